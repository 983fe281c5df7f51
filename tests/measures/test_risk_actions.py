from datetime import date

from interventio.measures.action_kind import Doer
from interventio.measures.ground import ground_of
from interventio.measures.risk_actions import ActOnRisk, risks_to_act_on
from interventio.measures.rule import rule_of
from support.build import catalogue, leaders, risk, settings


def test_what_is_open_is_for_the_role_that_does_it_and_what_is_due_first_stands_first() -> None:
    measures: list[dict[str, object]] = [
        {"what": "Undated", "owner": "Leaders"},
        {"what": "Done", "done": "2026-01-01"},
        {"what": "Late", "due": "2026-05-01", "owner": "Owners of the data"},
        {"what": "Soon", "due": "2026-07-01"},
    ]
    county = catalogue(
        settings(owner="Owners of the data"),
        leaders(name="Leaders"),
        risk("turnover", measures=measures),
        risk("closed", status="closed", measures=measures),
    )
    named = {"und": "Head of services"}
    assert risks_to_act_on(ground_of(county, rule_of(county))) == [
        ActOnRisk("turnover", 2, {"und": "Owners of the data"}, Doer.COORDINATORS, date(2026, 5, 1)),
        ActOnRisk("turnover", 3, named, Doer.OWNER, date(2026, 7, 1)),
        ActOnRisk("turnover", 0, {"und": "Leaders"}, Doer.IMPLEMENTATION, None),
    ]
