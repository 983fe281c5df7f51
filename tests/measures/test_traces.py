from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.cell import cells_of
from interventio.measures.coverage import coverage_of
from interventio.measures.rule import rule_of
from interventio.measures.traces import Of, Trace, keys_of, traces_of
from interventio.records.base import Part
from support.build import catalogue, intervention, organisation, period_log, settings, team, training

UNITS: dict[str, dict[str, object]] = {"harju": {"area": "north", "services": ["school"]}, "ranta": {"area": "south"}}
TRAINED = {"headcount": 10, "exempt": 1, "trained": {"cool-kids": {"attended": 8, "completed": 7}}}


def county(*records: Part) -> Catalogue:
    return catalogue(
        settings(["cool-kids"]),
        organisation(units=UNITS, areas=["north", "south"], services=["school"], themes=["anxiety"]),
        intervention("cool-kids", themes=["anxiety"]),
        *records,
    )


def traces(found: Catalogue) -> list[Trace]:
    return list(traces_of(found, rule_of(found)))


def told(one: Trace) -> tuple[str, str, str, dict[str, int | None]]:
    counts = {name: count.value if count else None for name, count in one.counts}
    return f"{one.place.path} {'.'.join(map(str, one.place.route))}", one.of, one.when, counts


def test_coverage_rests_on_the_row_of_the_latest_snapshot() -> None:
    (one,) = traces(
        county(
            team(
                "harju",
                delivers=["cool-kids"],
                staffing=[("2025-12-31", {"nurse": 8}), ("2026-03-01", {"psychologist": 3, "nurse": TRAINED})],
            )
        )
    )
    counts = {"headcount": 10, "exempt": 1, "attended": 8, "completed": 7}
    unknown = {"certified": None, "active": None, "backed": None}
    assert told(one) == ("data/teams/harju.yaml staffing.1.staff.1", Of.STAFF, "2026-03-01", {**counts, **unknown})


def test_use_rests_on_the_last_eight_quarters_and_on_what_clients_said() -> None:
    said = {"started": 4, "completed": 3, "feedback": {"asked": 3, "answered": 2}}
    log = period_log("harju", {"2024-Q1": {"cool-kids": 9}, "2026-Q1": {"ali": 1, "cool-kids": said}})
    (one,) = traces(county(team("harju"), log))
    counts = {"started": 4, "completed": 3, "discontinued": None, "asked": 3, "answered": 2, "helped": None}
    assert told(one) == ("data/periods/harju.yaml quarters.1.methods.1", Of.PERIODS, "2026-Q1", counts)


def test_trainings_rest_on_the_lines_of_their_rounds() -> None:
    held = training("spring", lines={"harju/nurse": {"attended": 8, "completed": 6}, "ranta/nurse": {"booked": 2}})
    assert [told(one) for one in traces(county(team("harju"), team("ranta"), held))] == [
        (
            "data/trainings/spring.yaml participants.0",
            Of.ROUND,
            "2026-02-10",
            {"booked": None, "attended": 8, "completed": 6, "certified": None},
        ),
        (
            "data/trainings/spring.yaml participants.1",
            Of.ROUND,
            "2026-02-10",
            {"booked": 2, "attended": None, "completed": None, "certified": None},
        ),
    ]


def test_a_trace_stands_under_its_team_and_where_and_what_for_that_is() -> None:
    found = county(team("harju", delivers=["cool-kids"], staff={"nurse": TRAINED}))
    (one,) = traces(found)
    expected = {"harju", "cool-kids", "nurse", "north", "children", "school", "anxiety"}
    assert keys_of(found, one) == expected


def test_a_number_without_a_snapshot_rests_on_nothing() -> None:
    assert traces(county(team("harju", delivers=["cool-kids"]))) == []


counts = st.integers(0, 9)


@given(st.lists(st.tuples(counts, counts), min_size=1, max_size=4))
def test_what_coverage_counts_is_the_sum_of_its_traces(nurses: list[tuple[int, int]]) -> None:
    rows = [{"headcount": most + rest, "trained": {"cool-kids": most}} for most, rest in nurses]
    found = county(*(team(f"team-{n}", delivers=["cool-kids"], staff={"nurse": row}) for n, row in enumerate(rows)))
    coverage = coverage_of(cells_of(found, rule_of(found)))
    sums = dict.fromkeys(("headcount", "completed"), 0)
    for one in traces(found):
        for name, count in one.counts:
            if name in sums and count:
                sums[name] += count.value
    assert (sums["completed"], sums["headcount"]) == (coverage.share.part.value, coverage.share.whole.value)
