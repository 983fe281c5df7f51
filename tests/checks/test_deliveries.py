from datetime import date

import pytest

from support.found import Told, found

HARJU = "data/teams/harju.yaml"


def test_a_team_or_a_delivery_ends_before_it_begins() -> None:
    assert found(
        "TEA015",
        """
        team harju:
          since: 2026-01-02
          until: 2026-01-01
          delivers:
            - {intervention: ck, since: 2026-01-01, until: 2026-01-01}
            - {intervention: ipc, since: 2026-01-02, until: 2026-01-01}
            - {intervention: old, until: 2020-01-01}
        """,
    ) == [
        Told(f"{HARJU} until", {"since": date(2026, 1, 2), "until": date(2026, 1, 1)}),
        Told(f"{HARJU} delivers.1.until", {"since": date(2026, 1, 2), "until": date(2026, 1, 1)}),
    ]


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("", "", True),
        ("until: 2025-12-31", "since: 2025-12-31", True),
        ("until: 2025-12-31", "since: 2026-01-01", False),
        ("since: 2026-01-01", "until: 2025-12-31", False),
        ("occupations: [nurse]", "occupations: [doctor]", False),
        ("occupations: [nurse, doctor]", "occupations: [doctor]", True),
        ("occupations: [nurse]", "", True),
        ("occupations: [doctor]", "", False),
    ],
)
def test_a_method_is_delivered_twice_by_the_same_people_at_the_same_time(one: str, other: str, is_told: bool) -> None:  # noqa: FBT001
    records = f"""
        method ck: {{delivered_by: [nurse]}}
        team harju:
          delivers: [{{intervention: ck, {one}}}, {{intervention: ipc}}, {{intervention: ck, {other}}}]
        """
    hit = Told(f"{HARJU} delivers.2.intervention", {"id": "ck"}, see=(f"{HARJU} delivers.0.intervention",))
    assert found("TEA016", records) == [hit] * is_told


def test_an_occupation_may_not_deliver_a_method() -> None:
    assert found(
        "TEA017",
        """
        method ck: {delivered_by: [nurse]}
        method open: {}
        team harju:
          delivers:
            - {intervention: ck, occupations: [nurse, doctor]}
            - {intervention: open, occupations: [doctor]}
            - {intervention: unknown, occupations: [doctor]}
        """,
    ) == [
        Told(
            f"{HARJU} delivers.0.occupations.1",
            {"id": "ck", "occupation": "doctor"},
            see=("data/interventions/ck.yaml key:delivered_by",),
        ),
    ]


def test_the_latest_snapshot_leaves_out_an_occupation_that_the_team_names() -> None:
    assert found(
        "TEA018",
        """
        method ck: {delivered_by: [psychologist]}
        team harju:
          delivers:
            - {intervention: ck, occupations: [nurse, doctor]}
            - {intervention: old, occupations: [cook], until: 2026-11-21}
            - {intervention: by-default}
          staffing:
            - {date: 2025-01-31, staff: [{occupation: nurse}, {occupation: doctor}]}
            - {date: 2026-01-31, staff: [{occupation: nurse}]}
            - {date: 2027-01-31, staff: [{occupation: doctor}]}
        """,
    ) == [
        Told(
            f"{HARJU} delivers.0.occupations.1",
            {"id": "ck", "occupation": "doctor", "day": date(2026, 1, 31)},
            see=(f"{HARJU} staffing.1.date",),
        ),
    ]


def test_people_are_trained_in_a_method_that_the_team_does_not_deliver() -> None:
    assert found(
        "TEA019",
        """
        method ck: {}
        method ipc: {}
        method old: {}
        team harju:
          delivers: [{intervention: ck}, {intervention: old, until: 2020-12-31}]
          staffing:
            - {date: 2025-01-31, staff: [{occupation: nurse, trained: {old: {}, ipc: {}}}]}
            - {date: 2026-01-31, staff: [{occupation: nurse, trained: {ck: {}, ipc: {}, unknown: {}}}]}
        """,
    ) == [
        Told(f"{HARJU} staffing.0.staff.0.trained.key:ipc", {"id": "ipc"}),
    ]


@pytest.mark.parametrize(
    ("team", "is_told"),
    [
        ("{}", True),
        ("{bought_from: A provider}", True),
        ("{until: 2026-11-21}", False),
        ("{delivers: [{intervention: ck}]}", False),
    ],
)
def test_a_team_at_work_delivers_nothing(team: str, is_told: bool) -> None:  # noqa: FBT001
    assert found("TEA020", f"team harju: {team}") == [Told(f"{HARJU} key:name", {"id": "harju"})] * is_told
