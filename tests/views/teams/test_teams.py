from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.team import ServiceTeam
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.places import UnitLine
from interventio.views.teams.page import StaffLine, TeamPage
from interventio.views.teams.teams import team_page
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import Rows, catalogue, intervention, organisation, settings, team

ENGLISH = translator(Language.EN)
TWICE: dict[str, Rows] = {
    "2025-03-01": {"nurse": {"headcount": 10, "trained": {"cool-kids": 4}}},
    "2026-03-01": {"nurse": {"headcount": 12, "exempt": 2, "trained": {"cool-kids": 7}}, "psychologist": {}},
    "2026-12-01": {"nurse": 99},
}


def page(shown: ServiceTeam, audience: Audience = Audience.COORDINATOR) -> TeamPage:
    found = catalogue(
        settings(["cool-kids"], languages=["en"]),
        organisation({"harju": {"area": "north"}, "ranta": {}}, areas=["north"]),
        intervention("cool-kids"),
        intervention("ali", delivered_by=["psychologist"]),
        shown,
    )
    return team_page(found, found.teams[shown.id], numbers_of(found, audience), Voice(ENGLISH, ("en",)))


def test_what_the_team_delivers_now_and_on_the_days_before() -> None:
    told = page(team("harju", ["cool-kids", {"intervention": "ali", "since": "2026-01-01"}], staffing=TWICE))
    assert [
        (line.method.page, [past and past.percent for past in line.history], line.figure and line.figure.percent)
        for line in told.deliveries
    ] == [("interventions/ali", [None], "–"), ("interventions/cool-kids", ["40%"], "70%")]
    assert [line.occupations for line in told.deliveries] == [(Words("psychologist"),), (Words("nurse"),)]
    assert ([str(day) for day in told.days], str(told.counted)) == (["1 Mar 2025"], "1 Mar 2026")


def test_staff_are_counts_by_occupation() -> None:
    told = page(team("harju", ["cool-kids"], staffing=TWICE))
    assert told.staff == (StaffLine(Words("nurse"), "12", "2"), StaffLine(Words("psychologist"), "–", "0"))


def test_others_than_coordinators_see_no_counts_and_no_earlier_days() -> None:
    told = page(team("harju", ["cool-kids"], staffing=TWICE), Audience.PROFESSIONAL)
    assert (told.staff, told.days, [line.history for line in told.deliveries]) == ((), (), [()])
    assert told.coverage is not None
    assert (told.coverage.percent, told.coverage.parts, told.coverage.seats) == ("*", "", None)


def test_a_team_may_have_units_of_several_places_and_one_that_is_lost() -> None:
    told = page(team("harju", units=["harju", "ranta", "lost"]))
    assert told.units == (
        UnitLine(Mention(Words("harju"), "units/harju"), Words("children"), Words("north")),
        UnitLine(Mention(Words("ranta"), "units/ranta"), Words("children"), None),
        UnitLine(Mention(Words("lost"), None), None, None),
    )
    assert (told.coverage, told.deliveries, told.staff) == (None, (), ())
