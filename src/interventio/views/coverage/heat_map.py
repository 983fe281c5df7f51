"""Coverage as a heat map: teams or areas in rows, the selected methods in columns."""

from dataclasses import dataclass
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownShare, ShownTable, State
from interventio.measures.grouping import By
from interventio.measures.table import Row
from interventio.views.coverage.table import headings, mention_of
from interventio.views.figures import Figure, figure
from interventio.views.mention import Mention
from interventio.views.order import alphabetical
from interventio.views.places import division_of
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A team or area: a share or None for each method (None: it is not to deliver it), and over all of them."""

    of: Mention
    cells: tuple[Figure | None, ...]
    total: Figure


@dataclass(frozen=True, slots=True)
class HeatGroup:
    """Rows that belong together, such as the teams of one division; a name only where there are several groups."""

    name: Words | None
    rows: tuple[HeatRow, ...]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """The rows in groups, the methods, and the totals of each method and of all."""

    first: str
    """What stands in the rows."""
    methods: tuple[Mention, ...]
    groups: tuple[HeatGroup, ...]
    totals: tuple[Figure, ...]
    total: Figure
    hides: bool
    """Whether any number is hidden: then it is to be said what the mark means."""


def heat_map(catalogue: Catalogue, table: ShownTable, voice: Voice) -> HeatMap:
    """Return a table of teams or areas by methods, told."""
    return HeatMap(
        first=headings(table.rows_by, voice)[1],
        methods=tuple(mention_of(catalogue, By.INTERVENTION, key, voice) for key in table.columns),
        groups=_by_division(catalogue, table, voice)
        if table.rows_by is By.TEAM
        else (_group(catalogue, table, voice),),
        totals=tuple(figure(total, voice.words) for total in table.column_totals),
        total=figure(table.total, voice.words),
        hides=any(shown.state is State.HIDDEN for _, shown in table.entries()),
    )


def _group(catalogue: Catalogue, table: ShownTable, voice: Voice) -> HeatGroup:
    return HeatGroup(None, tuple(_row(catalogue, table.rows_by, row, voice) for row in table.rows))


def _by_division(catalogue: Catalogue, table: ShownTable, voice: Voice) -> tuple[HeatGroup, ...]:
    order = [*catalogue.words.divisions, ""]

    def division(row: Row[ShownShare]) -> str:
        return division_of(catalogue, row.key or "")

    def place(row: Row[ShownShare]) -> tuple[int, tuple[str, str]]:
        return order.index(division(row)), alphabetical(voice.name(row.key or "", catalogue.teams))

    return tuple(
        HeatGroup(division_name(catalogue, id_, voice), tuple(_row(catalogue, By.TEAM, row, voice) for row in rows))
        for id_, rows in groupby(sorted(table.rows, key=place), key=division)
    )


def division_name(catalogue: Catalogue, id_: str, voice: Voice) -> Words:
    """Return the name of a division; "" stands for the teams that belong to several."""
    return voice.name(id_, catalogue.words.divisions) if id_ else Words(voice.words("Teams across divisions"))


def _row(catalogue: Catalogue, by: By, row: Row[ShownShare], voice: Voice) -> HeatRow:
    return HeatRow(
        of=mention_of(catalogue, by, row.key, voice),
        cells=tuple(figure(cell, voice.words) if cell else None for cell in row.cells),
        total=figure(row.total, voice.words),
    )
