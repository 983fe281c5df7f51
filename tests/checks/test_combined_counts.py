from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.checks.combined_counts import all_bounds, any_bounds
from support.found import Told, found

STAFF = "data/teams/harju.yaml staffing.0.staff.0"
RECORDS = """
    settings: {{coverage: {{methods: [ck, ipc, old]}}}}
    method ck: {{delivered_by: [nurse, doctor]}}
    method ipc: {{}}
    method old: {{delivered_by: [nurse]}}
    method other: {{delivered_by: [nurse]}}
    team harju:
      delivers:
        - intervention: ck
        - {{intervention: ipc, occupations: [nurse]}}
        - {{intervention: old, until: 2025-12-31}}
        - intervention: other
      staffing: [{{date: 2026-01-31, staff: [{{occupation: nurse, {row}}}]}}]
    """
TRAINED = "trained: {ck: {completed: 6}, ipc: {completed: 4}, old: {completed: 8}, other: {completed: 8}}"


@pytest.mark.parametrize(
    ("row", "is_told"),
    [
        (f"headcount: 8, {TRAINED}, trained_in_any: 5", True),
        (f"headcount: 8, {TRAINED}, trained_in_any: 6", False),
        (f"headcount: 8, {TRAINED}, trained_in_any: 8", False),
        (f"headcount: 8, {TRAINED}, trained_in_any: 9", True),
        (f"headcount: 8, exempt: 1, {TRAINED}, trained_in_any: 8", True),
        (f"{TRAINED}, trained_in_any: 10", False),
        (f"{TRAINED}, trained_in_any: 11", True),
        ("headcount: 8, trained: {ck: {completed: 6}}, trained_in_any: 8", False),
        ("headcount: 8, trained: {ck: {attended: 6}}, trained_in_any: 1", False),
        ("headcount: 8, trained_in_any: 9", True),
        (f"headcount: 8, {TRAINED}", False),
    ],
)
def test_those_trained_in_any_lie_within_what_the_counts_allow(row: str, is_told: bool) -> None:  # noqa: FBT001
    assert found("TEA006", RECORDS.format(row=row)) == [Told(f"{STAFF}.trained_in_any")] * is_told


@pytest.mark.parametrize(
    ("row", "is_told"),
    [
        (f"headcount: 8, {TRAINED}, trained_in_all: 1", True),
        (f"headcount: 8, {TRAINED}, trained_in_all: 2", False),
        (f"headcount: 8, {TRAINED}, trained_in_all: 4", False),
        (f"headcount: 8, {TRAINED}, trained_in_all: 5", True),
        (f"{TRAINED}, trained_in_all: 0", False),
        ("headcount: 8, trained: {ck: {completed: 6}}, trained_in_all: 0", False),
        ("headcount: 8, trained: {ck: {completed: 6}}, trained_in_all: 7", True),
        ("trained_in_any: 3, trained_in_all: 4", True),
    ],
)
def test_those_trained_in_all_lie_within_what_the_counts_allow(row: str, is_told: bool) -> None:  # noqa: FBT001
    assert found("TEA007", RECORDS.format(row=row)) == [Told(f"{STAFF}.trained_in_all")] * is_told


def test_nothing_is_told_of_an_occupation_that_is_to_deliver_nothing_selected() -> None:
    records = RECORDS.format(row="headcount: 2, trained_in_any: 2").replace("occupation: nurse", "occupation: cook")
    assert found("TEA006", records) == []


def test_nothing_is_told_while_a_selected_method_cannot_be_read() -> None:
    records = RECORDS.format(row="headcount: 2, trained_in_any: 3")
    assert found("TEA006", records) != []
    assert found("TEA006", records.replace("method ck: {delivered_by: [nurse, doctor]}", "unread: [method ck]")) == []


PEOPLE = st.lists(st.frozensets(st.sampled_from("abc")), max_size=8)


def counts(people: Iterable[frozenset[str]]) -> list[int]:
    return [sum(method in trained for trained in people) for method in "abc"]


@given(PEOPLE, st.lists(st.booleans(), min_size=3, max_size=3), st.booleans())
def test_no_team_of_real_people_lies_outside_the_bounds(
    people: list[frozenset[str]],
    known: list[bool],
    is_expected_known: bool,  # noqa: FBT001
) -> None:
    told = [count if is_known else None for count, is_known in zip(counts(people), known, strict=True)]
    expected = len(people) if is_expected_known else None
    for bounds, number in (
        (any_bounds(told, expected), sum(bool(trained) for trained in people)),
        (all_bounds(told, expected), sum(len(trained) == 3 for trained in people)),
    ):
        lowest, highest = bounds
        assert lowest <= number <= (number if highest is None else highest)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=2), st.integers(0, 6))
def test_the_bounds_are_reached(told: list[int], expected: int) -> None:
    """With one or two methods there is a team for each bound: its trained overlap as much or as little as can be."""
    told = [min(count, expected) for count in told]
    together = [{*range(count)} for count in told]
    apart = [{*range(told[0])}, *({*range(expected - count, expected)} for count in told[1:])]
    assert any_bounds(told, expected) == (len(set.union(*together)), len(set.union(*apart)))
    assert all_bounds(told, expected) == (len(set.intersection(*apart)), len(set.intersection(*together)))
