"""Coverage over time as rows: what `coverage --trend` prints and other programs read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import Translator
from interventio.measures.rule import Rule
from interventio.views.rows.share_columns import share_cells, share_columns
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet
from interventio.views.rules import rule_sentences


@dataclass(frozen=True, slots=True)
class TrendSheet:
    """The coverage of the rule's methods on each day of counting, the oldest first, and the rule."""

    language: str
    as_of: date
    target: str
    stage: str
    methods: tuple[str, ...]
    days: tuple[tuple[date, ShownShare], ...]
    rule: tuple[str, ...]
    kind: Literal["trend-sheet"] = "trend-sheet"


def trend_sheet(
    days: Iterable[tuple[date, ShownShare]], rule: Rule, audience: Audience, words: Translator
) -> TrendSheet:
    """Return days with their shares, as they may be shown, in the words of one language."""
    return TrendSheet(
        language=words.language,
        as_of=rule.day,
        target=str(rule.target),
        stage=rule.stage,
        methods=rule.methods,
        days=tuple(days),
        rule=tuple(_rule(rule, audience, words)),
    )


def _rule(rule: Rule, audience: Audience, words: Translator) -> Iterator[str]:
    share, expected, _, target = rule_sentences(rule, words)
    yield share
    yield expected
    yield words(
        "A row for each earlier day on which a team was counted, and the last one for {day}: from each team's latest "
        "counts on or before it.",
        day=rule.day,
    )
    if audience is not Audience.COORDINATOR:
        yield words("Days are left out whose change from another day could give small numbers of people away.")
    yield target


def trend_rows(sheet: TrendSheet, words: Translator) -> Spreadsheet:
    """Return the sheet as rows: a day in each."""
    return Spreadsheet(
        id="coverage-trend",
        title=words("Over time"),
        about="",
        columns=(Column(words("Day"), Holds.DAY), *share_columns(words)),
        rows=tuple((day, *share_cells(share, words)) for day, share in sheet.days),
    )
