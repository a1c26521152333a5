# make demo    a sample world and the real job on it
# make test    the tests, but for the slow ones
# make check   style, types, and whether the documentation is true
# make bench   how long things take
# make lock    renew requirements.lock from pyproject.toml
#
# All that is needed is Python 3.11 or newer with its venv module: PYTHON=… names one.

VENV := .venv
RUN := $(VENV)/bin/python -m
INSTALLED := $(VENV)/.installed
PIP := $(RUN) pip --disable-pip-version-check --no-input

.PHONY: demo test check bench lock install
.DEFAULT_GOAL := demo

demo: $(INSTALLED)
	@$(VENV)/bin/afterword demo

test: $(INSTALLED)
	$(RUN) pytest

check: $(INSTALLED)
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy
	$(RUN) pytest -q tests/docs

bench: $(INSTALLED)
	$(RUN) tests.bench

install: $(INSTALLED)

# A Python that is too old, or that cannot make environments, is passed over.
$(INSTALLED): requirements.lock pyproject.toml
	@for python in $(or $(PYTHON),python3.13 python3.12 python3.11 python3); do \
	    if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        found=$$python; break; \
	    fi; \
	done; \
	if [ -z "$$found" ]; then \
	    echo "No Python 3.11 or newer with venv and ensurepip was found." >&2; \
	    echo "Debian and Ubuntu: apt install python3 python3-venv. Or name one: make PYTHON=/path/to/python" >&2; \
	    exit 1; \
	fi; \
	$(VENV)/bin/python -c '' 2>/dev/null || "$$found" -m venv --clear $(VENV)
	@echo "Installing what it needs into $(VENV) …"
	@$(PIP) install --quiet --require-hashes --requirement requirements.lock
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

lock: $(INSTALLED)
	$(PIP) install --quiet uv
	$(RUN) uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
	    --group test --group check --group build pyproject.toml \
	    --custom-compile-command "make lock" --output-file requirements.lock
