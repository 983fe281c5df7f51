"""Competence coverage as rows: what the command `competence` prints and other programs read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.competence import ShownCompetence, ShownStanding
from interventio.disclosure.shown import State
from interventio.languages.translator import Translator
from interventio.measures.competence_tables import CompetenceBy, Key
from interventio.views.competence.words import HEADINGS, competence_mention, rules_of_competence
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row by its id, with its name and its numbers."""

    key: Key
    name: str
    shown: ShownCompetence


@dataclass(frozen=True, slots=True)
class SheetLevels:
    """The competence counted by one record of levels."""

    id: str
    name: str
    target: Fraction
    rows: tuple[SheetRow, ...]
    total: ShownCompetence
    uncounted: tuple[str, ...]
    """Units without a count where occupations of the groups work."""


@dataclass(frozen=True, slots=True)
class CompetenceSheet:
    """Competence coverage by one grouping, told and by ids."""

    language: str
    as_of: date
    audience: str
    by: CompetenceBy
    records: tuple[SheetLevels, ...]
    rule: tuple[str, ...]
    kind: Literal["competence-sheet"] = "competence-sheet"


def competence_sheet(
    catalogue: Catalogue, standings: Iterable[ShownStanding], by: CompetenceBy, audience: Audience, voice: Voice
) -> CompetenceSheet:
    """Return what is shown of each record of levels in the words of one language."""
    shown = tuple(standings)
    rules = (sentence for one in shown for sentence in rules_of_competence(one, catalogue, voice.words))
    nothing = voice.words("There are no steps of competence in data/competence.")
    return CompetenceSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=audience,
        by=by,
        records=tuple(_levels(catalogue, one, by, voice) for one in shown),
        rule=tuple(dict.fromkeys(rules)) if shown else (nothing,),
    )


def _levels(catalogue: Catalogue, standing: ShownStanding, by: CompetenceBy, voice: Voice) -> SheetLevels:
    levels = catalogue.competence[standing.levels]
    return SheetLevels(
        id=levels.id,
        name=voice.says(levels.name).text,
        target=standing.target,
        rows=tuple(
            SheetRow(key, competence_mention(catalogue, levels, by, key, voice).name.text, shown)
            for key, shown in standing.rows.get(by, ())
        ),
        total=standing.total,
        uncounted=standing.uncounted,
    )


def competence_rows(sheet: CompetenceSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows, the last one of each record of levels for all groups together.

    Numbers of people have columns for coordinators alone.
    """
    has_several, has_people = len(sheet.records) > 1, sheet.audience == Audience.COORDINATOR
    columns = (
        *(((words("Steps of competence"), Holds.NAME),) if has_several else ()),
        (words(HEADINGS[sheet.by][1]), Holds.NAME),
        *(((words("Having it"), Holds.NUMBER), (words("People"), Holds.NUMBER)) if has_people else ()),
        (words("Coverage, %"), Holds.SHARE),
        *(((words("More to the target"), Holds.NUMBER),) if has_people else ()),
        (words("Target reached"), Holds.NAME),
        (words("Unknown"), Holds.NUMBER),
        (words("Newest counts"), Holds.DAY),
    )
    return Spreadsheet(
        id="competence",
        title=words("Competence"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(
            (*((one.name,) if has_several else ()), name, *_cells(shown, words, has_people=has_people))
            for one in sheet.records
            for name, shown in _rows(sheet, one, words)
        ),
    )


def _rows(sheet: CompetenceSheet, one: SheetLevels, words: Translator) -> Iterator[tuple[str, ShownCompetence]]:
    yield from ((row.name, row.shown) for row in one.rows)
    is_by_level = sheet.by is CompetenceBy.LEVEL
    yield words("The level expected of their group") if is_by_level else words("All together"), one.total


def _cells(shown: ShownCompetence, words: Translator, *, has_people: bool) -> tuple[Cell, ...]:
    part, whole, share, more, reached = _numbers(shown, words)
    people, left = ((part, whole), (more,)) if has_people else ((), ())
    return *people, share, *left, reached, shown.unknown, shown.newest


def _numbers(shown: ShownCompetence, words: Translator) -> tuple[Cell, ...]:
    match shown.state:
        case State.EXACT:
            reached = words("yes") if shown.is_reached else words("no")
            return shown.part, shown.whole, shown.share, shown.more, reached
        case State.HIDDEN:
            return (HIDDEN_NUMBER,) * 5
        case _:
            return (*(NO_NUMBER,) * 4, words("not known"))
