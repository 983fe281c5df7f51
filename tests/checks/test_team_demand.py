from datetime import date

import pytest

from support.found import Told, found

AT = "data/teams/t.yaml"
NURSE = {"occupation": "nurse"}


def year(fields: str, year: int = 2025) -> str:
    return f"{{starts: {year}-01-01, ends: {year}-12-31, clients: 40, {fields}}}"


def needed(*times: str, compositions: str = "") -> str:
    return f"family-team t: {{compositions: [{compositions}], demand: [{', '.join(times)}]}}"


@pytest.mark.parametrize(("needing", "is_told"), [(40, False), (41, True)])
def test_no_more_need_a_profession_than_there_are_clients(needing: int, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} demand.0.needing.nurse", NURSE, see=(f"{AT} demand.0.clients",))] if is_told else []
    assert found("MUL010", needed(year(f"needing: {{nurse: {needing}}}"))) == told


@pytest.mark.parametrize(("lacking", "is_told"), [(20, False), (21, True)])
def test_no_more_lack_a_profession_than_need_it(lacking: int, is_told: bool) -> None:  # noqa: FBT001
    told = [Told(f"{AT} demand.0.lacking.nurse", NURSE, see=(f"{AT} demand.0.needing.nurse",))] if is_told else []
    assert found("MUL011", needed(year(f"needing: {{nurse: 20}}, lacking: {{nurse: {lacking}}}"))) == told


def test_who_lacks_a_profession_is_counted_among_those_who_need_it() -> None:
    records = needed(year("needing: {nurse: 20}, lacking: {nurse: 6, doctor: 2}"))
    assert found("MUL012", records) == [Told(f"{AT} demand.0.lacking.doctor", {"occupation": "doctor"})]
    assert found("MUL011", records) == []


@pytest.mark.parametrize(
    ("since", "until", "fields", "is_told"),
    [
        ("2024-01-01", "2030-01-01", "needing: {nurse: 9}", False),
        ("2025-12-31", "2030-01-01", "needing: {nurse: 9}", False),
        ("2026-01-01", "2030-01-01", "needing: {nurse: 9}", True),
        ("2024-01-01", "2025-01-01", "needing: {nurse: 9}", True),
        ("2024-01-01", "2025-01-02", "needing: {nurse: 9}", False),
        ("2026-01-01", "2030-01-01", "needing: {nurse: 9}, lacking: {nurse: 9}", False),
        ("2026-01-01", "2030-01-01", "needing: {nurse: 9}, lacking: {nurse: 0}", True),
    ],
)
def test_what_was_needed_belonged_to_the_team_or_was_lacked(
    since: str,
    until: str,
    fields: str,
    is_told: bool,  # noqa: FBT001
) -> None:
    nurse, doctor = ("[{occupation: nurse, posts: 1}]", "[{occupation: doctor, posts: 1}]")
    compositions = f"{{since: {since}, posts: {nurse}}}, {{since: {until}, posts: {doctor}}}"
    told = [Told(f"{AT} demand.0.needing.nurse", NURSE)] if is_told else []
    assert found("MUL013", needed(year(fields), compositions=compositions)) == told


def test_of_a_team_without_compositions_nothing_is_said() -> None:
    assert found("MUL013", needed(year("needing: {nurse: 9}"))) == []


def test_a_time_ends_after_it_starts() -> None:
    one_day = "{starts: 2025-01-01, ends: 2025-01-01, clients: 4}"
    backwards = "{starts: 2025-03-01, ends: 2025-02-28, clients: 4}"
    assert found("MUL014", needed(one_day, backwards)) == [
        Told(f"{AT} demand.1.ends", {"day": date(2025, 3, 1)}, see=(f"{AT} demand.1.starts",))
    ]


def test_clients_are_counted_up_to_today_at_most() -> None:
    times = (f"{{starts: 2026-01-01, ends: {day}, clients: 4}}" for day in ("2026-11-22", "2026-11-23"))
    assert found("MUL015", needed(*times)) == [Told(f"{AT} demand.1.ends", {"day": date(2026, 11, 23)})]


def test_times_do_not_overlap_in_whatever_order_they_stand() -> None:
    days = [("2025-01-01", "2025-12-31"), ("2024-01-01", "2024-12-31"), ("2025-03-01", "2025-03-31")]
    days += [("2025-12-31", "2026-01-31"), ("2026-02-01", "2026-03-31")]
    times = (f"{{starts: {starts}, ends: {ends}, clients: 4}}" for starts, ends in days)
    whole = Told(f"{AT} demand.2.starts", {"day": date(2025, 12, 31)}, see=(f"{AT} demand.0.ends",))
    last = Told(f"{AT} demand.3.starts", {"day": date(2025, 12, 31)}, see=(f"{AT} demand.0.ends",))
    assert found("MUL016", needed(*times)) == [whole, last]
