"""Equal access as rows: what the command `equity` prints and other programs read."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.equity import EquityTable as ShownEquityTable
from interventio.disclosure.equity import ShownEquity
from interventio.languages.translator import Translator
from interventio.measures.rule import Rule
from interventio.views.equity.equity import equity_rules, equity_table
from interventio.views.equity.page import EquityEnd, EquityRow, EquityTable
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class EquitySheet:
    """How far coverage lies apart by one grouping, told and by ids."""

    language: str
    as_of: date
    audience: str
    by: str
    table: EquityTable
    methods: tuple[ShownEquity, ...]
    """The same as the rows of the table, by ids."""
    together: ShownEquity
    rule: tuple[str, ...]
    kind: Literal["equity-sheet"] = "equity-sheet"


def equity_sheet(
    catalogue: Catalogue, table: ShownEquityTable, rule: Rule, audience: Audience, voice: Voice
) -> EquitySheet:
    """Return a shown table in the words of one language."""
    return EquitySheet(
        language=voice.words.language,
        as_of=rule.day,
        audience=audience,
        by=table.by,
        table=equity_table(catalogue, table, voice),
        methods=table.methods,
        together=table.together,
        rule=equity_rules(rule, audience, voice.words),
    )


def equity_rows(sheet: EquitySheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows: one for each method, and the last one for all together."""
    columns = (
        (words("Method"), Holds.NAME),
        (words("Lowest"), Holds.SHARE),
        (words("where"), Holds.NAME),
        (words("Highest"), Holds.SHARE),
        (words("where"), Holds.NAME),
        (words("Range, pp"), Holds.NUMBER),
        (sheet.table.reached, Holds.NUMBER),
        *(((words("No team there"), Holds.NAME),) if sheet.table.has_lacking else ()),
        (words("Notes"), Holds.NAME),
    )
    return Spreadsheet(
        id="equity",
        title=words("Equal access"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(_cells(sheet, row) for row in (*sheet.table.rows, sheet.table.together)),
    )


def _cells(sheet: EquitySheet, row: EquityRow) -> tuple[Cell, ...]:
    return (
        row.of.name.text,
        *_end(row.lowest),
        *_end(row.highest),
        row.range,
        row.reached,
        *((_joined(row.lacking),) if sheet.table.has_lacking else ()),
        "; ".join(row.notes),
    )


def _end(end: EquityEnd | None) -> tuple[str | Fraction, str]:
    return (end.share, _joined(end.names)) if end else ("–", "")


def _joined(names: tuple[Words, ...]) -> str:
    return ", ".join(name.text for name in names)
