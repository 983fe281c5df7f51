from datetime import date
from fractions import Fraction

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.downloads.team_sheet import teams_sheet
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, settings, team

FOUND = catalogue(
    settings(["cool-kids"]),
    organisation({"harju": {"area": "north"}, "meri": {}}, areas=["north"]),
    intervention("cool-kids", name="Cool Kids"),
    team(
        "harju",
        ["cool-kids"],
        {"nurse": {"headcount": 30, "trained": {"cool-kids": 20}}},
        units=["harju", "meri"],
        summary="Helps.",
        public_contact="Call us.",
    ),
)
VOICE = Voice(translator(Language.EN), (Language.EN,))
MARCH = date(2026, 3, 1)


def rows(audience: Audience) -> list[tuple[object, ...]]:
    return [*teams_sheet(FOUND, numbers_of(FOUND, audience), VOICE).rows]


ABOUT = ("harju", "harju", "Helps.", "harju; meri", "children", "north; all areas", "Call us.", None, "Cool Kids")


def test_a_team_in_a_row_with_its_coverage() -> None:
    assert rows(Audience.MANAGER) == [(*ABOUT, MARCH, 20, 30, Fraction(2, 3), 1, "no", 0, MARCH, MARCH)]


def test_clients_are_told_how_to_reach_it_and_nothing_of_its_staff() -> None:
    assert rows(Audience.CLIENT) == [ABOUT]
