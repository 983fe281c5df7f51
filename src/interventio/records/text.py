"""Texts in several languages."""

import re
from functools import lru_cache
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from interventio.records import forms
from interventio.records.fields import Prose

UNTOLD = "und"
"""The language of a text that is written without one: the workspace's first language."""

LIKELY_TAGS = {
    **dict.fromkeys(("se", "swe", "ruotsi", "svenska", "swedish"), "sv"),
    **dict.fromkeys(("fin", "suomi", "finska", "finnish"), "fi"),
    **dict.fromkeys(("eng", "gb", "uk", "us", "englanti", "engelska", "english"), "en"),
}
"""What is often written where the code of one of our languages is meant."""

_TAG = re.compile(forms.LANGUAGE)


@lru_cache(maxsize=256)
def _tag(value: str) -> str:
    if not _TAG.fullmatch(value) or value == UNTOLD:
        raise PydanticCustomError("language_form", "language form")
    return value


def _by_language(value: object) -> object:
    return {UNTOLD: value} if isinstance(value, str) else value


def _told(value: str) -> str:
    return value if value == UNTOLD else _tag(value)


Tag = Annotated[str, AfterValidator(_told), Field(json_schema_extra={"pattern": forms.LANGUAGE})]

LanguageTag = Annotated[str, AfterValidator(_tag), WithJsonSchema(forms.AS_LANGUAGE)]
"""A language by its code: `fi`, `sv`, `se`, `sv-FI`."""


def is_language(value: str) -> bool:
    """Tell whether words have the form of a language's code."""
    return bool(_TAG.fullmatch(value)) and value != UNTOLD


Text = Annotated[
    dict[Tag, Prose],
    Field(min_length=1),
    BeforeValidator(_by_language),
    WithJsonSchema(forms.AS_TEXT),
]
"""Words by language, `{fi: Vanhempainryhmä, sv: Föräldragrupp}`, or words alone in the first language."""


class Said(NamedTuple):
    """Words and the language they are in; `is_fallback` when another one was asked for."""

    words: str
    language: str
    is_fallback: bool


def said_in(text: dict[str, str], wanted: str, languages: tuple[str, ...]) -> Said:
    """Return `text` in the wanted language, otherwise in the first of `languages` that it has.

    Words without a language count as being in the first of `languages`.
    """
    known = {languages[0] if tag == UNTOLD else tag: words for tag, words in text.items()}
    tag = next((tag for tag in (wanted, *languages) if tag in known), next(iter(known)))
    return Said(known[tag], tag, tag != wanted)
