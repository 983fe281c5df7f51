"""Both states of a workspace, with the language in which what has changed between them is told."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.record_values import text_of
from interventio.languages.printable import printable
from interventio.views.voice import Voice

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
MOST = 8
"""So many things are named one by one."""


@dataclass(frozen=True, slots=True)
class BothStates:
    """A workspace before and after, and how it is told of."""

    before: Catalogue
    after: Catalogue
    voice: Voice
    shows_values: bool
    """Whether readers are told what stands in fields: numbers of people may be among it."""

    def method(self, id_: str) -> str:
        """Return the name of a method."""
        return str(self.voice.name(id_, {**self.before.interventions, **self.after.interventions}))

    def ladder(self, id_: str) -> str:
        """Return the name of a ladder."""
        return str(self.voice.name(id_, {**self.before.ladders, **self.after.ladders}))

    def before_step(self, ladder: str, tier: str) -> str:
        """Return a tier as it was called and numbered."""
        return _step(self.before, ladder, tier, self.voice) or _step(self.after, ladder, tier, self.voice) or tier

    def after_step(self, ladder: str, tier: str) -> str:
        """Return a tier as it is called and numbered."""
        return _step(self.after, ladder, tier, self.voice) or tier

    def value(self, value: object) -> tuple[str, ...]:
        """Return a value as words, one by one; none for one that takes many, or that readers are not shown."""
        if not self.shows_values:
            return ()
        match value:
            case bool():
                return (self.voice.words("yes") if value else self.voice.words("no"),)
            case str() | int():
                return (self.word(str(value)),)
            case dict() if text := text_of(value):
                return (printable(str(self.voice.says(text))),)
            case list() if all(isinstance(item, str | int) for item in value):
                return some([self.word(str(item)) for item in value])
            case _:
                return ()

    def word(self, value: str) -> str:
        """Return a word of a file: a day as the language writes it, all else as it stands."""
        if _DAY.fullmatch(value):
            return self.voice.words.day(date.fromisoformat(value))
        return printable(value)


def some(words: Iterable[str]) -> tuple[str, ...]:
    """Return words as far as they are named one by one."""
    named = tuple(words)
    return named if len(named) <= MOST else (*named[: MOST - 1], "…")


def _step(catalogue: Catalogue, ladder: str, tier: str, voice: Voice) -> str:
    known = catalogue.ladders.get(ladder)
    for number, one in enumerate(known.tiers if known else (), start=1):
        if one.id == tier:
            return f"{number} {voice.says(one.name)}"
    return ""
