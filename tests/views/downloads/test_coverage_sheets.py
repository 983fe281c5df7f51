from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.downloads.coverage_sheets import coverage_spreadsheet
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.twins import FIRST

VOICE = Voice(translator(Language.EN), (Language.EN,))


def told(audience: Audience) -> list[tuple[object, ...]]:
    """Return the first cells of each row: the grouping, the group, the method, trained and expected."""
    rows = coverage_spreadsheet(FIRST, numbers_of(FIRST, audience), VOICE).rows
    return [(row[0], row[1], row[3], row[5], row[6]) for row in rows]


def test_managers_see_areas_with_small_numbers_hidden() -> None:
    assert told(Audience.MANAGER)[:10] == [
        ("All together", None, None, 63, 120),
        ("By area", "north", None, "*", "*"),
        ("By area", "north", "ali", "*", "*"),
        ("By area", "north", "cool-kids", "*", "*"),
        ("By area", "south", None, "*", "*"),
        ("By area", "south", "ali", "*", "*"),
        ("By area", "south", "cool-kids", "*", "*"),
        ("By area", "east", None, 41, 60),
        ("By area", "east", "ali", 21, 30),
        ("By area", "east", "cool-kids", 20, 30),
    ]


def test_coordinators_see_teams_and_then_areas() -> None:
    found = told(Audience.COORDINATOR)
    assert ("By team", "team-north", "cool-kids", 2, 10) in found
    assert ("By area", "north", None, 5, 20) in found
    assert [row[0] for row in found if row[0] != "By team"][:2] == ["All together", "By method"]


def test_no_number_is_told_twice() -> None:
    for audience in (Audience.COORDINATOR, Audience.MANAGER):
        places = [row[:3] for row in told(audience)]
        assert len({*places}) == len(places)
