from collections.abc import Mapping
from datetime import date

import pytest

from interventio.languages.translator import Fact
from support.found import Told, found

FIRST = "data/trainings/first.yaml participants.0.certified"
METHOD = "method cool-kids: {upkeep: {certificate_valid: 24 months}}\n"
TEAM = "team harju: {delivers: [{intervention: cool-kids}]}\n"


def first(day: str, team: str = TEAM) -> str:
    line = "{team: harju, occupation: nurse, attended: 6, completed: 5, certified: 4}"
    fields = f"intervention: cool-kids, status: held, days: [{day}], participants: [{line}]"
    return f"{METHOD}{team}training first: {{{fields}}}\n"


def refresher(fields: str, counts: str = "booked: 4") -> str:
    line = f"{{team: harju, occupation: nurse, {counts}}}"
    return f"training again: {{intervention: cool-kids, purpose: refresher, {fields}, participants: [{line}]}}\n"


def facts(day: str) -> Mapping[str, Fact]:
    return {"id": "cool-kids", "team": "harju", "day": date.fromisoformat(day)}


def test_certificates_run_out_within_six_months() -> None:
    assert found("TRA009", first("2025-05-22")) == [Told(FIRST, facts("2027-05-22"))]
    assert found("TRA009", first("2025-05-23")) == []
    assert found("TRA010", first("2025-05-22")) == []


def test_certificates_have_run_out() -> None:
    assert found("TRA010", first("2024-11-22")) == [Told(FIRST, facts("2026-11-22"))]
    assert found("TRA009", first("2024-11-22")) == []


def test_a_refresher_to_come_answers_the_hint_but_not_the_warning() -> None:
    booked = refresher("status: planned, days: [2027-01-10]")
    assert found("TRA009", first("2025-02-01") + booked) == []
    assert len(found("TRA010", first("2024-02-01") + booked)) == 1


def test_a_refresher_that_renews_a_part_leaves_the_rest() -> None:
    held = "status: held, days: [2026-01-10]"
    assert found("TRA010", first("2024-02-01") + refresher(held, "completed: 4")) == []
    assert found("TRA010", first("2024-02-01") + refresher(held, "completed: 3")) == [Told(FIRST, facts("2026-02-01"))]


def test_those_of_a_refresher_run_out_themselves() -> None:
    again = refresher("status: held, days: [2025-01-10]", "completed: 4")
    assert [one.at for one in found("TRA009", first("2024-02-01") + again)] == [
        "data/trainings/again.yaml participants.0.completed"
    ]


@pytest.mark.parametrize(
    "team",
    [
        "",
        "team harju: {}\n",
        TEAM.replace("}]", ", until: 2026-10-31}]"),
        TEAM.replace("{del", "{until: 2026-10-31, del"),
    ],
    ids=["no such team", "never delivers", "delivers no more", "closed"],
)
def test_a_team_that_does_not_deliver_the_method_needs_none(team: str) -> None:
    assert found("TRA010", first("2024-02-01", team)) == []
