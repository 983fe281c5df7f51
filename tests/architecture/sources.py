"""The source files, as the tests of the house look at them."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SRC = ROOT / "src/interventio"

MODULES = tuple(sorted(path.relative_to(SRC).as_posix() for path in SRC.rglob("*.py")))


def text_of(module: str) -> str:
    """Return the text of a module, named by its path such as `records/team.py`."""
    return (SRC / module).read_text(encoding="utf-8")


def functions_of(module: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield the functions and methods of a module."""
    for node in ast.walk(ast.parse(text_of(module))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def calls_in(module: str) -> Iterator[str]:
    """Yield what a module calls, as it is written: `print`, `yaml.load`."""
    for node in ast.walk(ast.parse(text_of(module))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func)
