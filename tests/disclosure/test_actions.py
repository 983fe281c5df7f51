"""What needs doing next, as an audience may see it."""

from interventio.catalogue.builder import catalogue_of
from interventio.disclosure.actions import ShownAction, ShownBooking, ShownRound, ShownTrain, shown_actions
from interventio.disclosure.audience import Audience
from interventio.disclosure.publication import publication_of
from interventio.measures.actions import actions_of
from interventio.measures.coverage import coverage_table
from interventio.measures.grouping import By
from interventio.measures.record_actions import AskNumbers
from interventio.measures.roster import Reason
from interventio.measures.rule import rule_of
from interventio.measures.training_actions import FindTeam
from interventio.records.kinds import TRAINING
from interventio.records.reader import record_of
from interventio.records.training_round import TrainingRound
from support.build import catalogue, intervention, settings, team

COUNTY = catalogue(
    settings(["cool-kids", "icdp", "theraplay"]),
    intervention("cool-kids"),
    intervention("icdp"),
    team("harju", delivers=["cool-kids"], staff={"nurse": {"headcount": 20, "trained": {"cool-kids": 9}}}),
    team("ranta", delivers=["cool-kids", "icdp"], staff={"nurse": {"headcount": 20, "trained": {"cool-kids": 2}}}),
    team("saari", delivers=["cool-kids"], staff={"nurse": {"headcount": 20, "trained": {"cool-kids": 1}}}),
)
PLANNED = (ShownRound("cool-kids", 30, 3, None),)
ASKED = (FindTeam("theraplay"), AskNumbers("ranta", "icdp", ("nurse",), (Reason.NO_TRAINING_COUNT,)))


def shown(audience: Audience) -> tuple[ShownAction, ...]:
    rule = rule_of(COUNTY)
    publication = publication_of(coverage_table(COUNTY, rule, By.TEAM, By.INTERVENTION), audience, 3)
    return shown_actions(actions_of(COUNTY, rule), rule, publication)


def test_coordinators_see_whom_to_train() -> None:
    actions = shown(Audience.COORDINATOR)
    trains = [(one.team, one.share.seats) for one in actions if isinstance(one, ShownTrain)]
    assert trains == [("saari", 13), ("ranta", 12), ("harju", 5)]
    assert actions[3:] == (*PLANNED, *ASKED)


def test_coordinators_alone_see_who_has_a_seat_in_which_round() -> None:
    training = record_of(
        TRAINING,
        "spring",
        {
            "intervention": "cool-kids",
            "status": "planned",
            "provider": "The centre",
            "days": ["2026-09-01"],
            "seats": 10,
            "participants": [{"team": "harju", "occupation": "nurse", "booked": 2}],
        },
    )
    assert isinstance(training, TrainingRound)
    county = catalogue_of(
        [*(entry.record for entry in COUNTY.entries), training],
        frozenset(),
        COUNTY.day,
    )
    rule = rule_of(county)
    table = coverage_table(county, rule, By.TEAM, By.INTERVENTION)
    seen = {
        audience: shown_actions(actions_of(county, rule), rule, publication_of(table, audience, 3))
        for audience in (Audience.COORDINATOR, Audience.MANAGER)
    }
    booked = {audience: [one.booked for one in seen[audience] if isinstance(one, ShownTrain)] for audience in seen}
    assert booked == {Audience.COORDINATOR: [0, 0, 2], Audience.MANAGER: [None]}
    of_rounds = {
        audience: {type(one) for one in seen[audience] if isinstance(one, ShownBooking | ShownRound)}
        for audience in seen
    }
    assert of_rounds == {Audience.COORDINATOR: {ShownBooking, ShownRound}, Audience.MANAGER: set()}


def test_others_are_not_told_that_a_hidden_number_is_below_the_target() -> None:
    actions = shown(Audience.MANAGER)
    trains = [(one.team, one.intervention, one.share.seats) for one in actions if isinstance(one, ShownTrain)]
    assert trains == [("harju", "cool-kids", 5)]
    assert actions[1:] == ASKED
