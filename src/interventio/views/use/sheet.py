"""Use as a sheet of numbers with its rule: what the command `use` prints and other programs read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown_use import ShownMismatch, ShownUse, ShownUseTable
from interventio.views.coverage.table import headings
from interventio.views.use.grid import UseGrid, UseTrend, use_grid, use_trend
from interventio.views.use.page import UseGroup
from interventio.views.use.use import groups_of, naming, unknown_places
from interventio.views.use.words import rules_of_use
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class UseSheetRow:
    """A group with its numbers."""

    id: str | None
    name: str
    use: ShownUse


@dataclass(frozen=True, slots=True)
class UseSheet:
    """A table of use, in words and in numbers, with the rule that it is counted by."""

    language: str
    as_of: date
    stage: str
    methods: tuple[str, ...]
    last_year: tuple[str, ...]
    """The last four full quarters."""
    year: int | None
    """The year of the reach."""
    year_is_over: bool
    rule: tuple[str, ...]
    rows_by: str
    first: str
    """The heading of the first column."""
    rows: tuple[UseSheetRow, ...]
    total: ShownUse | None
    mismatch: ShownMismatch | None
    is_logged: bool
    """Whether any team has logged periods."""
    grid: UseGrid
    trend: UseTrend
    groups: tuple[UseGroup, ...]
    unknown: str
    kind: Literal["use-sheet"] = "use-sheet"


def use_sheet(catalogue: Catalogue, table: ShownUseTable, audience: Audience, voice: Voice) -> UseSheet:
    """Return a shown table in the words of one language."""
    name, total = naming(catalogue, table, voice)
    return UseSheet(
        language=voice.words.language,
        as_of=table.rule.day,
        stage=table.rule.stage,
        methods=table.rule.methods,
        last_year=tuple(map(str, table.last_year)),
        year=table.year.year if table.year else None,
        year_is_over=bool(table.year and table.year.is_over),
        rule=rules_of_use(table, audience, voice.words),
        rows_by=table.rows_by,
        first=headings(table.rows_by, voice)[1],
        rows=tuple(UseSheetRow(key, name(key).name.text, use) for key, use in table.rows),
        total=table.total,
        mismatch=table.mismatch,
        is_logged=bool(catalogue.periods),
        grid=use_grid(table, name, total, voice.words),
        trend=use_trend(table, name, total, voice.words),
        groups=tuple(groups_of(catalogue, table, voice)),
        unknown=unknown_places(table, voice.words),
    )
