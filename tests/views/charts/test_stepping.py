from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

from interventio.catalogue.steppings import steps_on
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.records.ladder import Tier
from interventio.views.charts.stepping import stepping_chart
from interventio.views.charts.stepping_chart import Card, Several, Step, SteppingChart, ThemeKey
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, stepping

ENGLISH = translator(Language.EN)
SLEEP, MOOD = ThemeKey("sleep", Words("sleep"), 0, 2), ThemeKey("mood", Words("mood"), 1, 1)
THEMES = organisation(themes=["sleep", "mood", "other"])


NO_COVERAGE: Mapping[str, ShownShare] = MappingProxyType({})


def chart(
    *records: Part,
    coverage: Mapping[str, ShownShare] = NO_COVERAGE,
    of: str = "children",
    audience: Audience = Audience.COORDINATOR,
) -> SteppingChart:
    found = catalogue(*records)
    return stepping_chart(found, found.steppings[of], coverage, audience, ENGLISH)


def test_methods_stand_by_theme_and_then_by_name() -> None:
    shown = chart(
        THEMES,
        settings(["zzz-sleep"], languages=["en"]),
        ladder(tiers=["light", "guided"], agreed="2026-03-09", edition="Draft 2"),
        intervention("mood-talk", ["children/light"], themes=["mood"], ages=[{"from": 7, "to": 12}]),
        intervention("zzz-sleep", ["children/light", "children/guided"], themes=["sleep"], name="Äiti"),
        intervention("sleep-school", ["children/light"], themes=["sleep", "mood"], formats={"forms": ["group"]}),
        intervention("nothing-known", ["children/light"]),
    )
    assert shown.steps == (
        Step(
            1,
            "light",
            Words("light"),
            (),
            (
                Card("sleep-school", Words("sleep-school"), SLEEP, "group", (), is_selected=False),
                Card("zzz-sleep", Words("Äiti"), SLEEP, "", (2,), is_selected=True),
                Card("mood-talk", Words("mood-talk"), MOOD, "ages 7–12", (), is_selected=False),
                Card("nothing-known", Words("nothing-known"), None, "", (), is_selected=False),
            ),
            None,
        ),
        Step(
            2,
            "guided",
            Words("guided"),
            (),
            (Card("zzz-sleep", Words("Äiti"), SLEEP, "", (1,), is_selected=True),),
            None,
        ),
    )
    assert shown.themes == (SLEEP, MOOD)
    assert shown.edition == "Draft 2 · 9 Mar 2026"


def test_assessment_stands_apart_from_care() -> None:
    assessment = intervention("sdq", ["children/guided"], kind="assessment-method", themes=["sleep"])
    shown = chart(settings(languages=["en"]), THEMES, ladder(), assessment)
    assert [step.cards for step in shown.steps] == [(), (), ()]
    assert shown.assessments == (
        Card("sdq", Words("sdq"), ThemeKey("sleep", Words("sleep"), 0, 0), "", (2,), is_selected=False),
    )
    assert shown.themes == ()


def test_a_method_placed_twice_on_a_tier_has_one_card() -> None:
    twice = intervention("sdq", ["children/guided", "children/guided", "youth/guided", "children/nowhere"])
    assert [[card.id for card in step.cards] for step in chart(ladder(), twice).steps] == [[], ["sdq"], []]


def test_a_tier_tells_its_facts_and_its_coverage() -> None:
    tiers = (
        Tier(id="light", name={"en": "Light"}, for_whom={"en": "All"}, step_up={"en": "If it lasts"}),
        Tier(id="guided", name={"sv": "Stödd"}, where={"en": "School"}, duration={"en": "2 weeks"}),
    )
    half = ShownShare(State.EXACT, 5, 10, Fraction(1, 2), 2, is_reached=False)
    shown = chart(
        settings(languages=["en", "sv"]), ladder().model_copy(update={"tiers": tiers}), coverage={"guided": half}
    )
    assert [(step.name, step.facts, step.coverage) for step in shown.steps] == [
        (Words("Light"), (("For whom", Words("All")), ("Step up when", Words("If it lasts"))), None),
        (Words("Stödd", "sv"), (("Where", Words("School")), ("How long", Words("2 weeks"))), half),
    ]


def test_a_record_says_more_of_a_ladder_s_own_chart() -> None:
    told = {
        "name": "Our steps",
        "owner": "The board",
        "edition": "3",
        "agreed": "2026-05-01",
        "subtitle": "All of them",
    }
    shown = chart(settings(languages=["en"]), ladder(edition="1"), stepping("children", **told))
    assert (shown.title, shown.subtitle, shown.owner) == (Words("Our steps"), Words("All of them"), Words("The board"))
    assert shown.edition == "3 · 1 May 2026"


def test_a_chart_of_some_methods_says_which_they_are() -> None:
    shown = chart(
        settings(languages=["en"]),
        THEMES,
        ladder(subtitle="For everybody"),
        intervention("sleep-school", ["children/light"], themes=["sleep"]),
        intervention("mood-talk", ["children/light"], themes=["mood"]),
        stepping("sleeping", themes=["sleep"], ages={"from": 7, "to": 12}),
        of="sleeping",
    )
    assert shown.subtitle == Words("Only: sleep · ages 7–12")
    assert [[card.id for card in step.cards] for step in shown.steps] == [["sleep-school"], [], []]
    assert shown.themes == (ThemeKey("sleep", Words("sleep"), 0, 1),)


def test_clients_see_no_target_on_a_chart() -> None:
    records = settings(["sleep-school"], languages=["en"]), ladder(), intervention("sleep-school", ["children/light"])
    seen = {audience: chart(*records, audience=audience) for audience in Audience}
    assert {audience: shown.shows_coverage for audience, shown in seen.items()} == {
        audience: audience is not Audience.CLIENT for audience in Audience
    }
    assert {audience: shown.steps[0].cards[0].is_selected for audience, shown in seen.items()} == {
        audience: audience is not Audience.CLIENT for audience in Audience
    }


def test_a_chart_says_how_methods_on_several_steps_are_drawn_and_where_it_is_on_the_web() -> None:
    plain = chart(settings(languages=["en"]), ladder())
    told = chart(
        settings(languages=["en"], site={"address": "https://example.org"}),
        ladder(),
        stepping("children", several="repeated"),
    )
    assert (plain.several, plain.address) == (Several.SPANNING, None)
    assert (told.several, told.address) == (Several.REPEATED, "https://example.org/en/charts/children.html")


def test_a_method_may_stand_on_some_steps_for_other_services_only() -> None:
    method = intervention(
        placements=[
            {"ladder": "children", "tier": "light"},
            {"ladder": "children", "tier": "guided", "services": ["school"]},
            {"ladder": "children", "tier": "intensive", "services": ["psychiatry"]},
        ]
    )
    assert steps_on(ladder(), method) == (1, 2, 3)
    assert steps_on(ladder(), method, ["school"]) == (1, 2)
    assert steps_on(ladder(), method.model_copy(update={"placements": method.placements[1:]}), ["other"]) == (2, 3)
