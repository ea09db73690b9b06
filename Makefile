# The working commands of the project; `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

SET ?= today
BASE_PYTHON ?= python3.11
WORKERS ?= $(shell nproc 2>/dev/null || sysctl -n hw.ncpu)
DATA ?= demo
OUT ?= submission.csv
RUN ?= runs/$(notdir $(abspath $(DATA)))
SIGNALS ?=
COMPETITION ?=
REAL ?=
SAMPLES ?=
PHOTOS ?=

ifdef PYTHON
READY :=
else
PYTHON := .venv-$(SET)/bin/python
READY := .venv-$(SET)/.complete
endif
DATA_READY := $(if $(filter demo,$(DATA)),demo/test.csv)
WHERE := $(foreach v,SIGNALS REAL SAMPLES PHOTOS RECORDS,$(if $($(v)),--$(shell echo $(v) | tr A-Z a-z) $($(v))))

.PHONY: help demo submission eval test test-bounds lint kernel check-kernel bench check-data clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14
	@printf '\nVariables (default):\n'
	@printf '  %-26s%s\n' 'DATA ($(DATA))' 'competition folder, or folder of images' \
	  'OUT ($(OUT))' 'submission file, .csv or .parquet' \
	  'RUN (runs/<DATA>)' 'where eval puts its tables and arrays' \
	  'SIGNALS' 'file of real records, for the bench' \
	  'REAL, SAMPLES, PHOTOS' 'folders of pages, for the bench' \
	  'COMPETITION' "the competition's folder, for check-data" \
	  'WORKERS (all cores)' 'parallel processes' \
	  'SET ($(SET))' 'package set: today or judge' \
	  'BASE_PYTHON ($(BASE_PYTHON))' 'makes the environment' \
	  'PYTHON' 'a ready interpreter; then none is made'

demo: demo/test.csv ## make the demo set: simulated pages in the competition's layout

submission: $(READY) $(DATA_READY) ## turn the pages of DATA into the submission file OUT
	$(PYTHON) -m submission $(DATA) --out $(OUT) --workers $(WORKERS)

eval: $(READY) $(DATA_READY) ## digitise DATA, score it, list its worst pages (tables in RUN)
	mkdir -p $(RUN)
	$(PYTHON) -m submission $(DATA) --out $(RUN)/submission.csv --arrays $(RUN)/arrays --workers $(WORKERS)
	$(PYTHON) -m local_eval score $(DATA) $(RUN)/submission.csv --out $(RUN) --leads
	$(PYTHON) -m local_eval worst $(RUN) --stages $(RUN)/arrays

test: $(READY) ## run the tests
	$(PYTHON) -m pytest

test-bounds: $(READY) ## run the tests with numba's index checks on
	NUMBA_BOUNDSCHECK=1 $(PYTHON) -m pytest

lint: $(READY) ## check the style (package set of today)
	$(PYTHON) -m ruff check .

kernel: $(READY) ## make kaggle_kernel.py, the one file to upload, from submission/
	$(PYTHON) -m submission.bundle

check-kernel: $(READY) ## fail if kaggle_kernel.py is not what submission/ makes now
	$(PYTHON) -m submission.bundle --check

bench: $(READY) ## measure every bar (SIGNALS=, REAL=, SAMPLES=, PHOTOS= add real data; RECORDS= per type)
	$(PYTHON) -m local_eval bench $(WHERE) --workers $(WORKERS)

check-data: $(READY) ## verify the inputs that data_manifest.yaml lists
	$(PYTHON) -m local_eval check-data $(if $(SIGNALS),--signals $(SIGNALS)) $(if $(COMPETITION),--competition $(COMPETITION))

clean: ## remove what the other targets made
	rm -rf .venv-today .venv-judge demo runs bench figures .pytest_cache .ruff_cache
	rm -f submission.csv submission.parquet
	find submission local_eval tests -name __pycache__ -type d -exec rm -rf {} +

.venv-%/.complete: constraints-%.txt
	$(BASE_PYTHON) -m venv --clear $(@D)
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --root-user-action ignore -r $<
	touch $@

demo/test.csv: $(READY) $(wildcard local_eval/simulate/*.py) submission/paper.py
	rm -rf demo
	$(PYTHON) -m local_eval simulate demo --workers $(WORKERS)
