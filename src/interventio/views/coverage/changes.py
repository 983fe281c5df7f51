"""What has changed in coverage between two days, and why: what `coverage --since` prints and other programs read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.changes import ShownChange, ShownChanges
from interventio.languages.translator import Translator
from interventio.views.coverage.table import headings, mention_of
from interventio.views.rules import rule_sentences
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A group with its change; the id of the total is None, too."""

    id: str | None
    name: str
    change: ShownChange


@dataclass(frozen=True, slots=True)
class CoverageChanges:
    """Changes group by group and in all, and how to read them."""

    language: str
    title: str
    since: date
    as_of: date
    target: str
    stage: str
    methods: tuple[str, ...]
    rows_by: str
    first: str
    """The heading of the first column."""
    rows: tuple[ChangeRow, ...]
    total: ChangeRow
    explanations: tuple[str, ...]
    rule: tuple[str, ...]
    kind: Literal["coverage-changes"] = "coverage-changes"


def coverage_changes(catalogue: Catalogue, shown: ShownChanges, voice: Voice) -> CoverageChanges:
    """Return shown changes in the words of one language."""
    words = voice.words
    return CoverageChanges(
        language=words.language,
        title=words("What has changed from {since} to {day}", since=shown.since, day=shown.rule.day),
        since=shown.since,
        as_of=shown.rule.day,
        target=str(shown.rule.target),
        stage=shown.rule.stage,
        methods=shown.rule.methods,
        rows_by=shown.by,
        first=headings(shown.by, voice)[1],
        rows=tuple(
            ChangeRow(key, mention_of(catalogue, shown.by, key, voice).name.text, change) for key, change in shown.rows
        ),
        total=ChangeRow(None, words("Total"), shown.total),
        explanations=tuple(_explanations(shown, words)),
        rule=rule_sentences(shown.rule, words),
    )


def _explanations(shown: ShownChanges, words: Translator) -> Iterator[str]:
    total, rows = shown.total, [change for _, change in shown.rows]
    yield words("In trainings: came so far in a training that was held between a team's two counts.")
    yield words(
        "Others: the rest of the change. Below zero, people have left or their training has lapsed; "
        "above zero, people came trained, or a training is not written down."
    )
    if any(one.whole.exempt for one in rows):
        yield words("Exempt: fewer exempt are more expected, so they stand above zero.")
    if any(one.part.scope or one.whole.scope for one in rows):
        yield words("In or out: teams or methods that have come among those to deliver, or no longer are.")
    if any(one.part.counting or one.whole.counting for one in rows):
        yield words("Known or not: numbers that are known on one of the two days only.")
    if total.untold:
        yield words.plural(
            "In {count} place a training does not tell how many came so far; they stand among the others.",
            "In {count} places a training does not tell how many came so far; they stand among the others.",
            total.untold,
        )
    if total.same:
        yield words.plural(
            "{count} place has not been counted again since: a change there is not known yet.",
            "{count} places have not been counted again since: a change there is not known yet.",
            total.same,
        )
