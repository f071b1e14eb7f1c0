# Aliases; scripts/dev.py does the work and makes its own environment, so that one command suffices on a fresh machine.
PYTHON ?= python3

.PHONY: check lint test demo bench setup
check lint test demo bench setup:
	@$(PYTHON) scripts/dev.py $@

.DEFAULT_GOAL := check
