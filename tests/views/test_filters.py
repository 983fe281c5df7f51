from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.filters import ChartChoice, Choice, Filters, Traits, filters_of, traits_of
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    organisation(
        {"harju": {"area": "north"}, "ranta": {"area": "south"}, "keski": {"area": "middle"}},
        areas=["north", "south", "middle", "empty"],
        themes=["sleep", "mood", "unused"],
    ),
    ladder("children", ["light", {"id": "guided", "name": "guided", "severities": ["severe", "mild"]}, "intensive"]),
    ladder("youth"),
    intervention(
        "cool-kids",
        ["children/guided", "children/light", "youth/nowhere"],
        themes=["mood", "sleep", "unheard-of"],
        ages=[{"from": 7, "to": 12}, {"from": 13}],
        formats={"forms": ["group", "digital"]},
    ),
    intervention("sdq", kind="assessment-method"),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 20, "trained": {"cool-kids": 12}}}),
    team("ranta", ["cool-kids"], {"nurse": {"headcount": 20, "trained": {"cool-kids": 1}}}, units=["ranta"]),
    team("keski", ["cool-kids"], {"nurse": {"headcount": 20, "trained": {"cool-kids": 9}}}, units=["keski"]),
)


def areas(found: Catalogue, audience: Audience) -> tuple[str, ...]:
    return traits_of(found, found.interventions["cool-kids"], numbers_of(found, audience)).areas


def test_a_method_is_found_by_what_is_known_of_it() -> None:
    numbers = numbers_of(FOUND, Audience.COORDINATOR)
    assert [traits_of(FOUND, method, numbers) for method in FOUND.interventions.values()] == [
        Traits(
            themes=("mood", "sleep"),
            ages=((7, 12), (13, None)),
            steps=("children", "children/guided", "children/light"),
            kind="intervention",
            forms=("group", "digital"),
            areas=("north", "south", "middle"),
            is_selected=True,
            severities=("mild", "severe"),
        ),
        Traits((), (), (), "assessment-method", (), (), is_selected=False, severities=()),
    ]


def test_only_what_some_method_has_can_be_chosen() -> None:
    numbers = numbers_of(FOUND, Audience.COORDINATOR)
    traits = [traits_of(FOUND, method, numbers) for method in FOUND.interventions.values()]
    assert filters_of(FOUND, traits, VOICE) == Filters(
        themes=(Choice("sleep", Words("sleep")), Choice("mood", Words("mood"))),
        charts=(
            ChartChoice(
                "children",
                Words("children"),
                (Choice("children/light", Words("1. light")), Choice("children/guided", Words("2. guided"))),
            ),
        ),
        kinds=(Choice("intervention", Words("Intervention")), Choice("assessment-method", Words("Assessment method"))),
        forms=(Choice("group", Words("group")), Choice("digital", Words("digital"))),
        areas=tuple(Choice(id_, Words(id_)) for id_ in ("north", "south", "middle")),
        has_selected=True,
        severities=(Choice("mild", Words("mild trouble")), Choice("severe", Words("severe trouble"))),
    )


def test_an_area_whose_number_is_hidden_is_not_told() -> None:
    """One person in the south: her area and the one that hides her are silent, and clients are told no area at all."""
    assert areas(FOUND, Audience.COORDINATOR) == ("north", "south", "middle")
    shown = areas(FOUND, Audience.MANAGER)
    assert "south" not in shown
    assert len(shown) == 1
    assert areas(FOUND, Audience.CLIENT) == ()
