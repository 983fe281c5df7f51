from datetime import date

import pytest

from support.found import Told, found

HARJU = "data/periods/harju.yaml"


MORE = "{started: 1, completed: 4, discontinued: 0}"


def ended(since: str = "", first: str = "2025-Q3", second: str = MORE) -> list[Told]:
    """Return what is found of a team that starts three periods in a quarter, and of what it does in the next one."""
    return found(
        "USE002",
        f"""
        team harju: {{delivers: [{{intervention: ck{since}}}]}}
        periods harju:
          team: harju
          quarters:
            - {{quarter: {first}, methods: [{{intervention: ck, started: 3, completed: 0, discontinued: 1}}]}}
            - quarter: 2025-Q4
              methods: [{second.replace("{", "{intervention: ck, ")}]
        """,
    )


def test_more_periods_have_ended_than_began_since_the_team_began_with_the_method() -> None:
    facts = {"id": "ck", "quarter": "2025-Q4"}
    assert ended(", since: 2025-07-01") == [Told(f"{HARJU} quarters.1.methods.0.completed", facts)]


def test_as_many_may_have_ended_as_began() -> None:
    assert ended(", since: 2025-07-01", second="{started: 1, completed: 3, discontinued: 0}") == []


@pytest.mark.parametrize(
    ("since", "first", "second"),
    [
        ("", "2025-Q3", MORE),
        (", since: 2025-04-01", "2025-Q3", MORE),
        (", since: 2025-01-01", "2025-Q1", MORE),
        (", since: 2025-07-01", "2025-Q3", "{completed: 4, discontinued: 0}"),
    ],
    ids=["nobody knows when the team began", "a first quarter is missing", "there is a gap", "a count is missing"],
)
def test_where_periods_may_have_been_under_way_nothing_is_said(since: str, first: str, second: str) -> None:
    assert ended(since, first, second) == []


def test_a_team_has_periods_of_a_method_that_it_is_not_to_deliver_then() -> None:
    records = """
        team harju:
          delivers:
            - {intervention: ck, until: 2025-10-01}
            - {intervention: ipc, since: 2025-12-31}
        periods harju:
          team: harju
          quarters:
            - quarter: 2025-Q4
              methods:
                - {intervention: ck, started: 1}
                - {intervention: ipc, started: 1}
                - {intervention: other, started: 1}
                - {intervention: unused, started: 0, completed: 0}
            - {quarter: 2026-Q1, methods: [{intervention: ck, completed: 1}, {intervention: other, started: 1}]}
        periods nobody:
          team: nobody
          quarters: [{quarter: 2026-Q1, methods: [{intervention: ck, started: 1}]}]
        """
    assert found("USE005", records) == [
        Told(f"{HARJU} quarters.1.methods.0.intervention", {"id": "ck", "quarter": "2026-Q1"}),
        Told(f"{HARJU} quarters.0.methods.2.intervention", {"id": "other", "quarter": "2025-Q4"}),
    ]


def untrained(staff: str, quarter: str = "2026-Q3", team: str = "", started: int = 2) -> list[Told]:
    return found(
        "USE006",
        f"""
        method ck: {{delivered_by: [nurse, doctor]}}
        team harju:
          {team}
          delivers: [{{intervention: ck}}]
          staffing: [{{date: 2026-09-30, staff: [{staff}]}}]
        periods harju:
          team: harju
          quarters: [{{quarter: {quarter}, methods: [{{intervention: ck, started: {started}}}]}}]
        """,
    )


NOBODY = "{occupation: nurse, headcount: 4, trained: {ck: {completed: 0}}}"
FEW = "{occupation: cook, headcount: 4, trained: {ck: {completed: 1}}}"


def test_a_team_uses_a_method_in_which_nobody_is_trained() -> None:
    assert untrained(NOBODY) == [
        Told(
            f"{HARJU} quarters.0.methods.0.started",
            {"id": "ck", "day": date(2026, 9, 30)},
            see=("data/teams/harju.yaml staffing.0.date",),
        )
    ]


@pytest.mark.parametrize(
    ("staff", "quarter", "team", "started"),
    [
        (NOBODY, "2025-Q3", "", 2),
        (NOBODY, "2026-Q3", "", 0),
        (NOBODY, "2026-Q3", "bought_from: A provider", 2),
        (f"{NOBODY}, {FEW}", "2026-Q3", "", 2),
        (f"{NOBODY}, {{occupation: doctor, headcount: 2}}", "2026-Q3", "", 2),
        ("{occupation: cook, headcount: 2}", "2026-Q3", "", 2),
    ],
    ids=[
        "long ago",
        "no new period",
        "the provider answers for the training",
        "somebody else is trained",
        "of some nobody knows",
        "nobody of those who deliver it is counted",
    ],
)
def test_nothing_is_said_where_it_is_not_so(staff: str, quarter: str, team: str, started: int) -> None:
    assert untrained(staff, quarter, team, started) == []


def test_more_are_backed_than_can_be_trained() -> None:
    records = """
        team harju:
          staffing:
            - date: 2026-01-31
              staff:
                - occupation: nurse
                  headcount: 5
                  trained: {ck: {completed: 3}}
                  backed: {ck: 4, ipc: 5, other: 6}
        """
    at = "data/teams/harju.yaml staffing.0.staff.0.backed"
    assert found("USE007", records) == [Told(f"{at}.ck", {"id": "ck"}), Told(f"{at}.other", {"id": "other"})]
