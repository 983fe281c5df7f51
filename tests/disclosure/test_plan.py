"""Plans are for coordinators: nobody else gets a number, a page or a way to one."""

from fractions import Fraction

import pytest

from interventio.disclosure.audience import Audience
from interventio.disclosure.plan import ShownForecast, ShownSeats, sees_plan, shown_plan
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.plan import Plan, Question, plan_of
from interventio.measures.rule import rule_of
from interventio.views.numbers import numbers_of
from interventio.views.site.site import site
from support.build import booked, catalogue, intervention, settings, team

FOUND = catalogue(
    settings(["cool-kids"], planning={"turnover": 12, "completion": 90, "by": "2026-09-01"}),
    intervention("cool-kids"),
    team(delivers=["cool-kids"], staff={"nurse": {"headcount": 10, "trained": {"cool-kids": 6}}}),
    booked(seats={("harju", "nurse"): 2}, room=8),
)
OTHERS = [audience for audience in Audience if audience is not Audience.COORDINATOR]


@pytest.mark.parametrize("audience", OTHERS)
def test_others_see_nothing_of_a_plan(audience: Audience) -> None:
    numbers = numbers_of(FOUND, audience)
    made = site(FOUND, numbers, translator(Language.EN))
    assert not sees_plan(audience)
    assert numbers.plan is None
    assert [page.path for page in made.pages if page.view.kind == "plan-page"] == []
    assert [item.page for item in made.frame.beside if item.page == "plan"] == []


def test_coordinators_see_it_and_the_way_to_it() -> None:
    made = site(FOUND, numbers_of(FOUND, Audience.COORDINATOR), translator(Language.EN))
    assert [page.path for page in made.pages if page.view.kind == "plan-page"] == ["plan"]
    assert "plan" in [item.page for item in made.frame.beside]


def test_a_shown_plan_has_the_numbers() -> None:
    plan = plan_of(FOUND, rule_of(FOUND), Question())
    assert isinstance(plan, Plan)
    shown = shown_plan(plan)
    ((method, forecast),) = shown.methods
    assert (method, shown.months, shown.extra_month) == ("cool-kids", 3, 3)
    assert [(one.id, one.month, one.booked, one.seats, one.unknown) for one in shown.rounds] == [("autumn", 3, 2, 8, 0)]
    assert [point.expected for point in forecast.points] == [
        Fraction(6, 10),
        Fraction(594, 1000),
        Fraction(58_806, 100_000),
        Fraction(6 * 9703 + 2 * 9000, 100_000),
    ]
    assert forecast.seats == (
        ShownSeats(Fraction(1, 2), 0),
        ShownSeats(Fraction(4, 5), 0),
        ShownSeats(Fraction(19, 20), 0),  # 0.9703^6 × 0.81 + … is just above 95 %
    )


def test_where_nothing_is_known_there_are_no_points() -> None:
    unknown = catalogue(settings(["cool-kids"], planning={"turnover": 12, "completion": 90}), intervention())
    plan = plan_of(unknown, rule_of(unknown), Question())
    assert isinstance(plan, Plan)
    total = shown_plan(plan).total
    assert isinstance(total, ShownForecast)
    assert (total.points, total.seats) == ((), ())
