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
UNEVEN ?=
SAMPLES ?=
PHOTOS ?=
TYPES ?=
LIMIT ?=
FRESH ?=
A ?=
B ?=
PAGES ?=
IMAGE ?=

ifdef PYTHON
READY :=
else
PYTHON := .venv-$(SET)/bin/python
READY := .venv-$(SET)/.complete
endif
DATA_READY := $(if $(filter demo,$(DATA)),demo/test.csv)
WHERE := $(foreach v,SIGNALS REAL SAMPLES PHOTOS RECORDS,$(if $($(v)),--$(shell echo $(v) | tr A-Z a-z) $($(v))))

.PHONY: help demo submission eval report compare figures show test test-bounds lint kernel check-kernel bench distill check-data clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14
	@printf '\nVariables (default):\n'
	@printf '  %-26s%s\n' 'DATA ($(DATA))' 'competition folder, or folder of images' \
	  'OUT ($(OUT))' 'submission file, .csv or .parquet' \
	  'RUN (runs/<DATA>)' 'where eval puts its tables and figures' \
	  'TYPES, LIMIT, FRESH' 'of eval: as 0005,0009; first so many pages; 1 begins anew' \
	  'A, B' 'two runs, for compare' \
	  'PAGES, IMAGE' 'pages of DATA, for figures; any one picture, for show' \
	  'SIGNALS' 'file of real records, for the bench' \
	  'REAL, SAMPLES, PHOTOS' 'folders of pages, for the bench' \
	  'UNEVEN' 'of bench: 1 simulates prints as uneven as real ones' \
	  'COMPETITION' "the competition's folder, for check-data" \
	  'WORKERS (all cores)' 'parallel processes' \
	  'SET ($(SET))' 'package set: today or judge' \
	  'BASE_PYTHON ($(BASE_PYTHON))' 'makes the environment' \
	  'PYTHON' 'a ready interpreter; then none is made'

demo: demo/test.csv ## make the demo set: simulated pages in the competition's layout

submission: $(READY) $(DATA_READY) ## turn the pages of DATA into the submission file OUT
	$(PYTHON) -m submission $(DATA) --out $(OUT) --workers $(WORKERS)

eval: $(READY) $(DATA_READY) ## digitise DATA, score it, draw its worst pages, make the report (goes on where killed)
	$(PYTHON) -m local_eval eval $(DATA) --out $(RUN) --workers $(WORKERS) \
	  $(if $(TYPES),--types $(TYPES)) $(if $(LIMIT),--limit $(LIMIT)) $(if $(FRESH),--fresh)
	$(PYTHON) -m local_eval report $(RUN)

report: $(READY) ## make report/index.html of the run RUN
	$(PYTHON) -m local_eval report $(RUN)

compare: $(READY) ## set the runs A and B side by side, in numbers and in report/index.html
	$(PYTHON) -m local_eval compare $(A) $(B) --report report

figures: $(READY) $(DATA_READY) ## draw the eight figures of each of PAGES (ID-TYPE) of DATA
	$(PYTHON) -m local_eval figures $(PAGES) --data $(DATA) --workers $(WORKERS)

show: $(READY) ## digitise IMAGE: its figures, and its leads in mV, in figures/
	$(PYTHON) -m local_eval show $(IMAGE)

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
	$(PYTHON) -m local_eval bench $(WHERE) $(if $(UNEVEN),--uneven) --workers $(WORKERS)

distill: $(READY) ## pages, pixel maps and a trained network in runs/distill (SIGNALS=; pip install torch==2.13.0)
	$(PYTHON) -m local_eval simulate runs/distill/pages --signals $(SIGNALS) --train --records 40 --workers $(WORKERS)
	$(PYTHON) -m local_eval distill export runs/distill/pages --out runs/distill/data --workers $(WORKERS)
	$(PYTHON) -m local_eval distill train runs/distill/data --run runs/distill/run --workers $(WORKERS)
	$(PYTHON) -m local_eval distill series runs/distill/pages --out runs/distill/series --workers $(WORKERS)
	$(PYTHON) -m local_eval distill polish runs/distill/series --run runs/distill/polish

check-data: $(READY) ## verify the inputs that data_manifest.yaml lists
	$(PYTHON) -m local_eval check-data $(if $(SIGNALS),--signals $(SIGNALS)) $(if $(COMPETITION),--competition $(COMPETITION))

clean: ## remove what the other targets made
	rm -rf .venv-today .venv-judge demo runs bench figures report .pytest_cache .ruff_cache
	rm -f submission.csv submission.parquet
	find submission local_eval tests -name __pycache__ -type d -exec rm -rf {} +

.venv-%/.complete: constraints-%.txt
	$(BASE_PYTHON) -m venv --clear $(@D)
	$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --root-user-action ignore -r $<
	touch $@

demo/test.csv: $(READY) $(wildcard local_eval/simulate/*.py) submission/paper.py
	rm -rf demo
	$(PYTHON) -m local_eval simulate demo --workers $(WORKERS)
