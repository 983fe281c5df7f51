"""The comments of a file, which its tree of nodes does not have."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from yaml.nodes import CollectionNode, Node, ScalarNode

from interventio.sources.document import Document
from interventio.sources.layout.points import UNDER_A_MARK, end_of, start_of
from interventio.sources.lines import Lines, Point
from interventio.sources.marks import is_nothing

_NO_VALUE = re.compile(r"[\s?-]*")


class Comment(NamedTuple):
    """A comment as it is to be written, and where it stands."""

    point: Point
    words: str
    is_alone: bool
    """Whether nothing stands before it in its line."""
    is_first: bool
    """Whether no value stands before it in its line, though a dash may."""


def comments_of(document: Document) -> list[Comment]:
    """Return the comments of a file from the first to the last: they stand in the gaps between its texts."""
    lines = document.lines
    found: list[Comment] = []
    behind = Point(1, 1)
    for text in _texts(document.root):
        found.extend(_between(lines, behind, start_of(text)))
        if text.style in UNDER_A_MARK:
            found.extend(_between(lines, start_of(text), Point(text.start_mark.line + 2, 1)))
        behind = end_of(text, lines)
    found.extend(_between(lines, behind, Point(len(lines) + 1, 1)))
    return found


def tidied(comment: str) -> str:
    """Return a comment without blanks at its end, and with one between its mark and its words.

    >>> [tidied(comment) for comment in ("#Our chart. ", "#", "##  Ours", "#### ####")]
    ['# Our chart.', '#', '##  Ours', '#### ####']
    """
    words = comment.rstrip()
    return words if words[1:2] in {"", " ", "\t", "#"} else f"# {words[1:]}"


def _between(lines: Lines, start: Point, end: Point) -> Iterator[Comment]:
    """Yield the comments in a stretch without texts, where a # can mean nothing else."""
    for number in range(start.line, min(end.line, len(lines)) + 1):
        line = lines[number]
        offset = line.find("#", start.column - 1 if number == start.line else 0)
        point = Point(number, offset + 1)
        if offset >= 0 and point < end:
            before = line[:offset]
            yield Comment(point, tidied(line[offset:]), not before.strip(), bool(_NO_VALUE.fullmatch(before)))


def _texts(node: Node) -> Iterator[ScalarNode]:
    """Yield keys and plain values that take room in the file, in the order in which they stand."""
    if isinstance(node, ScalarNode):
        if not is_nothing(node):
            yield node
    elif isinstance(node, CollectionNode):
        for part in node.value:
            for inner in part if isinstance(part, tuple) else (part,):
                yield from _texts(inner)
