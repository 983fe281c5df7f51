"""The trained against a number wanted or an estimated need: what `coverage --of` prints and other programs read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.denominators import ShownOf
from interventio.languages.translator import Translator
from interventio.measures.rule import Rule
from interventio.views.figures import NO_NUMBER
from interventio.views.labels import STAGES
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


class Against(StrEnum):
    """What the trained are set against."""

    WANTED = "wanted"
    NEED = "need"


@dataclass(frozen=True, slots=True)
class DenominatorRow:
    """A row with the names of its method and area; `area` is "" for the whole county."""

    method: str
    area: str
    shown: ShownOf


@dataclass(frozen=True, slots=True)
class DenominatorSheet:
    """Rows with the rule that they are counted by."""

    language: str
    as_of: date
    against: Against
    stage: str
    rows: tuple[DenominatorRow, ...]
    rule: tuple[str, ...]
    kind: Literal["denominator-sheet"] = "denominator-sheet"


def denominator_sheet(
    catalogue: Catalogue, shown: tuple[ShownOf, ...], against: Against, rule: Rule, voice: Voice
) -> DenominatorSheet:
    """Return shown rows in the words of one language."""
    return DenominatorSheet(
        language=voice.words.language,
        as_of=rule.day,
        against=against,
        stage=rule.stage,
        rows=tuple(
            DenominatorRow(
                method=voice.name(one.intervention, catalogue.interventions).text,
                area=voice.name(one.area, catalogue.words.areas).text if one.area else "",
                shown=one,
            )
            for one in shown
        ),
        rule=tuple(_rule(against, rule, voice.words)),
    )


def _rule(against: Against, rule: Rule, words: Translator) -> Iterator[str]:
    stage = words(STAGES[rule.stage])
    if against is Against.WANTED:
        yield words(
            "The share is the number of people who {stage}, of the number wanted; it may exceed 100%.", stage=stage
        )
        yield words("Of several numbers wanted the one counts whose day comes next; after the last day, the last.")
    else:
        yield words(
            "The number is of people who {stage}, for every 100 clients who, by the estimate, would need it in a year.",
            stage=stage,
        )
        yield words("It tells how many there are to deliver the method, not how many clients have had it.")
    yield words(
        "Counted are the county's own people who are expected to deliver the method, in each area those of the teams "
        "that have a unit there; teams that are bought in are left out."
    )
    yield words("Counted from each team's latest counts on or before {day}.", day=rule.day)


def denominator_rows(sheet: DenominatorSheet, words: Translator) -> Spreadsheet:
    """Return the sheet as rows."""
    is_of_wanted = sheet.against is Against.WANTED
    has_areas = any(row.area for row in sheet.rows)
    columns = (
        *(((words("Area"), Holds.NAME),) if has_areas else ()),
        (words("Method"), Holds.NAME),
        (words("Trained"), Holds.NUMBER),
        *(_columns_of_wanted(words) if is_of_wanted else _columns_of_need(words)),
        (words("Notes"), Holds.NAME),
    )
    return Spreadsheet(
        id=f"trained-of-{sheet.against}",
        title=words("Trained of the number wanted") if is_of_wanted else words("Trained for the estimated need"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(
            (
                *((row.area,) if has_areas else ()),
                row.method,
                _or_dash(row.shown.trained),
                *(_of_wanted(row.shown) if is_of_wanted else _of_need(row.shown, words)),
                "; ".join(_notes(row.shown, words)),
            )
            for row in sheet.rows
        ),
    )


def _columns_of_wanted(words: Translator) -> tuple[tuple[str, Holds], ...]:
    return (
        (words("Number wanted"), Holds.NUMBER),
        (words("Share"), Holds.SHARE),
        (words("Still wanted"), Holds.NUMBER),
        (words("Wanted by"), Holds.DAY),
    )


def _columns_of_need(words: Translator) -> tuple[tuple[str, Holds], ...]:
    return (
        (words("Clients in need"), Holds.NUMBER),
        (words("Trained for 100 clients"), Holds.NUMBER),
        (words("Year of the estimate"), Holds.NUMBER),
    )


def _of_wanted(shown: ShownOf) -> tuple[Cell, ...]:
    of = shown.of
    return (
        _or_dash(of.number if of else None),
        NO_NUMBER if shown.ratio is None else shown.ratio,
        _or_dash(shown.left),
        of.by if of else None,
    )


def _of_need(shown: ShownOf, words: Translator) -> tuple[Cell, ...]:
    of = shown.of
    return (
        _or_dash(of.number if of else None),
        NO_NUMBER if shown.ratio is None else words.decimal(shown.ratio * 100),
        of.year if of else None,
    )


def _or_dash(number: int | None) -> int | str:
    return NO_NUMBER if number is None else number


def _notes(shown: ShownOf, words: Translator) -> Iterator[str]:
    if shown.of is None:
        yield words("no number has been set")
    elif shown.of.is_sum:
        yield words("the sum of all areas")
    if shown.trained is None:
        yield words("no data on the trained")
    elif shown.unknown:
        yield words.plural("{count} number not known", "{count} numbers not known", shown.unknown)
