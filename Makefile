# All that is done with this checkout. Environments are folders .venv-NAME, pinned by requirements/NAME.txt
# and made anew when that file changes; `.venv` is the one to work in. Nothing is written outside the checkout.

PYTHON  ?= python3
PYTHONS ?= python3.11 python3.12 python3.13
UV      ?= uv
TESTED  ?= .venv-test
CHECK   := PYTHONPATH=src .venv-check/bin
LAWS    := tests/disclosure tests/renderers/stairs tests/renderers/test_sheet_fit.py tests/renderers/test_to_svg.py
COMPILE := $(UV) pip compile -q --upgrade --universal --python-version 3.11 --no-header --no-annotate
SOURCES := $(shell find src templates tools/build_hook.py -type f ! -name '*.mo' ! -name '*.pyc')

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SECONDARY:
.PHONY: help report test test-all check check-oldest check-long tools bench example format translations docs pins clean
.PHONY: chromium node-and-java

help: ## Tell what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' Makefile

report: .venv/installed ## Check the example workspace and make its site
	.venv/bin/interventio validate
	.venv/bin/interventio report

test: $(TESTED)/installed chromium tools ## Install what the tests need and run them all, on the built wheel
	$(TESTED)/bin/pytest -n 2

test-all: ## Run the tests on every Python that we support: PYTHONS="python3.11 …"
	@failed=; for python in $(PYTHONS); do \
	  version=$$($$python -c 'import platform; print(platform.python_version())' 2>/dev/null) \
	    || { echo "Not tested, for it is not here: $$python"; continue; }; \
	  $(MAKE) test PYTHON="$$python" TESTED=".venv-test-$$version" || failed="$$failed $$version"; \
	done; test -z "$$failed" || { echo "Failed on:$$failed"; exit 1; }

check: .venv-check/pinned ## The whole gate: format, lint, types, layers, translations, tests, docs
	$(CHECK)/ruff format --check
	$(CHECK)/ruff check
	$(CHECK)/mypy
	$(CHECK)/lint-imports
	$(CHECK)/python tools/translations.py check
	$(CHECK)/python tools/reference.py check
	$(MAKE) test

check-oldest: ## Run the tests with the oldest versions that we allow of what we depend on
	$(MAKE) test TESTED=.venv-oldest

check-long: $(TESTED)/installed chromium tools ## Look at every page at every width, and a hundred times as long for counter-examples
	$(TESTED)/bin/pytest -n 2 -m long
	$(TESTED)/bin/pytest -n 2 --hypothesis-profile long $(LAWS)

tools: .node-tools/installed ## Install what looks at the pages in the tests: axe, html-validate and the Nu checker

bench: .venv/installed .venv-bench/pinned ## Measure, and print the table of benchmarks/README.md
	.venv/bin/python benchmarks/run.py

example: .venv/installed ## Write the report of the example anew, as Markdown, to docs/example
	.venv/bin/interventio report --format md --output docs/example

format: .venv-check/pinned ## Lay out the code and mend what can be mended by itself
	$(CHECK)/ruff check --fix
	$(CHECK)/ruff format

translations: .venv-check/pinned ## Collect the messages for the translators
	$(CHECK)/python tools/translations.py update

docs: .venv-check/pinned ## Write anew what the documentation takes from the code and from what commands print
	$(CHECK)/python tools/reference.py update
	$(CHECK)/python tools/consoles.py update

pins: ## Pin the newest versions of what we depend on, with their hashes (needs uv)
	$(COMPILE) --generate-hashes requirements/build.in -o requirements/build.txt
	$(COMPILE) --generate-hashes --all-extras pyproject.toml -o requirements/runtime.txt
	$(COMPILE) --generate-hashes requirements/bench.in -o requirements/bench.txt
	cd requirements && $(COMPILE) --generate-hashes -c build.txt -c runtime.txt --all-extras ../pyproject.toml test.in -o test.txt
	cd requirements && $(COMPILE) --generate-hashes -c test.txt --all-extras ../pyproject.toml test.in check.in -o check.txt
	cd requirements && $(COMPILE) --resolution lowest-direct --no-deps --all-extras ../pyproject.toml -o oldest.in
	cd requirements && $(COMPILE) --generate-hashes oldest.in test.in -o oldest.txt

clean: ## Take away everything that was made here
	rm -rf .venv .venv-* .node-tools dist site test-results benchmarks/workspaces .*_cache .hypothesis
	find src tests tools benchmarks -name __pycache__ -prune -exec rm -rf {} +

chromium:
	@sh tools/machine.sh chromium

node-and-java:
	@sh tools/machine.sh nodejs npm default-jre-headless

# Checkers of pages from npm: exactly what the lock says, hashes and all. Nothing of them is run while they are installed.
.node-tools/installed: tests/tools/package.json tests/tools/package-lock.json | node-and-java
	rm -rf $(@D)
	mkdir $(@D)
	cp $^ $(@D)
	cd $(@D) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# A folder of Python with exactly what its pins say: they name every dependency, so pip looks for no others.
define pinned
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=…")'
	@PYTHON="$(PYTHON)" sh tools/machine.sh python3-venv
	$(PYTHON) -m venv --clear $(@D)
	$(@D)/bin/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r $<
	@touch $@
endef
.venv/pinned: requirements/runtime.txt; $(pinned)
.venv-test-%/pinned: requirements/test.txt; $(pinned)
.venv-%/pinned: requirements/%.txt; $(pinned)

# The wheel, and the wheel in such a folder: what is tested is what is published.
dist/wheel: .venv-build/pinned pyproject.toml README.md LICENSE $(SOURCES)
	rm -rf dist
	.venv-build/bin/python -m hatchling build -t wheel
	@touch $@
%/installed: %/pinned dist/wheel
	$(@D)/bin/python -m pip install -q --disable-pip-version-check --no-deps --force-reinstall dist/*.whl
	@touch $@
