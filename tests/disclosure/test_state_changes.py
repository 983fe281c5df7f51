"""Numbers of two states are for coordinators alone, and risks and teams not for everybody."""

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.state_changes import is_told_of, shown_moves
from interventio.measures.coverage_moves import coverage_moves
from interventio.records.kinds import INTERVENTION, KINDS, RISK, TEAM
from support.build import catalogue, intervention, settings, team


def county(trained: int) -> Catalogue:
    staff = {"nurse": {"headcount": 100, "trained": {"cool-kids": trained}}}
    return catalogue(settings(["cool-kids"]), intervention(), team(delivers=["cool-kids"], staff=staff))


@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.COORDINATOR])
def test_others_see_no_number(audience: Audience) -> None:
    rule, moves = coverage_moves(county(50), county(60), {})
    assert moves
    assert shown_moves(moves, rule, audience) is None
    shown = shown_moves(moves, rule, Audience.COORDINATOR)
    assert shown is not None
    assert [(one.before.part, one.after.part) for one in shown] == [(50, 60)] * len(moves)


def test_who_is_told_of_what() -> None:
    told = {audience: [kind for kind in KINDS if is_told_of(kind, audience)] for audience in Audience}
    assert told[Audience.COORDINATOR] == told[Audience.MANAGER] == list(KINDS)
    assert RISK not in told[Audience.PROFESSIONAL]
    assert TEAM in told[Audience.PROFESSIONAL]
    assert INTERVENTION in told[Audience.CLIENT]
    assert TEAM not in told[Audience.CLIENT]
