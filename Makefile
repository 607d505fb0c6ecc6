# make demo: the main job on the two sample articles. make test: every test. Both make .venv first.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
FIRST := seeds/000_466c93e9bf0e9dc4.txt
COLOR := $(if $(NO_COLOR),--no-color,--color)

export PIP_CONSTRAINT := $(CURDIR)/constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export REPAIR_DATA ?= ../shared/data

.PHONY: demo test lint wheel bench-speed bench-quality glossary train clean

demo: $(VENV)/.installed
	@echo '$$ repair check seeds/'
	@$(BIN)/repair check $(COLOR) seeds/; test $$? -le 1
	@echo
	@echo '$$ repair fix --trust review $(FIRST)'
	@$(BIN)/repair fix $(COLOR) --trust review $(FIRST)

test: $(VENV)/.installed-dev
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel: $(VENV)/.installed-dev
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .

bench-speed: $(VENV)/.installed-dev
	$(BIN)/python benchmarks/speed.py
	$(BIN)/python benchmarks/models.py

bench-quality: $(VENV)/.installed-dev
	$(BIN)/repair evaluate --plan benchmarks/plan.toml --ledger benchmarks/ledger.jsonl --output benchmarks/RESULTS.md
	$(BIN)/python benchmarks/knowledge.py --losses 0 --worst 0 > benchmarks/KNOWLEDGE.txt
	$(BIN)/python benchmarks/noticing.py > benchmarks/NOTICING.txt
	test ! -f training/work/ngrams.npz || $(BIN)/python benchmarks/choosing.py --model embedded > benchmarks/CHOOSING.txt

glossary: $(VENV)/.installed-dev
	$(BIN)/python training/glossary/build.py

# The embedded models from scratch, about two hours on two idle cores; stopped, it goes on where it was.
train: $(VENV)/.installed-dev
	$(BIN)/python -m pip install --quiet onnx onnxscript
	test -f training/work/tokenizer.json || $(BIN)/python -m training.scorer.tokens
	$(BIN)/python -m training.scorer.train --until 4700000 --cool 1500000
	$(BIN)/python -m training.scorer.export
	$(BIN)/repair models calibrate embedded --output repair/models/calibrated.json
	test -f training/work/attested.npy || $(BIN)/python -m training.corruption.build counts
	test -f training/work/roundtrips.jsonl || ! command -v apertium || $(BIN)/python -m training.corruption.build roundtrips --count 4000
	$(BIN)/python -m training.noticer.train --until 10500000
	$(BIN)/python -m training.noticer.export --threshold 0.994

clean:
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'repair needs Python 3.11 or later; say which: make PYTHON=python3.12 $(MAKECMDGOALS)'; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@touch $@ $(VENV)/.installed
