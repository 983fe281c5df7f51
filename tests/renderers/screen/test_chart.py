import unicodedata
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.screen.chart import NARROWEST, stairs_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.parts import ASCII, UNICODE, width_of
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.words import Words
from support.charts import card, chart, charts, step, theme

WORDS = translator(Language.EN)
SLEEP = theme("Sleep", 0, 2)
SHOWN = replace(
    chart(
        step(1, card("Sleep school", SLEEP, "13–22 y"), name="Self-help"),
        step(2, card("Sleep group", SLEEP, also=(3,), target=True), name="Guided", Who="Mild symptoms"),
        step(3, name="Intensive"),
        themes=(SLEEP,),
        assessments=(card("SDQ"),),
    ),
    notice=Words("An example."),
    factors=(Words("Severity"),),
)


def test_a_narrow_terminal_has_a_list_that_steps_inwards() -> None:
    assert plain(tuple(stairs_text(SHOWN, WORDS, 60))).splitlines() == [
        "Harjula",
        "Stepped support",
        "An example.",
        "",
        "● Sleep (2)   ◎ has a coverage target",
        "→2 also on the step with this number",
        "",
        "────────────────────────────────────────────────────────────",
        "1 Self-help",
        "1 method",
        "",
        "● Sleep school  13–22 y",
        "",
        "  ──────────────────────────────────────────────────────────",
        "  2 Guided",
        "  Who Mild symptoms",
        "  1 method",
        "",
        "  ● Sleep group  ◎ →3",
        "",
        "    ────────────────────────────────────────────────────────",
        "    3 Intensive",
        "    0 methods",
        "",
        "    No methods on this step yet",
        "",
        "Help grows stronger step by step: start from the lowest step",
        "that is enough",
        "What guides the choice of step: Severity",
        "",
        "Assessment methods",
        "○ SDQ",
        "",
        "A model of our own.",
        "Answers for the chart: The implementation team · Coverage on",
        "1 Jun 2026",
        "The chart guides the choice of help. It is no clinical",
        "guideline and replaces nobody's assessment.",
    ]


def test_a_wide_terminal_has_stairs() -> None:
    assert "┌" in plain(tuple(stairs_text(SHOWN, WORDS, 100)))
    assert "┌" not in plain(tuple(stairs_text(SHOWN, WORDS, 99)))


@given(charts(most_cards=12), st.integers(10, 200), st.sampled_from([UNICODE, ASCII]))
@settings(max_examples=40, deadline=None)
def test_no_line_is_wider_than_the_terminal_and_none_carries_anything_but_text(
    shown: SteppingChart, width: int, glyphs: object
) -> None:
    lines = tuple(stairs_text(shown, WORDS, width, UNICODE if glyphs is UNICODE else ASCII))
    assert [one for one in lines if width_of(one) > max(width, NARROWEST)] == []
    assert not {unicodedata.category(character) for character in plain(lines)} & {"Cf", "Cs", "Co"}
    assert {character for character in plain(lines) if unicodedata.category(character) == "Cc"} == {"\n"}


@given(charts(most_cards=30), st.sampled_from([60, 140, 240]))
@settings(max_examples=15, deadline=None)
def test_every_method_is_there(shown: SteppingChart, width: int) -> None:
    shapes = sum(len(one.cards) for one in shown.steps) + len(shown.assessments)
    named = replace(
        shown,
        title=Words(""),
        steps=tuple(
            replace(one, name=Words("N"), facts=(), cards=tuple(replace(card, name=Words("Ö")) for card in one.cards))
            for one in shown.steps
        ),
        assessments=tuple(replace(card, name=Words("Ö")) for card in shown.assessments),
    )
    assert plain(tuple(stairs_text(named, WORDS, width))).count(" Ö") == shapes
