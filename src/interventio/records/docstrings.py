"""The docstrings under the fields of a class: what they mean, for JSON Schema and the reference."""

import ast
from collections.abc import Iterator
from functools import cache
from inspect import cleandoc, getsource
from itertools import pairwise


@cache
def docstrings_of(part: type) -> dict[str, str]:
    """Return the docstring under each field of a class and of those that it builds on."""
    own = [one for one in reversed(part.__mro__) if one.__module__.startswith("interventio.")]
    return {name: words for one in own for name, words in _under_fields(one)}


def _under_fields(part: type) -> Iterator[tuple[str, str]]:
    (written,) = ast.parse(getsource(part)).body
    for pair in pairwise(written.body if isinstance(written, ast.ClassDef) else ()):
        match pair:
            case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(words))):
                yield name, cleandoc(words)
            case _:
                pass
