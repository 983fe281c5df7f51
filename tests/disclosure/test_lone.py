"""Where one person alone is trained is for coordinators: the count is 1."""

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.lone import shown_lone
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.lone import Lone
from interventio.views.network.network import network_page
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, settings, support_team, team

OTHERS = [audience for audience in Audience if audience is not Audience.COORDINATOR]
VOICE = Voice(translator(Language.EN), ("en",))


def county(trained: int) -> Catalogue:
    return catalogue(
        settings(["cool-kids"]),
        organisation({"harju": {}, "ranta": {}}),
        intervention(),
        team("harju", ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": trained}}}),
        support_team(interventions=["cool-kids"], seats=[{"unit": "harju", "role": "trained-worker"}]),
    )


def test_coordinators_are_told() -> None:
    numbers = numbers_of(county(1), Audience.COORDINATOR)
    assert numbers.lone == (Lone("harju", "cool-kids", ("harju",)),)


@pytest.mark.parametrize("audience", OTHERS)
def test_others_are_told_nothing_whether_there_is_anything_or_not(audience: Audience) -> None:
    assert shown_lone((Lone("harju", "cool-kids", ("harju",)),), audience) is None
    assert shown_lone((), audience) is None


@pytest.mark.parametrize("audience", OTHERS)
def test_the_page_of_others_is_the_same_for_one_person_and_for_two(audience: Audience) -> None:
    one, two = (
        network_page(found, numbers_of(found, audience).lone, numbers_of(found, audience).rule, VOICE)
        for found in (county(1), county(2))
    )
    assert one == two
    assert (one.lone, one.lone_rule) == (None, "")
