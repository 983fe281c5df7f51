"""Sentences from messages and facts, in one language."""

import gettext
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path, PurePath

from interventio.languages import formats
from interventio.languages.language import Language
from interventio.languages.printable import printable

Fact = str | int | date | Fraction | Decimal | PurePath | tuple[str, ...]
LONGEST_PATH = 1000
"""A path that is cut short cannot be opened."""
CATALOGUES = Path(__file__).with_name("catalogues")


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for "to be translated elsewhere"
    """Mark a message for the translators; it is translated where it is said."""
    return message


@dataclass(frozen=True, slots=True)
class Translator:
    """One language's words. Call it with an English message to have it in that language.

    Messages name their facts in braces, `{count} of {whole}`; each fact is written as the language
    writes it and made printable, so that no value from a file can bring control characters along.
    """

    language: Language
    catalogue: gettext.NullTranslations

    def __call__(self, message: str, /, **facts: Fact) -> str:
        """Return `message` in this language with its facts filled in."""
        return self._filled(self.catalogue.gettext(message) if message else "", facts)

    def plural(self, one: str, many: str, count: int, /, **facts: Fact) -> str:
        """Return the form of a message that `count` asks for; `{count}` is filled in too."""
        return self._filled(self.catalogue.ngettext(one, many, count), {"count": count, **facts})

    def day(self, value: date) -> str:
        """Return a date as this language writes it."""
        return formats.day(value, self.language)

    def weekday(self, value: date) -> str:
        """Return the day of the week of a date."""
        return formats.weekday(value, self.language)

    def clock(self, value: time) -> str:
        """Return a time of day as this language writes it."""
        return formats.clock(value, self.language)

    def month(self, value: date) -> str:
        """Return the month of a date and its year."""
        return formats.month(value, self.language)

    def euros(self, value: Fraction) -> str:
        """Return an amount in whole euros, rounded half up."""
        return formats.euros(value, self.language)

    def short_month(self, value: date) -> str:
        """Return the month of a date as this language writes it in tables."""
        return formats.short_month(value, self.language)

    def percent(self, share: Fraction) -> str:
        """Return a share in whole per cent, rounded down."""
        return formats.percent(share, self.language)

    def decimal(self, value: Fraction) -> str:
        """Return a number with at most one decimal."""
        return formats.decimal(value, self.language)

    def listing(self, words: tuple[str, ...]) -> str:
        """Return words as a list in a sentence."""
        return formats.listing(words, self.language)

    def written(self, fact: Fact) -> str:
        """Return a fact as words."""
        match fact:
            case str():
                return printable(fact)
            case date():
                return self.day(fact)
            case Fraction():
                return self.percent(fact)
            case PurePath():
                return printable(str(fact), LONGEST_PATH)
            case tuple():
                return self.listing(tuple(printable(word) for word in fact))
            case _:
                return self.decimal(Fraction(fact)) if isinstance(fact, Decimal) else str(fact)

    def _filled(self, message: str, facts: Mapping[str, Fact]) -> str:
        if not facts:
            return message
        return message.format_map({name: self.written(fact) for name, fact in facts.items()})


@cache
def translator(language: Language) -> Translator:
    """Return the translator of a language; English messages are their own translation."""
    if language is Language.EN:
        return Translator(language, gettext.NullTranslations())
    return Translator(language, gettext.translation("interventio", CATALOGUES, [language.value], fallback=True))
