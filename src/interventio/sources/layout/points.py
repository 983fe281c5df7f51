"""Where nodes begin and end, so that what stands between them can be told."""

from yaml.nodes import Node, ScalarNode

from interventio.sources.lines import Lines, Point
from interventio.sources.marks import spot_of

UNDER_A_MARK = frozenset("|>")
"""The styles of texts that stand on lines of their own, under a mark."""


def start_of(node: Node) -> Point:
    """Return where a node begins."""
    return Point(node.start_mark.line + 1, node.start_mark.column + 1)


def end_of(node: Node, lines: Lines) -> Point:
    """Return where a node is over; a text under a mark is over below its last line that is not blank."""
    if isinstance(node, ScalarNode) and node.style in UNDER_A_MARK:
        return Point(spot_of(node, lines).end_line + 1, 1)
    return Point(node.end_mark.line + 1, node.end_mark.column + 1)
