from interventio.catalogue.newest import newest_day
from support.build import catalogue, evaluation, period_log, team


def test_the_newest_day_is_that_of_a_count_or_the_end_of_a_logged_quarter() -> None:
    harju = team("harju", staff={"nurse": 4})
    assert newest_day(catalogue(harju)).isoformat() == "2026-03-01"
    assert newest_day(catalogue(harju, period_log("harju", {"2026-Q1": {"cool-kids": 1}}))).isoformat() == "2026-03-31"


def test_a_quarter_under_way_does_not_count() -> None:
    log = period_log("harju", {"2026-Q1": {"cool-kids": 1}, "2026-Q2": {"cool-kids": 1}})
    assert newest_day(catalogue(team("harju"), log)).isoformat() == "2026-03-31"


def test_an_evaluation_is_as_young_as_its_latest_day_that_is_past() -> None:
    done = {"months": 6, "status": "done", "done": "2026-05-05"}
    planned = {"months": 12, "status": "planned", "due": "2026-05-30"}
    ahead = {"months": 12, "status": "done", "done": "2027-05-05"}
    assert newest_day(catalogue(evaluation(ends="2026-04-30"))).isoformat() == "2026-04-30"
    assert newest_day(catalogue(evaluation(follow_ups=[done, planned, ahead]))).isoformat() == "2026-05-05"
