"""Needs as rows: what the command `needs` prints and other programs read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import State
from interventio.disclosure.shown_needs import ShownNeeds, ShownProposal
from interventio.disclosure.shown_use import ShownRatio
from interventio.languages.translator import Translator
from interventio.measures.needs import NeedsBy
from interventio.views.competence.needs import in_order, place_mention, response_in_words
from interventio.views.competence.needs_words import FIRST, PROPOSALS, TITLES, rules_of_needs, rules_of_proposals
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.trainings.words import days_in_words
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class NeedsSheetRow:
    """A line of needs; `response` is None where no part of a level or a requirement can be asked alone."""

    id: str | None
    name: str
    level: int | None
    response: ShownRatio | None
    need: ShownRatio


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """A proposal by ids and in words; `rank` is None where its need is hidden or not known."""

    rank: int | None
    level: int
    requirement: str
    what: str
    step: str
    step_name: str
    need: ShownRatio
    groups: tuple[str, ...]
    group_names: tuple[str, ...]
    tools: tuple[str, ...]
    rounds: tuple[tuple[str, int | None], ...]
    """By their ids, and how many seats are free."""
    by_what: str
    """Tools and rounds in words."""


@dataclass(frozen=True, slots=True)
class NeedsSheet:
    """Needs by one grouping, or proposals."""

    language: str
    as_of: date
    audience: str
    survey: str
    by: str
    first: str
    title: str
    response: ShownRatio
    rows: tuple[NeedsSheetRow, ...]
    proposals: tuple[ProposalLine, ...]
    """Empty unless they were asked for: then there are no rows."""
    notes: tuple[str, ...]
    rule: tuple[str, ...]
    kind: Literal["needs-sheet"] = "needs-sheet"


def needs_sheet(catalogue: Catalogue, shown: ShownNeeds, by: NeedsBy, voice: Voice) -> NeedsSheet:
    """Return needs by one grouping in the words of one language."""
    return _sheet(catalogue, shown, by, voice, rows=tuple(_rows(catalogue, shown, by, voice)))


def proposals_sheet(catalogue: Catalogue, shown: ShownNeeds, voice: Voice) -> NeedsSheet:
    """Return what to propose, what most people need first."""
    lines = tuple(_line(one, place, shown, voice) for place, one in enumerate(shown.proposals, start=1))
    return _sheet(catalogue, shown, NeedsBy.REQUIREMENT, voice, proposals=lines)


def _sheet(
    catalogue: Catalogue,
    shown: ShownNeeds,
    by: NeedsBy,
    voice: Voice,
    *,
    rows: tuple[NeedsSheetRow, ...] = (),
    proposals: tuple[ProposalLine, ...] = (),
) -> NeedsSheet:
    words = voice.words
    name = str(voice.says(shown.survey.name))
    more = rules_of_proposals(shown.audience, words) if proposals else ()
    return NeedsSheet(
        language=words.language,
        as_of=catalogue.day,
        audience=shown.audience,
        survey=shown.survey.id,
        by="proposals" if proposals else by,
        first=words(FIRST[by]),
        title=words("What to propose") if proposals else words(TITLES[by]),
        response=shown.response,
        rows=rows,
        proposals=proposals,
        notes=(f"{name}: {response_in_words(shown.response, words)}",),
        rule=(*rules_of_needs(shown.audience, words), *more),
    )


def _rows(catalogue: Catalogue, shown: ShownNeeds, by: NeedsBy, voice: Voice) -> Iterator[NeedsSheetRow]:
    numbers = {level.id: number for number, level in enumerate(shown.levels.levels, start=1)}
    match by:
        case NeedsBy.REQUIREMENT:
            for one in shown.required:
                name = str(voice.says(one.requirement.what))
                yield NeedsSheetRow(one.id, name, numbers[one.level.id], None, shown.of_requirements[one.id])
        case NeedsBy.LEVEL:
            for level in shown.levels.levels:
                name = f"{numbers[level.id]}. {voice.says(level.name)}"
                yield NeedsSheetRow(level.id, name, numbers[level.id], None, shown.of_levels[level.id])
        case NeedsBy.GROUP:
            for group in shown.levels.groups:
                name, response = str(voice.says(group.name)), shown.responses[group.id]
                yield NeedsSheetRow(group.id, name, numbers.get(group.level), response, shown.of_groups[group.id])
        case _:
            for place in in_order(catalogue, by, shown.places.get(by, ())):
                named = place_mention(catalogue, by, place.key, voice)
                yield NeedsSheetRow(place.key, str(named.name), None, place.response, place.need)


def _line(one: ShownProposal, place: int, shown: ShownNeeds, voice: Voice) -> ProposalLine:
    words = voice.words
    numbers = {level.id: number for number, level in enumerate(shown.levels.levels, start=1)}
    names = {group.id: group for group in shown.levels.groups}
    groups = tuple(id_ for id_, _ in one.groups)
    free = ((seats, words.plural("{count} seat free", "{count} seats free", seats.free or 0)) for seats in one.rounds)
    rounds = (
        f"{days_in_words(tuple(sorted(seats.training.days)), words)}{f' ({told})' if seats.free is not None else ''}"
        for seats, told in free
    )
    return ProposalLine(
        rank=place if one.need.part is not None else None,
        level=numbers[one.required.level.id],
        requirement=one.required.id,
        what=str(voice.says(one.required.requirement.what)),
        step=one.step,
        step_name=words(PROPOSALS[one.step]),
        need=one.need,
        groups=groups,
        group_names=tuple(map(str, voice.names(groups, names))),
        tools=tuple(tool.id for tool in one.tools),
        rounds=tuple((seats.training.id, seats.free) for seats in one.rounds),
        by_what="; ".join((*(str(voice.says(tool.name)) for tool in one.tools), *rounds)),
    )


def needs_rows(sheet: NeedsSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows."""
    columns, rows = _of_proposals(sheet, words) if sheet.by == "proposals" else _of_needs(sheet, words)
    return Spreadsheet(
        id="needs",
        title=sheet.title,
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(rows),
    )


_Columns = tuple[tuple[str, Holds], ...]


def _of_needs(sheet: NeedsSheet, words: Translator) -> tuple[_Columns, list[tuple[Cell, ...]]]:
    has_level = sheet.by in {NeedsBy.REQUIREMENT, NeedsBy.GROUP}
    has_response = any(row.response for row in sheet.rows)
    is_of_people = sheet.by == NeedsBy.REQUIREMENT
    columns = (
        (sheet.first, Holds.NAME),
        *(((words("Level"), Holds.NUMBER),) if has_level else ()),
        *(
            (
                (words("Answered"), Holds.NUMBER),
                (words("Asked"), Holds.NUMBER),
                (words("Response"), Holds.SHARE),
            )
            if has_response
            else ()
        ),
        (words("Need it") if is_of_people else words("Answers of need"), Holds.NUMBER),
        (words("Answered") if is_of_people else words("All answers"), Holds.NUMBER),
        (words("Need"), Holds.SHARE),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            row.name,
            *((row.level,) if has_level else ()),
            *(_cells(row.response) if row.response else ()),
            *_cells(row.need),
        )
        for row in sheet.rows
    ]
    return columns, rows


def _of_proposals(sheet: NeedsSheet, words: Translator) -> tuple[_Columns, list[tuple[Cell, ...]]]:
    columns = (
        (words("Rank"), Holds.NUMBER),
        (words("Level"), Holds.NUMBER),
        (words("What is to be learnt"), Holds.NAME),
        (words("Need it"), Holds.NUMBER),
        (words("Answered"), Holds.NUMBER),
        (words("Need"), Holds.SHARE),
        (words("For whom"), Holds.NAME),
        (words("Proposal"), Holds.NAME),
        (words("With what"), Holds.NAME),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            NO_NUMBER if line.rank is None else line.rank,
            line.level,
            line.what,
            *_cells(line.need),
            ", ".join(line.group_names),
            line.step_name,
            line.by_what,
        )
        for line in sheet.proposals
    ]
    return columns, rows


def _cells(shown: ShownRatio) -> tuple[Cell, Cell, Cell]:
    if shown.ratio is None:
        mark = HIDDEN_NUMBER if shown.state is State.HIDDEN else NO_NUMBER
        return mark, mark, mark
    return shown.part, shown.whole, shown.ratio
