"""All evaluations as rows: what the command `evaluate` prints without a name, and other programs read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.disclosure.trials import ShownCount
from interventio.languages.translator import Translator
from interventio.views.evaluation.headlines import Improved, goals_reached, improved_of, interval_told, response_told
from interventio.views.evaluation.places import evaluated_mentions
from interventio.views.evaluation.words import number_told, when_in_brief
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """An evaluation as it may be shown, and in words."""

    shown: ShownEvaluation
    name: str
    of: str
    """The team or method."""
    ended: str
    improved: Improved | None
    response: str
    recommend: str
    goals: str


@dataclass(frozen=True, slots=True)
class EvaluationsSheet:
    """Evaluations as they stand on a day, with what is counted and what is hidden."""

    language: str
    as_of: date
    audience: str
    rows: tuple[EvaluationRow, ...]
    rules: tuple[str, ...]
    kind: Literal["evaluations-sheet"] = "evaluations-sheet"


def evaluations_sheet(
    catalogue: Catalogue, evaluations: Iterable[ShownEvaluation], audience: Audience, voice: Voice
) -> EvaluationsSheet:
    """Return evaluations in brief, one in a row."""
    listed = tuple(evaluations)
    return EvaluationsSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=audience,
        rows=tuple(_row(one, catalogue, voice) for one in listed),
        rules=tuple(_rules(listed, voice.words)),
    )


def _row(shown: ShownEvaluation, catalogue: Catalogue, voice: Voice) -> EvaluationRow:
    scores = (one.recommendation.score for one in shown.feedback)
    return EvaluationRow(
        shown=shown,
        name=voice.says(catalogue.evaluations[shown.id].name).text,
        of=", ".join(one.name.text for one in evaluated_mentions(catalogue, shown.subjects, voice)),
        ended=count_told(shown.ended),
        improved=improved_of(shown, voice),
        response=response_told(shown, voice.words),
        recommend=" · ".join(number_told(score, voice.words, 0) for score in scores if score is not None),
        goals=goals_reached(shown, voice.words),
    )


def count_told(count: ShownCount) -> str:
    """Return a number of people, an asterisk where it is hidden, a dash where it is not known."""
    return str(count.number) if count.number is not None else _mark(count.state)


def _mark(state: State) -> str:
    return HIDDEN_NUMBER if state is State.HIDDEN else NO_NUMBER


def _rules(evaluations: tuple[ShownEvaluation, ...], words: Translator) -> tuple[str, ...]:
    told = (
        words(
            "Turned out better: those in a class of better outcomes, of those whose outcome is known, with Wilson's "
            "interval at 95 %. Of fewer than 30, one client moves the share by more than three points."
        ),
        words("NPS: promoters less detractors, of those who answered, times a hundred, group by group."),
        words("Pays at: how many prevented cases pay for it, its cost divided by the cost of one case and rounded up."),
        words("One in full, each number with its rule: interventio evaluate ID"),
    )
    hidden = words("Numbers of few people, and whatever would give them away, are hidden or left out.")
    return (*told, hidden) if any(one.hides for one in evaluations) else told


def evaluation_rows(sheet: EvaluationsSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows: an evaluation in each."""
    columns = (
        (words("ID"), Holds.ID),
        (words("Evaluated"), Holds.NAME),
        (words("Time"), Holds.NAME),
        (words("Ended"), Holds.NUMBER),
        (words("Turned out better"), Holds.NUMBER),
        (words("Interval (95 %)"), Holds.NUMBER),
        (words("Answered"), Holds.NUMBER),
        (words("NPS"), Holds.NUMBER),
        (words("Pays at"), Holds.NUMBER),
        (words("Goals"), Holds.NUMBER),
    )
    return Spreadsheet(
        id="evaluations",
        title=words("Evaluations"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(_cells(row, words) for row in sheet.rows),
    )


def _cells(row: EvaluationRow, words: Translator) -> tuple[Cell, ...]:
    better, economy = row.improved, row.shown.economy
    nothing = HIDDEN_NUMBER if row.shown.hides else NO_NUMBER
    return (
        row.shown.id,
        row.of,
        when_in_brief(row.shown.starts, row.shown.ends, words),
        row.ended,
        f"{words.percent(better.share)} ({better.part} / {better.whole})" if better else nothing,
        interval_told(better, words) if better else "",
        row.response or nothing,
        row.recommend or nothing,
        economy.break_even.usual if economy and economy.break_even else NO_NUMBER,
        row.goals or (nothing if row.shown.goals else NO_NUMBER),
    )
