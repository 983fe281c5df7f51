"""The documents about coverage and what needs doing because of it."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.shown import ShownShare
from interventio.measures.grouping import By
from interventio.records.fields import Stage
from interventio.views.api.documents import Document, Texts


@dataclass(frozen=True, slots=True)
class CoverageRuleOf:
    """How coverage is counted."""

    target: Fraction
    """The share of those expected to deliver a method who should be trained, as an exact fraction."""
    stage: Stage
    """The stage of training that counts as trained."""
    interventions: tuple[str, ...]
    """The ids of the selected methods."""
    threshold: int
    """Counts of people below this number are hidden from all but coordinators."""
    in_words: tuple[Texts, ...]
    """The same in sentences."""


@dataclass(frozen=True, slots=True)
class GroupOf:
    """A row of a table of coverage."""

    id: str | None
    """The id of the group, such as an area; null for what belongs to none. A tier is `ladder/tier`."""
    name: Texts
    """The name of the group."""
    cells: tuple[ShownShare | None, ...]
    """A share for each column; null where there is no such pair."""
    total: ShownShare
    """The share of the whole row."""


@dataclass(frozen=True, slots=True)
class TableOf:
    """A table of coverage. A team of two areas stands in both rows, so rows need not add up to the totals."""

    rows_by: By
    """What the rows stand for."""
    columns_by: By | None
    """What the columns stand for; null: there are none."""
    columns: tuple[str | None, ...]
    """The id of each column."""
    rows: tuple[GroupOf, ...]
    """The rows, in the order of the organisation's own lists."""
    column_totals: tuple[ShownShare, ...]
    """The share of each column."""
    total: ShownShare
    """The share of everything, each place counted once."""


@dataclass(frozen=True, slots=True)
class CoverageDocument(Document):
    """The coverage of the selected methods."""

    rule: CoverageRuleOf
    """How it is counted."""
    tables: tuple[TableOf, ...]
    """The tables: the first one has the methods in its columns."""
