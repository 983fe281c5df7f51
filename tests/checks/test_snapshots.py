from datetime import date

import pytest

from support.found import Told, found

HARJU = "data/teams/harju.yaml"


def day(text: str) -> date:
    return date.fromisoformat(text)


def snapshots(*days: str, team: str = "") -> str:
    staffing = ", ".join(f"{{date: {one}, staff: []}}" for one in days)
    return f"team harju: {{{team}staffing: [{staffing}]}}"


def test_snapshots_stand_out_of_order() -> None:
    assert found("TEA008", snapshots("2025-01-31", "2026-01-31", "2025-06-30", "2026-06-30", "2026-06-30")) == [
        Told(f"{HARJU} staffing.2.date", {"day": day("2025-06-30")}, see=(f"{HARJU} staffing.1.date",)),
    ]


def test_two_snapshots_are_of_one_day() -> None:
    assert found("TEA009", snapshots("2026-06-30", "2026-01-31", "2026-06-30", "2026-06-30")) == [
        Told(f"{HARJU} staffing.2.date", {"day": day("2026-06-30")}, see=(f"{HARJU} staffing.0.date",)),
        Told(f"{HARJU} staffing.3.date", {"day": day("2026-06-30")}, see=(f"{HARJU} staffing.0.date",)),
    ]


def test_a_snapshot_is_of_a_day_to_come() -> None:
    assert found("TEA010", snapshots("2026-11-22", "2026-11-23")) == [
        Told(f"{HARJU} staffing.1.date", {"day": day("2026-11-23")}),
    ]


def test_a_snapshot_is_of_a_day_on_which_there_was_no_team() -> None:
    days = ("2022-12-31", "2023-01-01", "2026-06-30", "2026-07-01")
    assert found("TEA011", snapshots(*days, team="since: 2023-01-01, until: 2026-06-30, ")) == [
        Told(f"{HARJU} staffing.0.date", {"day": day("2022-12-31")}),
        Told(f"{HARJU} staffing.3.date", {"day": day("2026-07-01")}),
    ]
    assert found("TEA011", snapshots(*days)) == []


def test_an_occupation_stands_twice_in_one_snapshot() -> None:
    assert found(
        "TEA012",
        """
        team harju:
          staffing:
            - {date: 2026-01-31, staff: [{occupation: nurse}, {occupation: doctor}, {occupation: nurse}]}
            - {date: 2026-06-30, staff: [{occupation: nurse}]}
        """,
    ) == [
        Told(
            f"{HARJU} staffing.0.staff.2.occupation",
            {"occupation": "nurse"},
            see=(f"{HARJU} staffing.0.staff.0.occupation",),
        ),
    ]


@pytest.mark.parametrize(
    ("team", "is_told"),
    [
        ("{}", True),
        ("{since: 2026-11-22}", True),
        ("{since: 2026-11-23}", False),
        ("{until: 2026-11-21}", False),
        ("{bought_from: A provider}", False),
        ("{staffing: [{date: 2020-01-01, staff: []}]}", False),
    ],
)
def test_a_team_at_work_has_no_snapshot(team: str, is_told: bool) -> None:  # noqa: FBT001
    assert found("TEA013", f"team harju: {team}") == [Told(f"{HARJU} key:name", {"id": "harju"})] * is_told


def test_a_bought_in_team_has_counts_of_staff() -> None:
    assert found("TEA014", snapshots("2026-01-31", team="bought_from: A provider, ")) == [
        Told(f"{HARJU} key:staffing", {"id": "harju"}, see=(f"{HARJU} key:bought_from",)),
    ]
    assert found("TEA014", snapshots("2026-01-31")) == []
