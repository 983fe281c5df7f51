"""Indicators of competence as rows: what the command `indicators` prints and other programs read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.translator import Translator
from interventio.measures.progress import progress_in
from interventio.records.competence_levels import CompetenceLevels
from interventio.views.competence.indicator_trend import IndicatorTrend
from interventio.views.competence.indicator_trends import indicator_rules, indicator_trends
from interventio.views.figures import NO_NUMBER
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice
from interventio.views.words import DayWords


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An indicator of some levels, told, with what is exact in it."""

    levels: str
    better: str
    """`higher` or `lower`."""
    told: IndicatorTrend
    change: Fraction | None
    way: Fraction | None


@dataclass(frozen=True, slots=True)
class IndicatorsSheet:
    """Indicators as they stand on a day, and how it is counted how far they have come."""

    language: str
    as_of: date
    rows: tuple[IndicatorRow, ...]
    rule: tuple[str, ...]
    kind: Literal["indicators-sheet"] = "indicators-sheet"


def indicators_sheet(catalogue: Catalogue, levels: Iterable[CompetenceLevels], voice: Voice) -> IndicatorsSheet:
    """Return the indicators of some levels in the words of one language."""
    rows = tuple(row for one in levels for row in _rows(catalogue, one, voice))
    return IndicatorsSheet(voice.words.language, catalogue.day, rows, indicator_rules(voice.words))


def _rows(catalogue: Catalogue, levels: CompetenceLevels, voice: Voice) -> Iterator[IndicatorRow]:
    exact, told = progress_in(levels, catalogue.day), indicator_trends(catalogue, levels, voice)
    for progress, trend in zip(exact, told, strict=True):
        yield IndicatorRow(levels.id, progress.indicator.better.value, trend, progress.change, progress.share)


def indicator_rows(sheet: IndicatorsSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows: an indicator in each."""
    columns = (
        (words("Indicator"), Holds.NAME),
        (words("Measured in"), Holds.NAME),
        (words("At the beginning"), Holds.NUMBER),
        (words("Latest"), Holds.NUMBER),
        (words("Read on"), Holds.DAY),
        (words("Target"), Holds.NUMBER),
        (words("By when"), Holds.DAY),
        (words("Change"), Holds.NUMBER),
        (words("Share of the way"), Holds.NUMBER),
        (words("To be read"), Holds.DAY),
    )
    return Spreadsheet(
        id="indicators",
        title=words("Indicators"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(_cells(row) for row in sheet.rows),
    )


def _cells(row: IndicatorRow) -> tuple[Cell, ...]:
    told = row.told
    first = told.points[0] if told.points and told.points[0].is_baseline else None
    latest = told.points[-1] if told.points and not told.points[-1].is_baseline else None
    return (
        told.name.text,
        told.measured_in.text if told.measured_in else "",
        first.told if first else NO_NUMBER,
        latest.told if latest else NO_NUMBER,
        _day(latest.day) if latest else None,
        told.target_told or NO_NUMBER,
        _day(told.target_by),
        told.change or NO_NUMBER,
        told.way or NO_NUMBER,
        _day(told.next_due),
    )


def _day(day: DayWords | None) -> date | None:
    return date.fromisoformat(day.iso) if day else None
