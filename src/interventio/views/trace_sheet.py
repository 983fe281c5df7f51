"""The lines of the records behind numbers: what `trace` prints and other programs read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.traces import ShownTrace
from interventio.findings.place import Place, Spot
from interventio.languages.translator import N_, Translator
from interventio.measures.traces import Of
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet
from interventio.views.voice import Voice

KINDS = {Of.STAFF: N_("staff"), Of.PERIODS: N_("periods"), Of.ROUND: N_("training")}
UNKNOWN = "?"


@dataclass(frozen=True, slots=True)
class TraceRow:
    """A line of a record with the names of what it tells of; `line` is 0 where the file cannot be read any more."""

    shown: ShownTrace
    line: int
    team: str
    method: str
    occupation: str


@dataclass(frozen=True, slots=True)
class TraceSheet:
    """Lines of records, with what is to be known of them."""

    language: str
    as_of: date
    rows: tuple[TraceRow, ...]
    notes: tuple[str, ...]
    kind: Literal["trace-sheet"] = "trace-sheet"


def trace_sheet(
    catalogue: Catalogue, shown: Iterable[ShownTrace], spots: Mapping[Place, Spot], day: date, voice: Voice
) -> TraceSheet:
    """Return traces in the words of one language."""
    words = voice.words
    return TraceSheet(
        language=words.language,
        as_of=day,
        rows=tuple(
            TraceRow(
                shown=one,
                line=spots[one.place].line if one.place in spots else 0,
                team=voice.name(one.team, catalogue.teams).text,
                method=voice.name(one.intervention, catalogue.interventions).text,
                occupation=voice.name(one.occupation, catalogue.words.occupations).text if one.occupation else "",
            )
            for one in shown
        ),
        notes=tuple(_notes(words, day)),
    )


def _notes(words: Translator, day: date) -> tuple[str, ...]:
    return (
        words("Staff is counted from each team's latest counts on or before {day}.", day=day),
        words("Periods are those of the last eight full quarters; trainings are all that are written down."),
        words("Counts are named as in the files. A question mark stands for what nobody has written down."),
    )


def trace_rows(sheet: TraceSheet, words: Translator) -> Spreadsheet:
    """Return the sheet as rows."""
    columns = (
        (words("Line"), Holds.NAME),
        (words("What it tells of"), Holds.NAME),
        (words("When"), Holds.NAME),
        (words("Team"), Holds.NAME),
        (words("Method"), Holds.NAME),
        (words("Occupation"), Holds.NAME),
        (words("Counts"), Holds.NAME),
    )
    return Spreadsheet(
        id="traces",
        title=words("What numbers rest on"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(
            (
                f"{row.shown.place.path}:{row.line}" if row.line else row.shown.place.path,
                words(KINDS[row.shown.of]),
                row.shown.when,
                row.team,
                row.method,
                row.occupation,
                ", ".join(f"{name} {UNKNOWN if count is None else count}" for name, count in row.shown.counts),
            )
            for row in sheet.rows
        ),
    )
