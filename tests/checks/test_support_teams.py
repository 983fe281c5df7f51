from datetime import date

import pytest

from support.found import Told, found

TEAM = "data/teams/a.yaml"
AUTUMN = "season: 2026-autumn"


def met(*days: str, season: str = "2026-spring") -> str:
    held = ", ".join(f"{{date: {day}, status: held}}" for day in days)
    return f"seasons: [{{season: {season}, meetings: [{held}]}}]"


@pytest.mark.parametrize(
    ("fields", "at"),
    [
        (met("2026-02-01", "2026-05-01"), None),
        (met("2026-02-01"), "seasons.0.season"),
        (met("2026-02-01") + ", since: 2026-01-02", None),
        (met("2026-02-01") + ", until: 2026-06-29", None),
        ("since: 2025-09-01", "key:name"),
        ("since: 2026-09-01", None),
        (met("2025-10-01", season="2025-autumn") + ", until: 2025-12-31", None),
    ],
)
def test_a_team_meets_twice_in_the_last_season_that_is_over(fields: str, at: str | None) -> None:
    told = [Told(f"{TEAM} {at}", {"season": "2026-spring"})] if at else []
    assert found("SUP008", f"support a: {{{fields}}}") == told


@pytest.mark.parametrize(
    ("seats", "codes"),
    [
        ("[]", set()),
        ("[{unit: u, role: supervisor}, {unit: v, role: trained-worker}]", set()),
        ("[{unit: u, role: supervisor}]", {"SUP010"}),
        ("[{unit: u, role: trained-worker}]", {"SUP009"}),
        ("[{unit: u, role: trained-worker}, {unit: u, role: supervisor, until: 2026-11-21}]", {"SUP009"}),
        ("[{unit: u, role: trained-worker}, {unit: u, role: supervisor, since: 2026-11-23}]", {"SUP009"}),
        ("[{unit: u, role: other}]", {"SUP009", "SUP010"}),
        ("[{unit: u, role: other, until: 2026-01-01}]", set()),
    ],
)
def test_a_supervisor_and_a_trained_worker_have_seats(seats: str, codes: set[str]) -> None:
    records = f"support a: {{seats: {seats}}}"
    told = {code: found(code, records) for code in ("SUP009", "SUP010")}
    assert told == {code: [Told(f"{TEAM} key:seats")] if code in codes else [] for code in told}
    assert found("SUP009", f"support a: {{until: 2026-11-21, seats: {seats}}}") == []


def came(*supervisors: str) -> str:
    """Return a season with a meeting for each text, which says how many supervisors came."""
    meetings = ", ".join(
        f"{{date: 2026-09-{day:02}, status: held, attendance: [{{unit: u, {count}}}]}}"
        for day, count in enumerate(supervisors, start=1)
    )
    return f"{{{AUTUMN}, meetings: [{meetings}]}}"


@pytest.mark.parametrize(
    ("season", "is_told"),
    [
        (came("supervisors: 0", "supervisors: 0"), True),
        (came("supervisors: 0"), False),
        (came("supervisors: 0", "supervisors: 1"), False),
        (came("supervisors: 0", "trained_workers: 1"), False),
    ],
)
def test_supervisors_come_to_the_last_season_in_which_a_team_met(season: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{TEAM} seasons.0.season", {"season": "2026-autumn"})] if is_told else []
    assert found("SUP011", f"support a: {{seasons: [{season}]}}") == told
    assert found("SUP011", f"support a: {{seasons: [{season}], until: 2026-11-01}}") == []


def agreed(result: str) -> str:
    return f"""
        support a:
          seasons:
            - {AUTUMN}
              meetings: [{{date: 2026-09-10, status: held, results: [{{kind: mentoring, what: w}}, {{{result}}}]}}]
    """


RESULT = f"{TEAM} seasons.0.meetings.0.results.1"


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [
        ("owner: o, due: 2027-01-01", False),
        ("owner: o", True),
        ("due: 2027-01-01", True),
        ("done: 2026-10-01", False),
    ],
)
def test_a_follow_up_has_an_owner_and_a_day(fields: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{RESULT}.kind")] if is_told else []
    assert found("SUP012", agreed(f"kind: follow-up, what: w, {fields}")) == told
    assert found("SUP012", agreed(f"kind: coordination, what: w, {fields}")) == []


def test_a_follow_up_is_done_after_its_meeting() -> None:
    told = Told(f"{RESULT}.done", {"day": date(2026, 9, 9)}, see=(f"{TEAM} seasons.0.meetings.0.date",))
    assert found("SUP013", agreed("kind: follow-up, what: w, done: 2026-09-09")) == [told]
    assert found("SUP013", agreed("kind: follow-up, what: w, done: 2026-09-10")) == []


@pytest.mark.parametrize(
    ("fields", "is_told"),
    [
        ("due: 2026-11-21", True),
        ("due: 2026-11-22", False),
        ("due: 2026-11-21, done: 2026-11-22", False),
        ("due: 2026-11-21, done: 2026-11-23", True),
    ],
)
def test_a_follow_up_is_done_in_time(fields: str, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{RESULT}.due", {"day": date(2026, 11, 21)})] if is_told else []
    assert found("SUP014", agreed(f"kind: follow-up, what: w, {fields}")) == told


def test_a_support_team_is_about_themes_or_methods() -> None:
    assert found("SUP015", "support a: {}") == [Told(f"{TEAM} focus")]
    assert found("SUP015", "support a: {themes: [t]}\nsupport b: {interventions: [m]}") == []


def test_teams_and_seats_end_after_they_begin() -> None:
    times = "since: 2026-02-01, until: 2026-01-31"
    facts = {"since": date(2026, 2, 1), "until": date(2026, 1, 31)}
    seats = (
        f"seats: [{{unit: u, role: other, since: 2026-02-01, until: 2026-02-01}}, {{unit: u, role: other, {times}}}]"
    )
    assert found("SUP018", f"support a: {{{times}, {seats}}}") == [
        Told(f"{TEAM} until", facts),
        Told(f"{TEAM} seats.1.until", facts),
    ]
