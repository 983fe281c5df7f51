"""From the numbers to the documents about coverage and what needs doing."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import ShownAction, ShownTrain
from interventio.disclosure.shown import ShownTable
from interventio.measures.actions import AskNumbers, CountAgain, FindTeam, LookThrough
from interventio.measures.grouping import Key
from interventio.views.api.coverage_documents import (
    ActionList,
    ActionOf,
    CoverageDocument,
    CoverageRuleOf,
    GroupOf,
    TableOf,
)
from interventio.views.api.documents import VERSION, Texts
from interventio.views.api.tongues import Tongues
from interventio.views.coverage_table import mention_of
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


def action_list(catalogue: Catalogue, numbers: Numbers) -> ActionList:
    """Return what needs doing."""
    return ActionList(
        version=VERSION,
        as_of=catalogue.day,
        audience=numbers.audience,
        actions=tuple(_action(action) for action in numbers.actions),
    )


def _action(action: ShownAction) -> ActionOf:
    match action:
        case ShownTrain(team, method, share):
            return ActionOf("train", "team", team, method, share, None)
        case FindTeam(method):
            return ActionOf("find-team", "intervention", method, None, None, None)
        case AskNumbers(team, method):
            return ActionOf("ask-numbers", "team", team, method, None, None)
        case CountAgain(team, day):
            return ActionOf("count-again", "team", team, None, None, day)
        case LookThrough(record):
            return ActionOf("look-through", record.kind.name, record.id, None, None, record.due)
