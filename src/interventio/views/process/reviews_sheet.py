"""What units say of a chart as rows: what the command `reviews` prints and other programs read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.contents import content_of
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.measures.unit_reviews import reviews_of
from interventio.records.stepping import Stepping
from interventio.views.charts.outdated import outdated_in_words
from interventio.views.process.page import ReviewLine
from interventio.views.process.unit_reviews import review_lines, review_rule, standing_in_words
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class ReviewsSheet:
    """Where each unit is with looking a chart through."""

    language: str
    as_of: date
    chart: str
    content: str
    """The fingerprint of what stands on the chart now."""
    outdated: str
    standing: str
    rule: tuple[str, ...]
    lines: tuple[ReviewLine, ...]
    kind: Literal["reviews-sheet"] = "reviews-sheet"


def reviews_sheet(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> ReviewsSheet:
    """Return what the units say of a chart."""
    found = reviews_of(catalogue, stepping)
    return ReviewsSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        chart=stepping.id,
        content=content_of(catalogue, stepping).fingerprint,
        outdated=outdated_in_words(catalogue, stepping, Audience.COORDINATOR, voice.words),
        standing=standing_in_words(found, voice.words),
        rule=review_rule(voice.words),
        lines=review_lines(catalogue, found, voice),
    )


def review_rows(sheet: ReviewsSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows: one for each unit, those first with whom something is to be done."""
    columns = (
        (words("Unit"), Holds.NAME),
        (words("Division"), Holds.NAME),
        (words("State"), Holds.NAME),
        (words("Asked on"), Holds.DAY),
        (words("Looked through on"), Holds.DAY),
        (words("Changed since then"), Holds.TEXT),
        (words("Remarks"), Holds.TEXT),
    )
    return Spreadsheet(
        id="reviews",
        title=words("What the units say of it"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(_cells(line) for line in sheet.lines),
    )


def _cells(line: ReviewLine) -> tuple[Cell, ...]:
    return (
        line.unit.name.text,
        line.division.text,
        line.words,
        date.fromisoformat(line.asked.iso) if line.asked else None,
        date.fromisoformat(line.reviewed.iso) if line.reviewed else None,
        "; ".join(f"{each.words}: {', '.join(one.name.text for one in each.records)}" for each in line.changes),
        line.remarks.text if line.remarks else "",
    )
