"""The fields and items of a file, each with the comments that belong to it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from yaml.nodes import CollectionNode, MappingNode, Node, ScalarNode, SequenceNode

from interventio.sources.layout.points import start_of
from interventio.sources.lines import Lines, Point
from interventio.sources.marks import is_nothing


class CommentLine(NamedTuple):
    """A comment on a line of its own; `is_apart` where a blank line stands above it."""

    words: str
    is_apart: bool


@dataclass(slots=True)
class Branch:
    """A field, or an item of a list, which has no key; the whole file is one without a place in any other."""

    key: Node | None
    value: Node
    within: "Branch | None"
    is_apart: bool = False
    """Whether a blank line stands above it; of the whole, whether one stands below its head."""
    branches: list["Branch"] = field(default_factory=list)
    """What stands in it, where that is laid out as lines."""
    above: list[CommentLine] = field(default_factory=list)
    beside: str = ""
    below: list[CommentLine] = field(default_factory=list)
    """What stands at the end of the lines in it."""

    @property
    def point(self) -> Point:
        """Where it begins; an item begins behind its dash."""
        return start_of(self.key or self.value)

    @property
    def column(self) -> int:
        """The column of what stands in it; a list that stands right under its field is a little further in."""
        column = start_of(self.value).column
        is_flush = self.within and isinstance(self.value, SequenceNode) and column == self.within.column
        return column + bool(is_flush)


def whole_of(root: Node, lines: Lines, comments: list[Point]) -> Branch:
    """Return the whole of a file, with all that is in it; values between brackets without comments have no parts."""
    whole = Branch(None, root, None)
    _fill(whole, lines, comments)
    return whole


def each(whole: Branch) -> Iterator[Branch]:
    """Yield what stands in a branch, and in that, from the top to the bottom."""
    for branch in whole.branches:
        yield branch
        yield from each(branch)


def parts_of(node: Node) -> list[tuple[Node | None, Node]]:
    """Return the keys and values of fields, or the items of a list, which have no keys."""
    match node:
        case MappingNode():
            return list(node.value)
        case SequenceNode():
            return [(None, item) for item in node.value]
        case _:
            return []


def _fill(branch: Branch, lines: Lines, comments: list[Point]) -> None:
    if branch.within and not _is_in_lines(branch.value, comments):
        return
    for key, value in parts_of(branch.value):
        inner = Branch(key, value, branch)
        inner.is_apart = inner.point.line > 1 and not lines[inner.point.line - 1].strip()
        branch.branches.append(inner)
        _fill(inner, lines, comments)


def _is_in_lines(node: Node, comments: list[Point]) -> bool:
    """Tell whether fields or a list stand in lines of their own, or have to: comments and gaps need lines."""
    if not isinstance(node, CollectionNode) or not node.value:
        return False
    return not node.flow_style or _has_comment(node, comments) or _has_gap(node)


def _has_comment(node: Node, comments: list[Point]) -> bool:
    following = bisect_left(comments, start_of(node))
    end = Point(node.end_mark.line + 1, node.end_mark.column + 1)
    return following < len(comments) and comments[following] < end


def _has_gap(node: Node) -> bool:
    """Tell whether anything between brackets was left out, as the value in `{a: , b: c}`."""
    if isinstance(node, ScalarNode):
        return is_nothing(node)
    return any(_has_gap(value) for _, value in parts_of(node))
