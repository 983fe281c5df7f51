"""The docstrings under the fields of a class: what they mean, for JSON Schema and the reference."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from inspect import cleandoc, getsource
from itertools import pairwise


@cache
def docstrings_of(part: type) -> dict[str, str]:
    """Return the docstring under each field of a class, or word of a choice, and of those that it builds on."""
    own = [one for one in reversed(part.__mro__) if one.__module__.startswith("interventio.")]
    return {name: words for one in own for name, words in _under_fields(one)}


def _under_fields(part: type) -> Iterator[tuple[str, str]]:
    for pair in pairwise(_classes_of(part.__module__)[part.__name__].body):
        match pair:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(words))),
            ):
                yield name, cleandoc(words)
            case _:
                pass


@cache
def _classes_of(module: str) -> dict[str, ast.ClassDef]:
    """Return the classes of a module by name, as they are written; a module is read once for all of them."""
    written = ast.parse(getsource(sys.modules[module]))
    return {node.name: node for node in written.body if isinstance(node, ast.ClassDef)}
