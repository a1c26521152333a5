"""How long things take, printed by `make bench`; no test looks at the figures."""
