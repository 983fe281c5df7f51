import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.navigator import found_for
from interventio.measures.wishes import Wishes
from interventio.records.fields import Degree
from interventio.views.navigator.found_methods import teller_of
from interventio.views.navigator.found_steps import begins_of, found_stair, guidance_for
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings

ENGLISH = translator(Language.EN)
VOICE = Voice(ENGLISH, ("en",))
LADDER = ladder(
    "children",
    [
        {"id": "light", "name": "Light", "step_up": "Worry lasts"},
        {"id": "guided", "name": "Guided", "severities": ["mild", "moderate"], "for_whom": "Mild", "step_up": "Worse"},
        {"id": "intensive", "name": "Intensive", "step_up": "Back down"},
    ],
)
FOUND = catalogue(
    settings(languages=["en"]), organisation(), LADDER, intervention("cool-kids", ["children/guided", "children/light"])
)


def stair(severity: Degree | None) -> object:
    wishes = Wishes(severity=severity)
    (found,) = found_for(FOUND, wishes).stairs
    shown = found_stair(found, wishes, teller_of(FOUND, Audience.MANAGER, {}, VOICE))
    return shown.begin, [
        (step.number, step.id, step.is_begin, len(step.methods), str(step.step_up), str(step.next_name))
        for step in shown.steps
    ]


def test_steps_are_told_from_where_to_begin_with_what_comes_next() -> None:
    assert stair(Degree.MODERATE) == (
        "Lowest step for moderate trouble: 2. Guided",
        [(2, "guided", True, 1, "Worse", "Intensive"), (3, "intensive", False, 0, "Back down", "None")],
    )


@pytest.mark.parametrize(
    ("severity", "begin"),
    [
        (None, ""),
        (
            Degree.SEVERE,
            "This ladder does not say which step answers trouble so severe, so all its steps are here.",
        ),
    ],
)
def test_without_a_severity_or_where_the_ladder_does_not_say_all_steps_are_there(
    severity: Degree | None, begin: str
) -> None:
    assert stair(severity) == (
        begin,
        [
            (1, "light", False, 1, "Worry lasts", "Guided"),
            (2, "guided", False, 1, "Worse", "Intensive"),
            (3, "intensive", False, 0, "Back down", "None"),
        ],
    )


def test_a_ladder_tells_the_lowest_step_for_each_severity_that_it_names() -> None:
    guided = Words("Guided")
    assert [*begins_of(LADDER, VOICE)] == [("mild trouble", 2, guided), ("moderate trouble", 2, guided)]


@pytest.mark.parametrize("audience", Audience)
def test_it_says_to_everybody_that_it_guides_and_decides_nothing(audience: Audience) -> None:
    told = guidance_for(audience, ENGLISH)
    assert "professional" in told
    assert "no clinical decision" in told
