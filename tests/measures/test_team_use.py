from interventio.measures.rule import rule_of
from interventio.measures.team_use import TeamUse, uses_of, with_used_methods
from interventio.records.base import Part
from interventio.records.quarters import YearQuarter
from support.build import catalogue, intervention, period_log, team

FIRST, SECOND = YearQuarter(2025, 4), YearQuarter(2026, 1)
METHODS = (intervention("cool-kids"), intervention("ali"))


def uses(*records: Part) -> dict[tuple[str, str], TeamUse]:
    found = catalogue(*METHODS, *records)
    return {(use.team, use.intervention): use for use in uses_of(found, with_used_methods(found, rule_of(found)))}


def test_places_are_those_that_are_to_deliver_a_method_and_those_that_have_logged_it_lately() -> None:
    log = period_log("ranta", {"2023-Q4": {"ali": 4}, "2026-Q1": {"cool-kids": 4}, "2026-Q2": {"ali": 9}})
    closed = team("closed", ["ali"], until="2026-05-31")
    assert [*uses(team("harju", ["cool-kids"]), team("ranta"), closed, log)] == [
        ("harju", "cool-kids"),
        ("ranta", "cool-kids"),
    ]


def test_the_log_of_an_unknown_team_is_left_out() -> None:
    assert uses(period_log("nobody", {"2026-Q1": {"cool-kids": 4}})) == {}


def test_quarters_are_due_while_the_team_is_open_and_the_method_in_force() -> None:
    delivers = [{"intervention": "cool-kids", "since": "2026-03-31"}]
    use = uses(team("harju", delivers, since="2025-12-01"))["harju", "cool-kids"]
    assert [one.started for one in use.periods_in((FIRST, SECOND))] == [None]


def test_a_year_is_known_only_if_all_its_quarters_are() -> None:
    log = period_log("harju", {"2025-Q4": {"cool-kids": 2}, "2026-Q1": {"cool-kids": 3}})
    use = uses(team("harju", ["cool-kids"]), log)["harju", "cool-kids"]
    assert use.started((FIRST, SECOND)) == 5
    assert use.started((FIRST.later(-1), FIRST, SECOND)) is None


def test_the_trained_of_a_team_are_known_only_if_those_of_each_occupation_are() -> None:
    delivers = [{"intervention": "cool-kids", "occupations": ["nurse", "psychologist"]}]
    known = {"headcount": 9, "trained": {"cool-kids": 4}}
    one, both = {"nurse": known, "psychologist": 5}, {"nurse": known, "psychologist": known}
    assert uses(team("harju", delivers, one))["harju", "cool-kids"].trained is None
    assert uses(team("harju", delivers, both))["harju", "cool-kids"].trained == 8
