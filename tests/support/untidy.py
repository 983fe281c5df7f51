"""Records written as nobody should write them: every value in any way that means the same, with comments anywhere."""

import json
from dataclasses import dataclass, field
from typing import TypeVar

from hypothesis import strategies as st

from interventio.sources.builder import Value
from interventio.sources.laid_out import beside, is_foldable, within

One = TypeVar("One")

_WORDS = ["word", "Moi:", "a # b", "it's", '"x"', "-", "no", "12", "[a]", "ä", "yhdyssana" * 4]
_long_texts = st.lists(st.sampled_from(_WORDS), max_size=9).map(" ".join)
_long_values: st.SearchStrategy[Value] = st.recursive(
    _long_texts | st.integers(0, 99),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(_long_texts, inner, max_size=4),
    max_leaves=25,
)
long_records: st.SearchStrategy[dict[str, Value]] = st.dictionaries(_long_texts, _long_values, min_size=1, max_size=4)
"""Records for which lines are too short."""


@dataclass(slots=True)
class Untidy:
    """A writer that draws how to write each value."""

    data: st.DataObject
    lines: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    is_in_text: bool = False
    """Whether a text under a mark stands right above, which goes on with every line that is further in."""

    def text(self, record: dict[str, Value]) -> str:
        """Return a record as the text of a file."""
        self._between(0)
        self._block(record, self._one_of(0, 2), -1)
        self._between(0, 3)
        return "\n".join([*self.lines, ""])

    def _one_of(self, *choices: One) -> One:
        return self.data.draw(st.sampled_from(choices))

    def _comment(self) -> str:
        self.comments.append(f"# comment {len(self.comments)}")
        return self._one_of(self.comments[-1], self.comments[-1].replace("# ", "#"), f"{self.comments[-1]}  ")

    def _between(self, indent: int, *others: int) -> None:
        """Write nothing, or blank lines and comments, further in or out too where no text would swallow them."""
        for _ in range(self._one_of(0, 0, 0, 1, 2)):
            if self._one_of(True, False):
                column = indent if self.is_in_text else self._one_of(indent, *others)
                self.lines.append(f"{' ' * column}{self._comment()}")
                self.is_in_text = False
            else:
                self.lines.append("" if self.is_in_text else self._one_of("", "  "))
        self.is_in_text = False

    def _behind(self) -> str:
        return f" {self._comment()}" if self._one_of(False, False, True) else self._one_of("", "   ")

    def _block(self, value: Value, indent: int, outer: int) -> None:
        """Write fields or a list as lines."""
        parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for name, part in parts:
            self._between(indent, max(outer, 0), indent + 3)
            lead = f"{' ' * indent}{self._quoted(name, is_key=True)}:" if isinstance(name, str) else f"{' ' * indent}-"
            self._part(lead, part, indent)

    def _part(self, lead: str, part: Value, indent: int) -> None:
        is_full = isinstance(part, dict | list) and bool(part)
        if is_full and self._one_of(True, True, False):
            self.lines.append(f"{lead}{self._behind()}")
            self._block(part, indent + self._one_of(1, 2, 4), indent)
        elif is_full:
            self.lines.append(f"{lead} {self._flow(part, indent)}{self._behind()}")
        elif isinstance(part, str) and is_foldable(part) and " " in part and self._one_of(True, False):
            self._folded(lead, part, indent)
        else:
            self.lines.append(f"{lead}{self._one_of(' ', '   ')}{self._quoted(part)}{self._behind()}")

    def _folded(self, lead: str, part: str, indent: int) -> None:
        """Write a text over several lines, with or without a mark."""
        blanks = " " * (indent + self._one_of(1, 3))
        if self._one_of(True, False):
            self.lines.append(f"{lead} >-")
            self.lines.extend(f"{blanks}{word}" for word in part.split())
            self.is_in_text = True
        else:
            words = json.dumps(part, ensure_ascii=False).split(" ")
            self.lines.append(f"{lead} {words[0]}")
            self.lines.extend(f"{blanks}{word}" for word in words[1:])

    def _flow(self, value: Value, indent: int) -> str:
        """Return a value between brackets."""
        match value:
            case dict():
                inner = [
                    f"{json.dumps(key, ensure_ascii=False)}: {self._flow(part, indent)}" for key, part in value.items()
                ]
                opening, closing = "{}"
            case list():
                inner = [self._flow(part, indent) for part in value]
                opening, closing = "[]"
            case _:
                return self._quoted(value, is_within=True)
        gap = [self._gap(indent) for _ in range(len(inner) + 1)]
        body = ",".join(f"{before}{part}" for before, part in zip(gap, inner, strict=False))
        return f"{opening}{body}{gap[-1]}{closing}"

    def _gap(self, indent: int) -> str:
        blanks = "\n" + " " * (indent + 1)
        return f" {self._comment()}{blanks}" if self._one_of(*[False] * 5, True) else self._one_of("", " ", blanks)

    def _quoted(self, value: Value, *, is_key: bool = False, is_within: bool = False) -> str:
        if not isinstance(value, str):
            return json.dumps(value)
        ways = [json.dumps(value, ensure_ascii=False), within(value) if is_within else beside(value)]
        if value.isprintable() and not is_key:
            ways.append("'" + value.replace("'", "''") + "'")
        return self._one_of(*ways)
