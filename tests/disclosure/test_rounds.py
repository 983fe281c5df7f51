"""What an audience may know of training rounds."""

from fractions import Fraction

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.rounds import ShownRound, shown_completion, shown_expiries, shown_rounds
from interventio.measures.certificates import expiries_of
from interventio.measures.rounds import completion_rate, rounds_on
from support.build import catalogue, intervention, training


def county(attended: int, completed: int, certified: int) -> Catalogue:
    counts = {"booked": attended, "attended": attended, "completed": completed, "certified": certified}
    return catalogue(
        intervention("cool-kids", upkeep={"certificate_valid": "24 months"}),
        training(days=["2026-02-11", "2026-02-10"], seats=16, lines={"harju/nurse": counts}, cost={"euros": 4800}),
    )


def shown(audience: Audience, found: Catalogue | None = None) -> tuple[ShownRound, ...]:
    return shown_rounds(rounds_on(found or county(9, 8, 6)), audience)


def test_coordinators_see_who_took_part_and_what_it_cost_for_each() -> None:
    (one,) = shown(Audience.COORDINATOR)
    assert (one.booked, one.free, one.attended, one.completed, one.certified) == (9, 7, 9, 8, 6)
    assert [(line.team, line.occupation, line.completed) for line in one.participants] == [("harju", "nurse", 8)]
    assert one.cost
    assert (one.cost.whole, one.cost.each) == (4800, Fraction(600))
    assert one.completion
    assert one.completion.share == Fraction(8, 9)


@pytest.mark.parametrize("audience", [Audience.MANAGER, Audience.PROFESSIONAL])
def test_others_see_the_same_whoever_took_part(audience: Audience) -> None:
    assert shown(audience, county(9, 8, 6)) == shown(audience, county(2, 1, 0)) != ()
    for found in (county(9, 8, 6), county(2, 1, 0)):
        assert shown_completion(completion_rate(rounds_on(found)), audience) is None
        assert shown_expiries(expiries_of(found), audience) == ()


def test_costs_are_for_those_who_decide() -> None:
    assert [bool(one.cost) for audience in Audience for one in shown(audience)] == [True, True, False]


def test_clients_see_no_trainings() -> None:
    assert shown(Audience.CLIENT) == ()


def test_days_stand_in_their_order() -> None:
    assert [day.isoformat() for day in shown(Audience.PROFESSIONAL)[0].days] == ["2026-02-10", "2026-02-11"]


def test_coordinators_see_certificates_that_run_out() -> None:
    (one,) = shown_expiries(expiries_of(county(9, 8, 6)), Audience.COORDINATOR)
    assert (one.month.isoformat(), one.people, one.teams, one.is_past) == ("2028-02-01", 6, ("harju",), False)
