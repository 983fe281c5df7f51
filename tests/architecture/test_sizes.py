"""A file that grows is split along the domain; a function fits a glance."""

import ast
from statistics import median

from architecture.sources import MODULES, functions_of, text_of

LONGEST_MODULE = 250
LONGEST_FUNCTION = 40
USUAL_FUNCTION = 8


def test_no_module_is_too_long() -> None:
    lengths = {module: len(text_of(module).splitlines()) for module in MODULES}
    assert {module: length for module, length in lengths.items() if length > LONGEST_MODULE} == {}


def body_length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Return how many lines the body has; the options of a command stand above it."""
    return (function.end_lineno or 0) - function.body[0].lineno + 1


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{module}: {function.name}": body_length(function) for module in MODULES for function in functions_of(module)
    }
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}
    assert median(lengths.values()) <= USUAL_FUNCTION
