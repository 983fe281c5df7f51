"""Values written as YAML in a plain way of our own, together with the lines on which their parts stand."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from unicodedata import normalize

from hypothesis import strategies as st

from interventio.findings.place import Route, Step
from interventio.sources.builder import Value
from interventio.sources.characters import first_unfit

texts = st.text(max_size=30).map(lambda text: normalize("NFC", text)).filter(lambda text: not first_unfit(text))
scalars: st.SearchStrategy[Value] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**17), 10**17),
    st.floats(allow_nan=False).filter(isfinite),
    texts,
)
values: st.SearchStrategy[Value] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4), max_leaves=25
)
records: st.SearchStrategy[dict[str, Value]] = st.dictionaries(texts, values, min_size=1, max_size=5)


@dataclass(slots=True)
class Written:
    """A record as YAML. For each route: the lines on which its key or dash, and its value, begin."""

    lines: list[str] = field(default_factory=list)
    places: dict[Route, tuple[int, int]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The whole file."""
        return "".join(f"{line}\n" for line in self.lines)

    def write(self, value: Value, route: Route = ()) -> None:
        """Write the parts of a list or of fields, each on a line of its own or, if it has parts, on several."""
        for step, lead, part in _entries(value):
            here, has_parts = (*route, step), isinstance(part, dict | list) and bool(part)
            line = len(self.lines) + 1
            self.places[here] = (line, line + has_parts)
            text = lead if has_parts else f"{lead} {json.dumps(part, ensure_ascii=False)}"
            self.lines.append("  " * len(route) + text)
            if has_parts:
                self.write(part, here)


def written(record: dict[str, Value]) -> Written:
    """Return a record as YAML."""
    result = Written()
    result.write(record)
    return result


def _entries(value: Value) -> Iterator[tuple[Step, str, Value]]:
    match value:
        case dict():
            yield from ((key, f"{json.dumps(key, ensure_ascii=False)}:", part) for key, part in value.items())
        case list():
            yield from ((position, "-", part) for position, part in enumerate(value))
        case _:
            raise TypeError(value)
