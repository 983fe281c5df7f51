"""The use of methods: what is added up, over which quarters, and what is left out as unknown."""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.measures.grouping import By
from interventio.measures.ratio import Ratio, Sum
from interventio.measures.rule import rule_of
from interventio.measures.team_use import with_used_methods
from interventio.measures.use import Use, UseTable, use_table
from interventio.records.base import Part
from support.build import catalogue, intervention, organisation, period_log, settings, team

WORDS = organisation(
    {"harju": {"area": "north"}, "ranta": {"area": "south"}, "all": {}},
    areas=["north", "south"],
    divisions=["children"],
)
COOL_KIDS = intervention("cool-kids")
YEAR = ("2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")
"""The last four full quarters on 1 June 2026."""


def nurses(id_: str = "harju", trained: int = 4, unit: str = "harju", counts: Mapping[str, object] = {}) -> Part:
    row = {"headcount": 10, "trained": {"cool-kids": trained}, **counts}
    return team(id_, ["cool-kids"], {"nurse": row}, units=[unit])


def each_quarter(row: object, team_id: str = "harju") -> Part:
    return period_log(team_id, {quarter: {"cool-kids": row} for quarter in YEAR})


def quarters(team_id: str, rows: Iterable[object]) -> Part:
    return period_log(team_id, {quarter: {"cool-kids": row} for quarter, row in zip(YEAR, rows, strict=True)})


def table(*records: Part, by: By = By.INTERVENTION) -> UseTable:
    found = catalogue(settings(["cool-kids"]), WORDS, COOL_KIDS, *records)
    return use_table(found, with_used_methods(found, rule_of(found)), by)


def total(*records: Part) -> Use:
    return table(*records).total


def numbers(one: Sum | Ratio) -> tuple[int, ...]:
    return (one.count.value, one.known, one.unknown) if isinstance(one, Sum) else (one.part.value, one.whole.value)


def test_the_last_four_full_quarters_are_added_up_and_eight_are_seen() -> None:
    use = total(
        nurses(), period_log("harju", {f"{year}-Q{n}": {"cool-kids": n} for year in (2024, 2025, 2026) for n in (1, 2)})
    )
    assert numbers(use.started) == (2 + 1, 2, 2)
    assert [(str(one.quarter), *numbers(one.started)) for one in use.by_quarter] == [
        ("2024-Q2", 2, 1, 0),
        ("2024-Q3", 0, 0, 1),
        ("2024-Q4", 0, 0, 1),
        ("2025-Q1", 1, 1, 0),
        ("2025-Q2", 2, 1, 0),
        ("2025-Q3", 0, 0, 1),
        ("2025-Q4", 0, 0, 1),
        ("2026-Q1", 1, 1, 0),
    ]


def test_a_count_left_out_is_unknown_and_a_nought_is_known() -> None:
    use = total(nurses(), each_quarter({"started": 0, "completed": 2}))
    assert (numbers(use.started), numbers(use.completed), numbers(use.discontinued)) == (
        (0, 4, 0),
        (8, 4, 0),
        (0, 0, 4),
    )


def test_a_quarter_before_the_method_was_to_be_delivered_is_not_unknown() -> None:
    late = team("harju", [{"intervention": "cool-kids", "since": "2025-11-15"}], {"nurse": 10})
    assert numbers(total(late).started) == (0, 0, 2)
    assert numbers(total(late, period_log("harju", {"2025-Q2": {"cool-kids": 3}})).started) == (3, 1, 2)


def test_a_quarter_that_is_logged_twice_is_unknown() -> None:
    twice = period_log("harju", {"2026-Q1": {"cool-kids": 5}}, "other")
    assert numbers(total(nurses(), each_quarter(1), twice).started) == (3, 3, 1)


def test_completion_is_of_those_that_ended() -> None:
    use = total(
        nurses(),
        nurses("ranta"),
        each_quarter({"completed": 3, "discontinued": 1}),
        each_quarter({"completed": 9}, "ranta"),
    )
    assert (use.completion.fraction(), use.completion.unknown) == (Fraction(3, 4), 4)


def test_periods_per_trained_leave_out_a_team_of_which_a_quarter_is_unknown() -> None:
    use = total(nurses(), nurses("ranta", 8), each_quarter(3), period_log("ranta", {"2026-Q1": {"cool-kids": 50}}))
    assert (numbers(use.per_trained), use.per_trained.unknown) == ((12, 4), 1)


def test_penetration_and_backing_are_of_the_trained() -> None:
    method = intervention("cool-kids", upkeep={"backing": "supervision"})
    counts = {"active": {"cool-kids": 3}, "backed": {"cool-kids": 1}}
    use = total(method, nurses(counts=counts), nurses("ranta", 6))
    assert (numbers(use.penetration), use.penetration.unknown) == ((3, 4), 1)
    assert use.backed
    assert (numbers(use.backed), use.backed.unknown) == ((1, 4), 1)


def test_where_nobody_is_trained_nobody_is_active() -> None:
    assert total(nurses(trained=0)).penetration.unknown == 0


def test_backing_is_told_only_where_it_is_asked_for() -> None:
    assert total(nurses(counts={"backed": {"cool-kids": 1}})).backed is None


def test_feedback_is_asked_for_where_a_period_has_ended() -> None:
    rows = (
        {"completed": 3, "discontinued": 0, "feedback": {"asked": 3, "answered": 2, "helped": 1}},
        {"completed": 0, "discontinued": 0},
        {"completed": 1, "discontinued": 0},
        {"completed": 2, "discontinued": 2, "feedback": {"asked": 1, "answered": 2}},
    )
    use = total(
        nurses(), period_log("harju", {quarter: {"cool-kids": row} for quarter, row in zip(YEAR, rows, strict=True)})
    )
    assert (numbers(use.answered), use.answered.unknown) == ((2, 3), 2)
    assert (numbers(use.helped), use.helped.unknown) == ((1, 2), 2)


def test_a_team_that_is_bought_in_counts_with_its_periods_alone() -> None:
    bought = team("bought", ["cool-kids"], bought_from="A provider")
    use = total(bought, each_quarter(2, "bought"))
    assert (numbers(use.started), use.per_trained.known, use.per_trained.unknown) == ((8, 4, 0), 0, 0)


def test_periods_of_a_method_that_is_not_to_be_delivered_count_as_well() -> None:
    other = team("ranta", [], {"nurse": 10})
    assert numbers(total(other, each_quarter(2, "ranta")).started) == (8, 4, 0)


def test_groups_are_of_teams_areas_and_divisions() -> None:
    records = (nurses(), nurses("ranta", unit="ranta"), each_quarter(1), each_quarter(2, "ranta"))
    told = {
        by: {key: use.started.count.value for key, use in table(*records, by=by).rows}
        for by in (By.TEAM, By.AREA, By.DIVISION)
    }
    assert told == {
        By.TEAM: {"harju": 4, "ranta": 8},
        By.AREA: {"north": 4, "south": 8},
        By.DIVISION: {"children": 12},
    }


COUNTS = st.lists(st.one_of(st.none(), st.integers(0, 9)), min_size=4, max_size=4)


@given(COUNTS, COUNTS)
def test_teams_add_up_to_the_total_and_the_order_of_files_never_matters(
    one: list[int | None], other: list[int | None]
) -> None:
    records = [nurses(), nurses("ranta", unit="ranta")] + [
        period_log(
            id_, {quarter: {"cool-kids": {} if n is None else n} for quarter, n in zip(YEAR, counts, strict=True)}
        )
        for id_, counts in (("harju", one), ("ranta", other))
    ]
    found = table(*records, by=By.TEAM)
    assert sum(use.started.count.value for _, use in found.rows) == found.total.started.count.value
    assert sum(use.started.unknown for _, use in found.rows) == found.total.started.unknown
    assert table(*reversed(records), by=By.TEAM) == found
