from interventio.catalogue.newest import newest_day
from support.build import catalogue, period_log, team


def test_the_newest_day_is_that_of_a_count_or_the_end_of_a_logged_quarter() -> None:
    harju = team("harju", staff={"nurse": 4})
    assert newest_day(catalogue(harju)).isoformat() == "2026-03-01"
    assert newest_day(catalogue(harju, period_log("harju", {"2026-Q1": {"cool-kids": 1}}))).isoformat() == "2026-03-31"


def test_a_quarter_under_way_does_not_count() -> None:
    log = period_log("harju", {"2026-Q1": {"cool-kids": 1}, "2026-Q2": {"cool-kids": 1}})
    assert newest_day(catalogue(team("harju"), log)).isoformat() == "2026-03-31"
