# Everything a fresh Debian 12 needs: `make run` and `make test` set up what is missing, then run.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
OUT := build
# Bytecode is written at set-up, whatever the shell says: a start without it takes twice as long.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test lint types rules tests bench tour lock bake translations clean help

help:
	@echo "make run    start Wervel (without a display: pictures of every screen in $(OUT)/tour)"
	@echo "make test   lint, types, import rules and tests"
	@echo "make bench  speed and memory, as ratios against a bare baseline"
	@echo "make bake   draw the figures again; make translations: collect texts; make lock: new pins"

run: $(VENV)/run.stamp $(VENV)/texts.stamp
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(PY) main.py; else $(MAKE) --no-print-directory tour; fi

tour: $(VENV)/run.stamp $(VENV)/texts.stamp
	@mkdir -p $(OUT)/tour
	QT_QPA_PLATFORM=offscreen $(PY) main.py tour --out $(OUT)/tour
	@echo "No display: the screens (PNG) and the printed sheets (PDF) are in $(CURDIR)/$(OUT)/tour"

test: lint types rules tests

lint: $(VENV)/dev.stamp
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .

types: $(VENV)/dev.stamp
	$(VENV)/bin/mypy

rules: $(VENV)/dev.stamp
	$(VENV)/bin/lint-imports

tests: $(VENV)/dev.stamp $(VENV)/texts.stamp
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m "not bench"

bench: $(VENV)/dev.stamp $(VENV)/texts.stamp
	WERVEL_BENCH=full QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/bench -m bench -s --timeout=1800 -o faulthandler_timeout=1800 -p no:randomly

bake: $(VENV)/dev.stamp
	$(PY) -m exercise_app.figures.build.bake

translations: $(VENV)/dev.stamp
	$(VENV)/bin/pyside6-lupdate $$(git ls-files 'exercise_app/ui/*.py') -ts resources/translations/wervel_nl.ts -target-language nl_NL -source-language en_US -no-obsolete
	$(VENV)/bin/pyside6-lupdate $$(git ls-files 'exercise_app/ui/*.py') -ts resources/translations/wervel_en.ts -target-language en_US -source-language en_US -pluralonly -no-obsolete

lock: $(VENV)/dev.stamp
	$(PY) packaging/lock.py

$(VENV)/bin/python:
	sh packaging/system_packages.sh
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt | $(VENV)/bin/python
	sh packaging/system_packages.sh
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(PY) -m compileall -q exercise_app
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt | $(VENV)/bin/python
	sh packaging/system_packages.sh qpdf
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(PY) -m compileall -q exercise_app
	@touch $@ $(VENV)/run.stamp

$(VENV)/texts.stamp: $(wildcard resources/translations/*.ts) packaging/build_translations.py | $(VENV)/run.stamp
	$(PY) packaging/build_translations.py
	@touch $@

clean:
	rm -rf $(VENV) $(OUT)
