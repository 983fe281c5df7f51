"""What has changed between two days, and why."""

from dataclasses import fields, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import cells_of
from interventio.measures.changes import Causes, Change, ChangeTable, changes_since
from interventio.measures.coverage import coverage_of
from interventio.measures.difference import Difference
from interventio.measures.grouping import By
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from support.build import catalogue, intervention, organisation, settings, team, training

SINCE = "2025-06-01"


def table(*records: Part, by: By = By.TEAM, since: str = SINCE) -> ChangeTable:
    found = catalogue(settings(["cool-kids"]), organisation(), intervention("cool-kids"), *records)
    return changes_since(found, rule_of(found), date.fromisoformat(since), by)


def crew(headcount: int, completed: int | None, exempt: int = 0) -> dict[str, dict[str, object]]:
    trained = {} if completed is None else {"cool-kids": completed}
    return {"nurse": {"headcount": headcount, "exempt": exempt, "trained": trained}}


def harju(**staffing: dict[str, dict[str, object]]) -> Part:
    return team("harju", ["cool-kids"], staffing={day[1:].replace("_", "-"): rows for day, rows in staffing.items()})


def told(causes: Causes) -> dict[str, int]:
    found = {field.name: getattr(causes, field.name).value for field in fields(Causes)}
    return {name: number for name, number in found.items() if number}


COUNTED = harju(_2025_03_01=crew(10, 4), _2026_03_01=crew(12, 7, exempt=1))


def test_the_trained_of_rounds_between_two_snapshots_and_the_rest() -> None:
    """Five completed a round and three more are trained: two have left."""
    total = table(COUNTED, training(days=["2025-10-01"], lines={"harju/nurse": {"completed": 5}})).total
    assert told(total.part) == {"trained": 5, "others": -2}
    assert told(total.whole) == {"headcount": 2, "exempt": -1}


def test_a_round_of_the_day_of_a_snapshot_stands_in_that_snapshot() -> None:
    first = training("first", days=["2025-03-01"], lines={"harju/nurse": {"completed": 4}})
    last = training("last", days=["2026-02-01"], complete_by="2026-03-01", lines={"harju/nurse": {"completed": 2}})
    late = training("late", days=["2026-02-01"], complete_by="2026-03-02", lines={"harju/nurse": {"completed": 1}})
    assert told(table(COUNTED, first, last, late).total.part) == {"trained": 2, "others": 1}


def test_rounds_for_others_and_of_other_purposes_do_not_count() -> None:
    lines = {"harju/nurse": {"completed": 5}}
    rounds = (
        training("refresher", purpose="refresher", days=["2025-10-01"], lines=lines),
        training("cancelled", status="cancelled", days=["2025-10-01"], lines=lines),
        training("elsewhere", days=["2025-10-01"], lines={"ranta/nurse": {"completed": 5}}),
        training("another", "icdp", days=["2025-10-01"], lines=lines),
    )
    assert told(table(COUNTED, *rounds).total.part) == {"others": 3}


def test_a_round_that_does_not_tell_how_many_is_pointed_out() -> None:
    total = table(COUNTED, training(days=["2025-10-01"], lines={"harju/nurse": {"attended": 5}})).total
    assert (told(total.part), total.untold) == ({"others": 3}, 1)


def test_what_was_not_counted_again_has_not_changed() -> None:
    total = table(harju(_2025_03_01=crew(10, 4)), training(days=["2025-10-01"])).total
    assert (told(total.part), told(total.whole), total.same) == ({}, {}, 1)


def test_a_team_that_begins_or_ends_changes_what_is_counted() -> None:
    new = team("new", ["cool-kids"], staffing={"2026-03-01": crew(8, 2)}, since="2025-09-01")
    old = team("old", ["cool-kids"], staffing={"2025-03-01": crew(5, 3)}, until="2025-12-31")
    found = table(new, old)
    assert {key: (told(one.part), told(one.whole)) for key, one in found.rows} == {
        "new": ({"scope": 2}, {"scope": 8}),
        "old": ({"scope": -3}, {"scope": -5}),
    }
    assert (told(found.total.part), told(found.total.whole)) == ({"scope": -1}, {"scope": 3})


def test_numbers_that_are_known_on_one_day_alone_are_told_apart() -> None:
    known_now = table(harju(_2025_03_01=crew(10, None), _2026_03_01=crew(10, 6))).total
    assert (told(known_now.part), told(known_now.whole)) == ({"counting": 6}, {"counting": 10})
    first_snapshot = table(harju(_2026_03_01=crew(10, 6))).total
    assert told(first_snapshot.part) == {"counting": 6}
    known_then = table(harju(_2025_03_01=crew(10, 4), _2026_03_01=crew(10, None))).total
    assert (told(known_then.part), told(known_then.whole)) == ({"counting": -4}, {"counting": -10})


DAYS = ("2025-01-10", "2025-05-20", "2025-11-05", "2026-04-15")
MAYBE = st.none() | st.integers(0, 9)


@st.composite
def counties(draw: st.DrawFn) -> Catalogue:
    """Return counties of some teams with snapshots and rounds, known and unknown."""
    units = {"north-unit": {"area": "north"}, "south-unit": {"area": "south"}}
    teams, rounds = [], []
    for number in range(draw(st.integers(1, 4))):
        staffing = {
            day: {
                "nurse": {
                    "headcount": draw(st.integers(4, 12)),
                    "exempt": draw(st.integers(0, 4)),
                    "trained": {"cool-kids": {"completed": count} if (count := draw(MAYBE)) is not None else {}},
                }
            }
            for day in draw(st.sets(st.sampled_from(DAYS)))
        }
        since = draw(st.sampled_from([None, "2025-02-01", "2025-09-01"]))
        until = draw(st.sampled_from([None, "2025-08-01", "2026-02-01"]))
        belongs = draw(st.sampled_from([["north-unit"], ["south-unit"], ["north-unit", "south-unit"]]))
        delivery = {"intervention": "cool-kids", "since": since, "until": until}
        held = {name: value for name, value in delivery.items() if value}
        teams.append(team(f"team-{number}", [held], staffing=dict(sorted(staffing.items())), units=belongs))
        line = {"completed": count} if (count := draw(MAYBE)) is not None else {}
        day = draw(st.sampled_from(DAYS))
        rounds.append(training(f"round-{number}", days=[day], lines={f"team-{number}/nurse": line}))
    return catalogue(
        settings(["cool-kids"]),
        organisation(units, areas=["north", "south"]),
        intervention("cool-kids"),
        *teams,
        *rounds,
    )


def adds_up(change: Change) -> bool:
    before, after = change.before.share, change.after.share
    return change.part.whole() == Difference(after.part.value - before.part.value) and (
        change.whole.whole() == Difference(after.whole.value - before.whole.value)
    )


@given(counties(), st.sampled_from(DAYS), st.sampled_from([By.TEAM, By.AREA, By.INTERVENTION]))
def test_the_parts_add_up_to_the_whole_change_in_every_row_and_in_all(county: Catalogue, since: str, by: By) -> None:
    found = changes_since(county, rule_of(county), date.fromisoformat(since), by)
    assert all(adds_up(change) for _, change in found.rows)
    assert adds_up(found.total)


@given(counties(), st.sampled_from(DAYS))
def test_the_totals_are_the_coverage_of_the_two_days(county: Catalogue, since: str) -> None:
    rule, day = rule_of(county), date.fromisoformat(since)
    total = changes_since(county, rule, day, By.TEAM).total
    assert total.before == coverage_of(cells_of(county, replace(rule, day=day)))
    assert total.after == coverage_of(cells_of(county, rule))


@given(counties(), st.sampled_from(DAYS), st.sampled_from(DAYS))
def test_two_stretches_of_time_add_up_to_the_whole(county: Catalogue, one: str, other: str) -> None:
    rule = rule_of(county)
    first, middle = sorted(date.fromisoformat(day) for day in (one, other))
    to_middle = changes_since(county, replace(rule, day=middle), first, By.TEAM).total
    to_end = changes_since(county, rule, middle, By.TEAM).total
    whole = changes_since(county, rule, first, By.TEAM).total
    assert to_middle.part.whole() + to_end.part.whole() == whole.part.whole()
    assert to_middle.whole.whole() + to_end.whole.whole() == whole.whole.whole()


@given(counties())
def test_nothing_changes_since_today(county: Catalogue) -> None:
    total = changes_since(county, rule_of(county), county.day, By.TEAM).total
    assert (told(total.part), told(total.whole), total.untold) == ({}, {}, 0)
