from collections.abc import Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.plan.page import PlanLine, PlanPage
from interventio.views.plan.plan import plan_page
from interventio.views.voice import Voice
from support.build import booked, catalogue, intervention, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
ASSUMED = {"turnover": 12, "completion": 90, "by": "2026-09-30"}
METHODS = [intervention("cool-kids"), intervention("icdp")]


def county(planning: Mapping[str, object], *methods: str) -> Catalogue:
    """Return a team of ten nurses, six of them trained in cool-kids, and nothing known of icdp."""
    return catalogue(
        settings(methods, planning=planning),
        *METHODS,
        team(delivers=methods, staff={"nurse": {"headcount": 10, "trained": {"cool-kids": 6}}}),
        booked(seats={("harju", "nurse"): 2}),
    )


def page(found: Catalogue) -> PlanPage:
    plan = numbers_of(found, Audience.COORDINATOR).plan
    assert plan is not None
    return plan_page(found, plan, VOICE)


def cells(line: PlanLine) -> list[object]:
    names = (line.of.name.text, line.beside.name.text if line.beside else "")
    return [*names, line.today.percent, line.expected, line.band, line.chance, line.seats]


def test_where_nothing_is_assumed_the_page_says_what_is_missing() -> None:
    empty = page(county({}, "cool-kids"))
    assert empty.missing == "Nothing is planned, because it is not known how many of the staff leave in a year."
    assert (empty.figures, empty.methods, empty.teams, empty.assumptions) == ((), (), (), ())


def test_a_single_method_stands_for_itself() -> None:
    found = page(county(ASSUMED, "cool-kids"))
    line = ["60%", "76%", "from 70% to 80%", "95%", ("0", "0", "0")]
    assert [cells(one) for one in found.methods] == [["cool-kids", "", *line]]
    assert [cells(one) for one in found.teams] == [["harju", "cool-kids", *line]]
    assert [(figure.of.page, figure.chart.id) for figure in found.figures] == [
        ("interventions/cool-kids", "plan-cool-kids")
    ]
    assert found.rounds == ("Sept 2026: cool-kids, 2 seats booked.",)
    assert (found.missing, found.until, found.certainties) == ("", "Sept 2026", ("50%", "80%", "95%"))


def test_several_methods_have_a_total_and_what_is_unknown_has_no_chart() -> None:
    found = page(county(ASSUMED, "cool-kids", "icdp"))
    assert [cells(one)[:4] for one in found.methods] == [
        ["cool-kids", "", "60%", "76%"],
        ["icdp", "", "–", ""],
        ["All together", "", "60%", "76%"],
    ]
    assert [figure.chart.name for figure in found.figures] == ["All together", "cool-kids"]
