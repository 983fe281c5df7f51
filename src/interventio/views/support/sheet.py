"""Support teams season by season as rows: what the command `support` prints and other programs read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.team_seasons import FEWEST, MOST
from interventio.languages.translator import Translator
from interventio.measures.meetings import SeasonCount
from interventio.measures.representation import Representation
from interventio.measures.support import Support
from interventio.records.seasons import season_of
from interventio.views.order import alphabetical
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.support.words import VERDICTS, WANTED, season_in_words, support_rules
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class SupportChoice:
    """Which support teams and seasons to list, by ids; none: all."""

    teams: tuple[str, ...] = ()
    seasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SupportLine:
    """A support team in one season, in words and by ids."""

    team: str
    name: str
    season: str
    season_name: str
    verdict: str
    count: SeasonCount
    representation: Representation


@dataclass(frozen=True, slots=True)
class SupportSheet:
    """Support teams by season, and the themes that have none."""

    language: str
    as_of: date
    audience: str
    wanted: tuple[int, int]
    """How often a team meets in a season, at least and usually at most."""
    seasons: tuple[str, ...]
    """The seasons by which rows can be asked for, the newest first."""
    lines: tuple[SupportLine, ...]
    themes: tuple[tuple[str, str], ...]
    """The themes without a support team, by id and name."""
    notes: tuple[str, ...]
    kind: Literal["support-sheet"] = "support-sheet"


def support_sheet(
    catalogue: Catalogue, support: Support, wanted: SupportChoice, audience: str, voice: Voice
) -> SupportSheet:
    """Return the support teams and seasons that are asked for, team by team, the oldest season first."""
    themes = tuple((id_, str(voice.name(id_, catalogue.words.themes))) for id_ in support.themes)
    return SupportSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=audience,
        wanted=(FEWEST, MOST),
        seasons=_known(catalogue, support),
        lines=tuple(_lines(catalogue, support, wanted, voice)),
        themes=themes,
        notes=tuple(_notes(catalogue, [name for _, name in themes], voice.words)),
    )


def _known(catalogue: Catalogue, support: Support) -> tuple[str, ...]:
    """Return the seasons of any team, and the present one."""
    found = {one.season for counts in support.seasons.values() for one in counts} | {season_of(catalogue.day)}
    return tuple(map(str, sorted(found, reverse=True)))


def _lines(catalogue: Catalogue, support: Support, wanted: SupportChoice, voice: Voice) -> Iterator[SupportLine]:
    teams = catalogue.support_teams
    names = {id_: str(voice.name(id_, teams)) for id_ in teams if not wanted.teams or id_ in wanted.teams}
    for id_ in sorted(names, key=lambda one: (alphabetical(names[one]), one)):
        for count in support.seasons[id_]:
            season = str(count.season)
            if not wanted.seasons or season in wanted.seasons:
                told = season_in_words(count.season, voice.words)
                verdict = voice.words(VERDICTS[count.standing])
                yield SupportLine(id_, names[id_], season, told, verdict, count, support.representations[id_])


def _notes(catalogue: Catalogue, themes: list[str], words: Translator) -> Iterator[str]:
    yield from support_rules(catalogue.day, words)
    if themes:
        yield f"{words('Themes without a support team')}: {', '.join(themes)}."


def support_table(sheet: SupportSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as a table for people, with parts and wholes in one cell."""
    of = "{part}/{whole}".format
    columns = (
        (words("Support team"), Holds.NAME),
        (words("Season"), Holds.NAME),
        (words("Held of {wanted}", wanted=WANTED), Holds.NUMBER),
        (words("Planned"), Holds.NUMBER),
        (words("Standing"), Holds.NAME),
        (words("Units"), Holds.NAME),
        (words("Divisions"), Holds.NAME),
        (words("With a supervisor"), Holds.NAME),
        (words("With a trained worker"), Holds.NAME),
        (words("To be done"), Holds.NUMBER),
    )
    rows = (
        (
            one.name,
            one.season_name,
            one.count.held,
            one.count.planned,
            one.verdict,
            of(part=len(one.representation.represented), whole=len(one.representation.users)),
            of(part=len(one.representation.divisions_seated), whole=len(one.representation.divisions)),
            of(part=one.count.with_supervisor, whole=one.count.held),
            of(part=one.count.with_trained_worker, whole=one.count.held),
            one.count.to_do,
        )
        for one in sheet.lines
    )
    return _spreadsheet(words, columns, rows)


def support_rows(sheet: SupportSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows for other programs, a number in each cell."""
    columns = (
        (words("Id"), Holds.ID),
        (words("Support team"), Holds.NAME),
        (words("Season"), Holds.ID),
        (words("Held"), Holds.NUMBER),
        (words("Wanted"), Holds.NAME),
        (words("Planned"), Holds.NUMBER),
        (words("Not told"), Holds.NUMBER),
        (words("Cancelled"), Holds.NUMBER),
        (words("Standing"), Holds.NAME),
        (words("Units represented"), Holds.NUMBER),
        (words("Units that use the methods"), Holds.NUMBER),
        (words("Divisions represented"), Holds.NUMBER),
        (words("Divisions that use the methods"), Holds.NUMBER),
        (words("Meetings with a supervisor"), Holds.NUMBER),
        (words("Meetings with a trained worker"), Holds.NUMBER),
        (words("To be done"), Holds.NUMBER),
        (words("Overdue"), Holds.NUMBER),
    )
    return _spreadsheet(words, columns, (_cells(one) for one in sheet.lines))


def _cells(one: SupportLine) -> tuple[Cell, ...]:
    count, there = one.count, one.representation
    return (
        one.team,
        one.name,
        one.season,
        count.held,
        WANTED,
        count.planned,
        count.untold,
        count.cancelled,
        one.verdict,
        len(there.represented),
        len(there.users),
        len(there.divisions_seated),
        len(there.divisions),
        count.with_supervisor,
        count.with_trained_worker,
        count.to_do,
        count.overdue,
    )


def _spreadsheet(
    words: Translator, columns: tuple[tuple[str, Holds], ...], rows: Iterator[tuple[Cell, ...]]
) -> Spreadsheet:
    return Spreadsheet(
        id="support",
        title=words("Support teams"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(rows),
    )
