"""The words that readers meet on the pages, in plain language."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Entry:
    """A word and what it means. `id` is the fragment by which it can be linked to."""

    id: str
    word: Words
    meaning: Words
    also: tuple[Words, ...] = ()
    """The same word in the other languages of the workspace."""


@dataclass(frozen=True, slots=True)
class EntryGroup:
    """Words that belong together; `chart` is the chart that they stand on, if they stand on one."""

    id: str
    title: Words
    entries: tuple[Entry, ...]
    chart: Mention | None = None


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """Our own words first, then those of the organisation."""

    groups: tuple[EntryGroup, ...]
    kind: Literal["glossary-page"] = "glossary-page"
