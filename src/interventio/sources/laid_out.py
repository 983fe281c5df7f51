"""Values laid out as lines of YAML, the way the records of a workspace are written."""

import json
import re
import textwrap
from collections.abc import Iterator

from interventio.sources.builder import Value
from interventio.sources.scalars import Scalar, plain_value

WIDTH = 120
_PLAIN = re.compile(r"[^\W_](?:[\w /.,;()’”–!?%+-]*[\w/.,;)’”!?%])?")
"""What needs no quotes: it begins with a letter or a digit, and nothing in it means anything to YAML."""
_WORD = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")


def laid_out(value: dict[str, Value], indent: int = 0) -> list[str]:
    """Return fields as lines that begin with `indent` blanks.

    >>> laid_out({"unit": "harju", "marks": ["a", "b"], "said": {"fi": "Kyllä: näin"}})
    ['unit: harju', 'marks: [a, b]', 'said:', '  fi: "Kyllä: näin"']
    """
    return [line for key, inner in value.items() for line in _field(key, inner, indent)]


def item_laid_out(value: Value, indent: int = 0) -> list[str]:
    """Return an item of a list as lines, the first one with a hyphen behind `indent` blanks.

    >>> item_laid_out({"unit": "harju", "asked": "2026-11-01"}, 2)
    ['  - unit: harju', '    asked: 2026-11-01']
    """
    line = f"{' ' * indent}- {beside(value)}"
    if isinstance(value, dict) and value:
        first, *rest = laid_out(value, indent + 2)
    elif isinstance(value, list) and value and not _fits(value, line):
        first, *rest = [inner for one in value for inner in item_laid_out(one, indent + 2)]
    else:
        return [line]
    return [f"{' ' * indent}- {first.lstrip()}", *rest]


def beside(value: Value) -> str:
    """Return a value as it stands beside its key, on one line.

    >>> [beside(value) for value in ("2026-11-01", "no", "null", "123456789012", 12, True, [], "a # b")]
    ['2026-11-01', 'no', '"null"', '"123456789012"', '12', 'true', '[]', '"a # b"']
    """
    if isinstance(value, str):
        return value if _PLAIN.fullmatch(value) and _means_itself(value) else json.dumps(value, ensure_ascii=False)
    if isinstance(value, list) and all(_is_word(one) for one in value):
        return f"[{', '.join(str(one) for one in value)}]"
    return json.dumps(value, ensure_ascii=False)


def _field(key: str, value: Value, indent: int) -> Iterator[str]:
    before = f"{' ' * indent}{beside(key)}:"
    line = f"{before} {beside(value)}"
    if isinstance(value, dict) and value:
        yield before
        yield from _lines_of(value, indent + 2)
    elif isinstance(value, list) and value and not _fits(value, line):
        yield before
        for one in value:
            yield from item_laid_out(one, indent + 2)
    elif isinstance(value, str) and len(line) > WIDTH and is_foldable(value):
        yield f"{before} >-"
        yield from folded(value, " " * (indent + 2))
    else:
        yield line


def _lines_of(value: dict[str, Value], indent: int) -> list[str]:
    """Return fields as lines; a list of names, each in its languages, has a line for each name as far as it fits."""
    if not all(isinstance(inner, dict) and inner for inner in value.values()):
        return laid_out(value, indent)
    return [line for key, inner in value.items() for line in _name(key, inner, indent)]


def _name(key: str, value: Value, indent: int) -> list[str]:
    words = value.items() if isinstance(value, dict) else ()
    inside = ", ".join(f"{beside(language)}: {within(word)}" for language, word in words)
    line = f"{' ' * indent}{beside(key)}: {{{inside}}}"
    is_flat = all(isinstance(word, str) for _, word in words)
    return [line] if is_flat and len(line) <= WIDTH else [*_field(key, value, indent)]


def within(value: Value) -> str:
    """Return a value as it stands inside brackets, where commas mean something.

    >>> [within(value) for value in ("Stöd", "Stöd, tidigt")]
    ['Stöd', '"Stöd, tidigt"']
    """
    is_plain = isinstance(value, str) and not set(value) & set(",[]{}")
    return beside(value) if is_plain else json.dumps(value, ensure_ascii=False)


def is_foldable(text: str) -> bool:
    """Tell whether a text can go on in the next line at each of its blanks, with nothing but blanks between words."""
    return " ".join(text.split()) == text


def folded(text: str, blanks: str) -> list[str]:
    """Return a text as lines that begin with `blanks`, as they stand under the mark >-."""
    lines = textwrap.wrap(text, WIDTH - len(blanks), break_long_words=False, break_on_hyphens=False)
    return [f"{blanks}{line}" for line in lines]


def _fits(items: list[Value], line: str) -> bool:
    """Tell whether a list can stand on its line: names of nothing but letters, as far as there is room."""
    return all(map(_is_word, items)) and len(line) <= WIDTH


def _is_word(value: Value) -> bool:
    return isinstance(value, str) and bool(_WORD.fullmatch(value)) and _means_itself(value)


def _means_itself(text: Scalar) -> bool:
    return isinstance(text, str) and plain_value(text) == text
