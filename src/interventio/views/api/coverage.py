"""From the numbers to the document about coverage."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownTable
from interventio.measures.grouping import Key
from interventio.views.api.coverage_documents import (
    CoverageDocument,
    CoverageRuleOf,
    GroupOf,
    TableOf,
)
from interventio.views.api.documents import VERSION, Texts
from interventio.views.api.tongues import Tongues
from interventio.views.coverage.table import mention_of
from interventio.views.numbers import Numbers
from interventio.views.rules import rule_sentences
from interventio.views.voice import Voice


def coverage_document(catalogue: Catalogue, numbers: Numbers, tongues: Tongues) -> CoverageDocument:
    """Return the coverage of the selected methods."""
    rule = numbers.rule
    further = (table for table in numbers.tables if table.rows_by is not numbers.heat.rows_by)
    return CoverageDocument(
        version=VERSION,
        as_of=rule.day,
        audience=numbers.audience,
        rule=CoverageRuleOf(
            target=rule.target,
            stage=rule.stage,
            interventions=rule.methods,
            threshold=numbers.threshold,
            in_words=tongues.sentences(lambda words: rule_sentences(rule, words)),
        ),
        tables=tuple(_table(catalogue, table, tongues) for table in (numbers.heat, *further)),
    )


def _table(catalogue: Catalogue, table: ShownTable, tongues: Tongues) -> TableOf:
    def name(key: Key) -> Texts:
        return tongues.said(
            lambda words: mention_of(catalogue, table.rows_by, key, Voice(words, tongues.languages)).name.text
        )

    return TableOf(
        rows_by=table.rows_by,
        columns_by=table.columns_by,
        columns=table.columns,
        rows=tuple(GroupOf(row.key, name(row.key), row.cells, row.total) for row in table.rows),
        column_totals=table.column_totals,
        total=table.total,
    )
