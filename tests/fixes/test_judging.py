import pytest
from hypothesis import given

from interventio.findings.place import Route
from interventio.fixes.judging import says_the_same
from interventio.sources.builder import Value
from support.written import records


@pytest.mark.parametrize(
    ("before", "after", "routes"),
    [
        ({"a": 1, "b": 2}, {"a": 3, "b": 2}, [("a",)]),
        ({"a": 1, "b": 2}, {"c": 1, "b": 2}, [("a",)]),
        ({"a": 1, "b": 2}, {"b": 2}, [("a",)]),
        ({"a": [1, 2, 3]}, {"a": [1, 3]}, [("a", 1)]),
        ({"a": [3, 1]}, {"a": [1, 3]}, [("a", 1)]),
        ({"a": [{"b": 1}, {"b": 1}]}, {"a": [{"b": 2}, {"b": 2}]}, [("a", 0, "b"), ("a", 1, "b")]),
        ({"a": {"from": 2, "to": 1}}, {"a": {"from": 1, "to": 2}}, [("a",)]),
    ],
)
def test_what_a_fix_may_change(before: Value, after: Value, routes: list[Route]) -> None:
    assert says_the_same(before, after, routes)


@pytest.mark.parametrize(
    ("before", "after", "routes"),
    [
        ({"a": 1, "b": 2}, {"a": 3, "b": 3}, [("a",)]),
        ({"a": 1, "b": 2}, {"c": 2, "b": 2}, [("a",)]),
        ({"a": 1, "b": 2}, {"a": 1}, [("a",)]),
        ({"a": 1}, {"a": 1, "b": 2}, [("a",)]),
        ({"a": [1, 2, 3]}, {"a": [1, 2]}, [("a", 1)]),
        ({"a": [3, 1]}, {"a": [1, 4]}, [("a", 1)]),
        ({"a": "b"}, {"a": ["b"]}, [("c",)]),
    ],
)
def test_what_it_may_not(before: Value, after: Value, routes: list[Route]) -> None:
    assert not says_the_same(before, after, routes)


@given(records, records)
def test_nothing_may_change_where_no_route_leads(before: dict[str, Value], after: dict[str, Value]) -> None:
    assert says_the_same(before, after, []) == (before == after)
