"""Coverage as a sheet of numbers with its rule: what the command `coverage` prints and other programs read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownBounds, ShownPeople, ShownShare, ShownTable
from interventio.measures.grouping import Key
from interventio.views.coverage.table import headings, mention_of
from interventio.views.rules import rule_sentences
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A group with its shares: one for each column, then that of the whole row."""

    id: str | None
    name: str
    cells: tuple[ShownShare | None, ...]
    total: ShownShare


@dataclass(frozen=True, slots=True)
class CoverageSheet:
    """A table of shares, the rule they are counted by, and how many people any and all of the methods have reached."""

    language: str
    as_of: date
    target: str
    stage: str
    methods: tuple[str, ...]
    rule: tuple[str, ...]
    rows_by: str
    columns_by: str | None
    first: str
    """The heading of the first column."""
    columns: tuple[tuple[str | None, str], ...]
    """Id and name of each column."""
    rows: tuple[SheetRow, ...]
    column_totals: tuple[ShownShare, ...]
    total: ShownShare
    any: ShownBounds
    all: ShownBounds
    kind: Literal["coverage-sheet"] = "coverage-sheet"


def coverage_sheet(catalogue: Catalogue, table: ShownTable, people: ShownPeople, voice: Voice) -> CoverageSheet:
    """Return a shown table in the words of one language."""

    def name(key: Key) -> str:
        return mention_of(catalogue, table.rows_by, key, voice).name.text

    def column_name(key: Key) -> str:
        return mention_of(catalogue, table.columns_by, key, voice).name.text if table.columns_by else ""

    return CoverageSheet(
        language=voice.words.language,
        as_of=table.rule.day,
        target=str(table.rule.target),
        stage=table.rule.stage,
        methods=table.rule.methods,
        rule=rule_sentences(table.rule, voice.words),
        rows_by=table.rows_by,
        columns_by=table.columns_by,
        first=headings(table.rows_by, voice)[1],
        columns=tuple((key, column_name(key)) for key in table.columns),
        rows=tuple(SheetRow(row.key, name(row.key), row.cells, row.total) for row in table.rows),
        column_totals=table.column_totals,
        total=table.total,
        any=people.any,
        all=people.all,
    )
