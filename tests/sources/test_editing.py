"""One change is one stretch of a file; whatever else stands in it stays, to the byte."""

import json
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.findings.place import Route
from interventio.sources.builder import Value
from interventio.sources.document import Document
from interventio.sources.editing import Edit, edited, relisted, written
from interventio.sources.reader import document_of
from support.written import records
from support.written import written as written_out

TEXT = """\
# Our chart.
ladder: children   # the ladder
reviews:
  - unit: harju  # the first one
    asked: 2026-10-01
  - {unit: ranta, asked: '2026-10-02'}
  # who else?

contents: [ ]
review:
    by: >-
      Working
      group

    last_reviewed: 2026-11-02
# The end.
"""
ORDER = ("ladder", "editions", "reviews", "contents", "review")


def change(route: Route, value: Value, text: str = TEXT) -> list[str]:
    """Return the lines that are not as they were, with a minus or a plus."""
    result = edited(text.encode(), [Edit(route, value)], ORDER)
    assert result is not None
    before, after = text.splitlines(), result.decode().splitlines()
    while before and after and before[0] == after[0]:
        before, after = before[1:], after[1:]
    while before and after and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    return [f"- {line}" for line in before] + [f"+ {line}" for line in after]


@pytest.mark.parametrize(
    ("route", "value", "lines"),
    [
        pytest.param(
            ("reviews", 2),
            {"unit": "kallio", "asked": "2026-11-01"},
            ["+   - unit: kallio", "+     asked: 2026-11-01"],
            id="an item at the end of a list, before the comments behind it",
        ),
        pytest.param(("reviews", 0, "reviewed"), "2026-11-03", ["+     reviewed: 2026-11-03"], id="a field of an item"),
        pytest.param(
            ("reviews", 1, "remarks"),
            "Good, but late",
            [
                "-   - {unit: ranta, asked: '2026-10-02'}",
                "+   - {unit: ranta, asked: '2026-10-02', remarks: \"Good, but late\"}",
            ],
            id="a field within brackets",
        ),
        pytest.param(("contents", 0), "abc", ["- contents: [ ]", "+ contents: [ abc]"], id="an item within brackets"),
        pytest.param(
            ("editions", 0, "name"), "2026", ["+ editions:", '+   - name: "2026"'], id="a list that is missing"
        ),
        pytest.param(
            ("ladder",),
            "young-people",
            ["- ladder: children   # the ladder", "+ ladder: young-people   # the ladder"],
            id="a value in place of another",
        ),
        pytest.param(
            ("reviews", 1, "asked"),
            "2026-11-01",
            ["-   - {unit: ranta, asked: '2026-10-02'}", "+   - {unit: ranta, asked: 2026-11-01}"],
            id="a value within brackets",
        ),
        pytest.param(
            ("review", "every"), "6 months", ["+     every: 6 months"], id="a field indented as its neighbours"
        ),
    ],
)
def test_one_change_is_one_stretch(route: Route, value: Value, lines: list[str]) -> None:
    assert change(route, value) == lines


def test_a_field_finds_its_place_in_the_order_of_the_record() -> None:
    result = edited(b"ladder: children\nreview:\n  by: Us\n", [Edit(("reviews", 0), "a")], ORDER)
    assert result == b"ladder: children\nreviews: [a]\nreview:\n  by: Us\n"


def test_a_file_keeps_its_ends_of_lines_and_its_mark() -> None:
    before = "\ufeff" + TEXT.replace("\n", "\r\n")
    after = edited(before.encode(), [Edit(("reviews", 2), {"unit": "kallio"})])
    assert after is not None
    assert after.decode() == before.replace("'2026-10-02'}\r\n", "'2026-10-02'}\r\n  - unit: kallio\r\n")


def test_a_last_line_without_an_end_gets_one() -> None:
    assert edited(b"reviews:\n- a", [Edit(("reviews", 1), "b")]) == b"reviews:\n- a\n- b\n"


@pytest.mark.parametrize(
    ("text", "route", "value"),
    [
        pytest.param("reviews: [", ("reviews", 0), "a", id="a file that cannot be read"),
        pytest.param("reviews:\n", ("reviews", 0), "a", id="a field without a value"),
        pytest.param("reviews: none\n", ("reviews", 0), "a", id="a text in place of a list"),
        pytest.param("reviews: [a]\n", ("reviews", 4), "b", id="a position that does not come next"),
        pytest.param("by: >-\n  Working\n  group\n", ("by",), "Us", id="a text of several lines"),
        pytest.param("by: {fi: Me}\n", ("by",), "Us", id="fields in place of which a text would stand"),
        pytest.param("reviews: [a, ]\n", ("reviews", 1), "b", id="a comma that would be one too many"),
        pytest.param("by: x\n", ("of",), "\x00", id="a character that has no place in a record"),
    ],
)
def test_what_only_a_person_should_change_is_left(text: str, route: Route, value: Value) -> None:
    assert edited(text.encode(), [Edit(route, value)]) is None


def part_of(value: Value, route: Route) -> Value:
    for step in route:
        match value, step:
            case dict(), str():
                value = value[step]
            case list(), int():
                value = value[step]
            case _:
                raise LookupError(step)
    return value


def in_common(some: list[str], others: list[str]) -> int:
    """Return how many lines two texts begin with alike."""
    pairs = zip(some, others, strict=False)
    return next((number for number, (one, other) in enumerate(pairs) if one != other), min(len(some), len(others)))


@given(records, st.data())
def test_whatever_is_added_anywhere_is_there_and_nothing_else_is_changed(
    record: dict[str, Value], data: st.DataObject
) -> None:
    before = [line for one in written_out(record).lines for line in (one, "  # a comment")]
    place: Route = data.draw(st.sampled_from([(), *written_out(record).places]))
    there = part_of(record, place)
    route: Route = (*place, len(there) if isinstance(there, list) else "§ new")
    result = edited("\n".join([*before, ""]).encode(), [Edit(route, {"a": "b", "c": ["d"]})])
    assert (result is not None) == isinstance(there, list | dict)
    if result is not None:
        after = result.decode().split("\n")[:-1]
        start = in_common(before, after)
        assert start + in_common(before[start:][::-1], after[start:][::-1]) >= len(before) - (not there)
        again = document_of("x.yaml", result)
        assert isinstance(again, Document)
        assert part_of(again.value, route) == {"a": "b", "c": ["d"]}


def test_several_edits_are_made_one_after_the_other_or_none() -> None:
    fine, wrong = Edit(("reviews", 1), "b"), Edit(("reviews", 7), "c")
    assert edited(b"reviews: [a]\n", [fine, Edit(("reviews", 2), "c")]) == b"reviews: [a, b, c]\n"
    assert edited(b"reviews: [a]\n", [fine, wrong]) is None


def test_a_new_file_has_its_comment_and_its_fields() -> None:
    assert written({"ladder": "children", "reviews": [{"unit": "harju"}]}, "Our chart.").decode() == dedent(
        """\
        # Our chart.
        ladder: children
        reviews:
          - unit: harju
        """
    )


LISTED = b"""\
# known
version: 1
findings:
  # the first
  - code: REF001
    path: x.yaml
  # the second
  - code: REF002  # why

# the end
"""


@pytest.mark.parametrize(
    ("kept", "added", "expected"),
    [
        ({0, 1}, [], LISTED),
        ({0}, [], LISTED.replace(b"  # the second\n  - code: REF002  # why\n", b"")),
        ({1}, [], LISTED.replace(b"  # the first\n  - code: REF001\n    path: x.yaml\n", b"")),
        ({0, 1}, [{"code": "REF003"}], LISTED.replace(b"# why\n", b"# why\n  - code: REF003\n")),
        (set(), [], b"# known\nversion: 1\nfindings: []\n\n# the end\n"),
        (set(), [{"code": "REF003"}], b"# known\nversion: 1\nfindings:\n  - code: REF003\n\n# the end\n"),
    ],
)
def test_a_list_is_written_anew_and_what_is_kept_stays(kept: set[int], added: list[Value], expected: bytes) -> None:
    assert relisted(LISTED, "findings", kept, added) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"version: 1\nfindings: []  # none\n", b"version: 1\nfindings:  # none\n  - code: REF003\n"),
        (b"version: 1\n", b"version: 1\nfindings:\n  - code: REF003\n"),
        (b"version: 1\r\nfindings:\r\n- code: a", b"version: 1\r\nfindings:\r\n- code: a\r\n- code: REF003\r\n"),
        (b"findings: [{code: a}]\n", None),
        (b"findings: {code: a}\n", None),
        (b"findings: [\n", None),
    ],
)
def test_a_list_that_is_written_in_another_way(content: bytes, expected: bytes | None) -> None:
    assert relisted(content, "findings", {0}, [{"code": "REF003"}]) == expected


@given(st.lists(st.sampled_from(["a", "b # c", "x: y"]), max_size=5), st.sets(st.integers(0, 5)))
def test_of_a_list_exactly_what_is_kept_and_added_is_left(items: list[str], kept: set[int]) -> None:
    lines = "".join(f"  # of an item\n  - {{code: {json.dumps(item)}}}\n" for item in items)
    content = (f"findings:\n{lines}" if items else "findings: []\n").encode()
    done = relisted(content, "findings", kept, [{"code": "new"}])
    assert done is not None
    document = document_of("", done)
    assert isinstance(document, Document)
    expected = [item for position, item in enumerate(items) if position in kept]
    assert document.value == {"findings": [{"code": code} for code in [*expected, "new"]]}
