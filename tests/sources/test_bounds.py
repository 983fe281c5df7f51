"""A file that is called harmless has nothing in it that a survey would stop at, and few levels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yaml import YAMLError
from yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, Event, ScalarEvent

from interventio.sources.bounds import is_harmless
from interventio.sources.limits import LIMITS
from interventio.sources.parsers import PARSERS

PIECES = (
    "[",
    "{",
    "]",
    "}",
    ",",
    ":",
    ": ",
    "? ",
    "?",
    "- ",
    "-",
    " ",
    "\n",
    "\r",
    "\t",
    "a",
    '"',
    "'",
    "!",
    "*a",
    "&a ",
    "|",
)


def events_of(content: bytes) -> list[Event]:
    """Return the events up to the first mistake."""
    parser, events = PARSERS[0](content), list[Event]()
    try:
        while event := parser.get_event():
            events.append(event)
    except YAMLError:
        pass
    return events


def depth_of(events: list[Event]) -> int:
    depth = deepest = 0
    for event in events:
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        deepest = max(deepest, depth)
    return deepest


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(lambda pieces: "".join(pieces).encode()))
def test_a_harmless_file_has_no_aliases_anchors_or_tags(content: bytes) -> None:
    nodes = [
        event for event in events_of(content) if isinstance(event, ScalarEvent | CollectionStartEvent | AliasEvent)
    ]
    marked = [node for node in nodes if isinstance(node, AliasEvent) or node.anchor or node.tag]
    assert not (is_harmless(content) and marked)
    assert len(nodes) <= 2 * len(content) + 1


@pytest.mark.parametrize("content", [b"- a: ?", b"[a: [", b"{a: {", b"[[", b"- - ? - "])
@given(times=st.integers(1, 600), indent=st.integers(0, 3))
def test_a_harmless_file_has_few_levels(content: bytes, times: int, indent: int) -> None:
    lines = b"".join(b" " * (number * indent) + content + b"\n" for number in range(times))
    for text in (content * times, lines):
        if is_harmless(text):
            assert depth_of(events_of(text)) <= 1000


@pytest.mark.parametrize(
    ("content", "harmless"),
    [
        (b"name: R&D, 5 * 5! Wow !\n", False),
        (b"name: R&D, 5*5! Wow\n", True),
        (b"name: *a\n", False),
        (b"{a: &b c}", False),
        (b"!x a: b", False),
        (b'{"a":!x b}', False),
        (b"a: " + b"[" * 256, True),
        (b"a: " + b"[" * 257, False),
        (b" " * 63 + b"a: b", True),
        (b"a: b\n" + b" " * 64 + b"c: d", False),
        (b"a: b\n" * (LIMITS.nodes // 3 - 1), True),
        (b"a: b\n" * (LIMITS.nodes // 3 + 1), False),
    ],
)
def test_only_what_is_surely_harmless_is_called_so(content: bytes, harmless: bool) -> None:  # noqa: FBT001 - a table's column
    assert is_harmless(content) == harmless
