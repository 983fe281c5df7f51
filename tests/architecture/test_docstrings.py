"""The worked examples in docstrings run."""

import doctest
from importlib import import_module

import pytest

from architecture.sources import MODULES, text_of

WITH_EXAMPLES = [module for module in MODULES if ">>> " in text_of(module)]


@pytest.mark.parametrize("module", WITH_EXAMPLES)
def test_examples_in_docstrings_are_true(module: str) -> None:
    name = "interventio." + module.removesuffix(".py").replace("/", ".")
    result = doctest.testmod(import_module(name))
    assert result.attempted > 0
    assert result.failed == 0
