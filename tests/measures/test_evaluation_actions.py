from datetime import date

from interventio.measures.action_kind import Doer
from interventio.measures.actions import actions_of
from interventio.measures.evaluation_actions import FollowUpClients, clients_to_follow_up
from interventio.measures.ground import ground_of
from interventio.measures.rule import rule_of
from support.build import catalogue, evaluation, leaders, settings


def planned(*days: str, status: str = "planned") -> list[dict[str, object]]:
    return [{"months": 6, "status": status, "due": day} for day in days]


def test_planned_follow_ups_come_up_three_months_ahead_and_the_longest_overdue_stands_first() -> None:
    county = catalogue(
        evaluation("a", by="Development team", follow_ups=planned("2026-09-01", "2026-09-02")),
        evaluation("b", by="Development team", follow_ups=planned("2026-05-31")),
        evaluation("done", by="Development team", follow_ups=planned("2026-05-31", status="done")),
        evaluation("undated", follow_ups=[{"months": 6, "status": "planned"}]),
    )
    named = {"und": "Development team"}
    assert clients_to_follow_up(ground_of(county, rule_of(county))) == [
        FollowUpClients("b", 0, 6, named, Doer.OWNER, date(2026, 5, 31)),
        FollowUpClients("a", 0, 6, named, Doer.OWNER, date(2026, 9, 1)),
    ]


def test_whose_it_is_follows_from_who_evaluates() -> None:
    county = catalogue(
        settings(owner="Owners of the data"),
        leaders(name="Leaders"),
        evaluation("nobody", follow_ups=planned("2026-05-29")),
        evaluation("owners", by="Owners of the data", follow_ups=planned("2026-05-30")),
        evaluation("leaders", by="Leaders", follow_ups=planned("2026-05-31")),
    )
    found = [one for one in actions_of(county, rule_of(county)) if isinstance(one, FollowUpClients)]
    assert [(one.evaluation, one.by) for one in found] == [
        ("nobody", Doer.COORDINATORS),
        ("owners", Doer.COORDINATORS),
        ("leaders", Doer.IMPLEMENTATION),
    ]
