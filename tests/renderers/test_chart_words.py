from dataclasses import replace
from fractions import Fraction

import pytest

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.chart_words import (
    also_on,
    coverage_in_brief,
    coverage_note,
    description,
    methods_counted,
    noted,
    runs_of,
)
from interventio.views.words import Words
from support.charts import card, chart, step, theme

WORDS = translator(Language.EN)
SHORT_OF_TARGET = ShownShare(State.EXACT, 34, 50, Fraction(34, 50), 1, is_reached=False, unknown=3)


@pytest.mark.parametrize(
    ("coverage", "brief", "note"),
    [
        (SHORT_OF_TARGET, "68%", "34 of 50 are trained: 1 more to the target · numbers missing: 3"),
        (ShownShare(State.UNKNOWN, unknown=2), "not known", "numbers missing: 2"),
        (ShownShare(State.HIDDEN), "hidden", "hidden, so that few people cannot be told apart"),
        (ShownShare(State.NOBODY), "–", "nobody is expected to deliver it"),
    ],
)
def test_a_coverage_is_a_figure_only_where_it_is_exact(coverage: ShownShare, brief: str, note: str) -> None:
    assert (coverage_in_brief(coverage, WORDS), coverage_note(coverage, WORDS)) == (brief, note)


def test_other_steps_are_named() -> None:
    told = [also_on(card(also=steps), WORDS) for steps in ((), (3,), (1, 3, 4))]
    assert told == ["", "also on step 3", "also on steps 1, 3 and 4"]


@pytest.mark.parametrize(
    ("numbers", "runs"),
    [((), ()), ((2,), ((2, 2),)), ((1, 2, 3, 5), ((1, 3), (5, 5))), ((1, 3), ((1, 1), (3, 3)))],
)
def test_neighbouring_steps_make_a_run(numbers: tuple[int, ...], runs: tuple[tuple[int, int], ...]) -> None:
    assert runs_of(numbers) == runs


def test_a_name_in_another_language_is_noted_in_the_quiet_line() -> None:
    names = [Words("Sömn", "sv"), Words("Uni", "fi"), Words("Oađđin", "se"), Words("Sleep")]
    cards = tuple(replace(card(quiet="group"), name=name) for name in names)
    shown = noted(chart(step(1, *cards), assessments=(replace(card(), name=Words("Uni", "fi")),)), WORDS)
    assert [card.quiet for card in shown.steps[0].cards] == [
        "group · only in Swedish",
        "group · only in Finnish",
        "group · only in another language",
        "group",
    ]
    assert shown.assessments[0].quiet == "only in Finnish"


def test_methods_are_counted() -> None:
    counts = [methods_counted(step(1, *(card(),) * count), WORDS) for count in (0, 1, 2)]
    assert counts == ["0 methods", "1 method", "2 methods"]


def test_the_description_says_everything_that_the_chart_shows() -> None:
    sleep = theme("Sleep")
    shown = replace(
        chart(
            step(1, card("Sleep school", sleep, "13–22 y", also=(2,), target=True), name="Self-help", Who="Everybody."),
            step(2, card("Sleep group", sleep), card("Talk"), name="Guided", coverage=SHORT_OF_TARGET),
            step(3, name="Intensive"),
            assessments=(card("SDQ", quiet="questionnaire"),),
        ),
        subtitle=Words("Young people"),
        notice=Words("All numbers are invented!"),
        factors=(Words("Severity"), Words("Everyday life")),
        edition="2 · 9 March 2026",
    )
    assert description(shown, WORDS) == (
        "Harjula. Young people. All numbers are invented! "
        "Step 1: Self-help. Who: Everybody. "
        "1 method: Sleep school (Sleep, 13–22 y, also on step 2, has a coverage target). "
        "Step 2: Guided. Training coverage: 68%, 34 of 50 are trained: 1 more to the target · numbers missing: 3. "
        "2 methods: Sleep group (Sleep); Talk. "
        "Step 3: Intensive. 0 methods. "
        "Assessment methods: SDQ (questionnaire). Target for training coverage: 70%. "
        "What guides the choice of step: Severity; Everyday life. A model of our own. "
        "Answers for the chart: The implementation team · Edition: 2 · 9 March 2026 · Coverage on 1 Jun 2026. "
        "The chart guides the choice of help. It is no clinical guideline and replaces nobody's assessment."
    )
