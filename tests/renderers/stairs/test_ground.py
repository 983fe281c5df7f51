from dataclasses import replace

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.ground import ground_of
from interventio.renderers.stairs.said import Said, Turn
from interventio.views.words import Words
from support.charts import TARGET, card, chart, step

SAID = Said(translator(Language.EN), TARGET)


def test_the_ground_says_whose_the_chart_is_and_what_it_is_not() -> None:
    ground = ground_of(chart(step(1)), 50, 0, 1500, SAID)
    assert ground.imprint.model is not None
    assert ground.imprint.model.lines == ("A model of our own.",)
    assert ground.imprint.credits.lines == ("Answers for the chart: The implementation team · Coverage on 1 Jun 2026",)
    assert "no clinical guideline" in " ".join(ground.imprint.guidance.lines)
    assert (ground.band, ground.factors) == (None, None)


def test_factors_are_named_one_after_another() -> None:
    shown = replace(chart(step(1)), factors=(Words("Severity"), Words("Everyday life")))
    factors = ground_of(shown, 50, 0, 1500, SAID).factors
    assert factors is not None
    assert factors.lines == ("What guides the choice of step: Severity\u00a0· Everyday life",)


def test_assessment_methods_stand_apart_in_rows() -> None:
    shown = chart(step(1), assessments=(card("Scale " * 9), *(card(f"Scale {number}") for number in range(6))))
    band = ground_of(shown, 50, 0, 1500, SAID).band
    assert band is not None
    assert len({placed.box.height for placed in band.cards[:5]}) == 1
    rows = [placed.box.y for placed in band.cards]
    assert [rows.count(y) for y in sorted(set(rows))] == [5, 2]


def test_later_sheets_have_no_factors() -> None:
    shown = replace(chart(step(1)), factors=(Words("Severity"),))
    later = ground_of(shown, 50, 0, 1500, replace(SAID, turn=Turn(2, 2, {"tier-1": 0})))
    assert (later.factors, later.imprint.model) == (None, None)
