"""The shell: gathers facts, asks the policies, applies their decisions, remembers and reports."""
