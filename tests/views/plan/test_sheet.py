from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.plan import shown_plan
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.bookings import Invited
from interventio.measures.plan import Plan, Question, plan_of
from interventio.measures.rule import rule_of
from interventio.views.plan.sheet import PlanBy, PlanRow, PlanSheet, plan_sheet
from interventio.views.voice import Voice
from support.build import booked, catalogue, intervention, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
TRAINED = {"nurse": {"headcount": 10, "trained": {"cool-kids": 6, "icdp": 3}}}


def county(*methods: str) -> Catalogue:
    return catalogue(
        settings(methods, planning={"turnover": 12, "completion": 90, "by": "2026-09-30"}),
        *(intervention(method) for method in methods),
        team(delivers=methods, staff=TRAINED),
        booked("first", of="cool-kids", days=["2026-07-01"], seats={("harju", "nurse"): 1}),
        booked("second", of="icdp", days=["2026-07-15"], seats={("harju", "nurse"): 2}),
    )


def sheet(found: Catalogue, by: PlanBy, *invited: Invited) -> PlanSheet:
    plan = plan_of(found, rule_of(found), Question(invited=invited))
    assert isinstance(plan, Plan)
    return plan_sheet(found, shown_plan(plan), by, VOICE)


def seats(row: PlanRow) -> list[int]:
    return [month.seats for month in row.months]


def test_rows_are_methods_or_teams_or_none() -> None:
    found = county("cool-kids", "icdp")
    told = {by: [(row.method, row.team) for row in sheet(found, by).rows] for by in PlanBy}
    assert told == {
        PlanBy.INTERVENTION: [("cool-kids", None), ("icdp", None)],
        PlanBy.TEAM: [("cool-kids", "harju"), ("icdp", "harju")],
        PlanBy.TOTAL: [],
    }


def test_months_begin_with_the_day_and_hold_the_seats_of_rounds() -> None:
    made = sheet(county("cool-kids", "icdp"), PlanBy.INTERVENTION, Invited("icdp", 2, 12))
    assert [(month.iso, month.label) for month in made.total.months] == [
        ("2026-06-01", "1 Jun 2026"),
        ("2026-07", "Jul 2026"),
        ("2026-08", "Aug 2026"),
        ("2026-09", "Sept 2026"),
    ]
    assert [seats(row) for row in made.rows] == [[0, 1, 0, 0], [0, 2, 10, 0]]
    assert seats(made.total) == [0, 3, 10, 0]
    assert [(line.seats, line.teams, line.empty) for line in made.spreads] == [(12, (("harju", 10),), 2)]


def test_the_total_of_a_single_method_bears_its_name() -> None:
    assert sheet(county("cool-kids"), PlanBy.TOTAL).total.name == "cool-kids"
    assert sheet(county("cool-kids", "icdp"), PlanBy.TOTAL).total.name == "All together"
