"""The words of the reference in one language: those of the program, and those in `words.toml` that it does not say."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from interventio.languages.language import Language
from interventio.languages.translator import translator

FILE = Path(__file__).with_name("words.toml")

Leaf = Mapping[str, str]
"""A word in each language."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: Language

    def __call__(self, key: str, **facts: str) -> str:
        """Return what stands in `words.toml` under a key such as `commands.title`, with its facts filled in."""
        words = leaves()[key][self.language]
        return words.format_map(facts) if facts else words

    def said(self, message: str) -> str:
        """Return what the program says for an English message."""
        return translator(self.language)(" ".join(message.split()))

    def beginning(self, start: str) -> tuple[tuple[str, str], ...]:
        """Return the rest of each key that begins with `start`, with its words."""
        found = leaves().items()
        return tuple((key.removeprefix(start), leaf[self.language]) for key, leaf in found if key.startswith(start))


@cache
def leaves() -> Mapping[str, Leaf]:
    """Return all words by their keys."""
    return dict(_leaves(tomllib.loads(FILE.read_text(encoding="utf-8")), ()))


def _leaves(table: Mapping[str, object], above: tuple[str, ...]) -> Iterator[tuple[str, Leaf]]:
    words = {key: value for key, value in table.items() if isinstance(value, str)}
    if words:
        if set(words) != set(Language):
            raise ValueError(above)
        yield ".".join(above), {key: value.strip() for key, value in words.items()}
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*above, key))
