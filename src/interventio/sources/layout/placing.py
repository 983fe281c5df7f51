"""Which comment belongs to which field or item."""

from collections.abc import Iterator

from yaml.nodes import CollectionNode

from interventio.sources.layout.branches import Branch, CommentLine, each
from interventio.sources.layout.comments import Comment
from interventio.sources.layout.points import end_of, start_of
from interventio.sources.lines import Lines, Point
from interventio.sources.marks import is_nothing


def place(comments: list[Comment], whole: Branch, lines: Lines) -> None:
    """Give each comment of a file to the branch that it belongs to.

    A comment behind a value belongs to it. One on a line of its own belongs to what comes below, unless it stands
    further in: then it ends the lines that it stands under.
    """
    branches = [*each(whole)]
    position = 0
    gap: _Gap | None = None
    for comment in comments:
        while position < len(branches) and branches[position].point < comment.point:
            position, gap = position + 1, None
        before = branches[position - 1] if position else None
        after = branches[position] if position < len(branches) else None
        gap = gap or _Gap(whole, before, after, lines)
        gap.take(comment)
    _set_head(whole)


class _Gap:
    """What stands between two branches that follow each other; there may be none before it or behind it."""

    def __init__(self, whole: Branch, before: Branch | None, after: Branch | None, lines: Lines) -> None:
        self._whole = whole
        self._before = before
        self._after = after
        self._lines = lines
        self._ending = [*_ending(before, after)]

    def take(self, comment: Comment) -> None:
        """Give a comment to a branch."""
        before = self._before
        if before and _is_amid(comment.point, before, self._lines):
            before.above.append(self._line_of(comment))
        elif before and not before.beside and self._is_beside(comment, before):
            before.beside = comment.words
        else:
            self._take_line(comment)

    def _is_beside(self, comment: Comment, before: Branch) -> bool:
        """Tell whether a comment stands behind a branch itself, or behind the dash of an empty item."""
        if comment.is_first:
            is_empty = before.key is None and is_nothing(before.value)
            return is_empty and before.point.line == comment.point.line
        return not any(_is_over(branch, comment.point, self._lines) for branch in self._ending)

    def _take_line(self, comment: Comment) -> None:
        """Give a comment to what ends here or to what comes below; the next one can go no further in again."""
        least = self._after.within.column if self._after and self._after.within else 0
        while self._ending:
            if _takes(self._ending[0], comment, least, self._lines):
                self._ending[0].below.append(self._line_of(comment))
                return
            self._ending.pop(0)
        target = self._after.above if self._after else self._whole.below
        target.append(self._line_of(comment))

    def _line_of(self, comment: Comment) -> CommentLine:
        number = comment.point.line - 1
        return CommentLine(comment.words, number > 0 and comment.is_alone and not self._lines[number].strip())


def _ending(before: Branch | None, after: Branch | None) -> Iterator[Branch]:
    """Yield the fields and lists that end between two branches, the innermost first."""
    branch = before if before and before.branches else before.within if before else None
    while branch and not (after and branch is after.within):
        yield branch
        branch = branch.within


def _takes(branch: Branch, comment: Comment, least: int, lines: Lines) -> bool:
    """Tell whether a comment stands at the end of the lines in a branch, or behind the bracket that closes them."""
    if isinstance(branch.value, CollectionNode) and branch.value.flow_style:
        return not comment.is_first or not _is_over(branch, comment.point, lines)
    return comment.is_alone and max(least + 1, branch.column) <= comment.point.column


def _is_over(branch: Branch, point: Point, lines: Lines) -> bool:
    """Tell whether a place is behind the bracket that closes what is in a branch."""
    is_bracket = isinstance(branch.value, CollectionNode) and branch.value.flow_style
    return bool(is_bracket) and end_of(branch.value, lines) <= point


def _is_amid(point: Point, branch: Branch, lines: Lines) -> bool:
    """Tell whether a place is between a key and its value, or between brackets with nothing in them."""
    if branch.branches or is_nothing(branch.value):
        return False
    is_bracket = isinstance(branch.value, CollectionNode)
    return point < (end_of(branch.value, lines) if is_bracket else start_of(branch.value))


def _set_head(whole: Branch) -> None:
    """Keep at the head of a file what stands first in it; only lines right above the first field belong to that.

    Where no blank line parts the two, all of it is the head.
    """
    if not whole.branches:
        return
    first = whole.branches[0]
    comments = first.above
    breaks = [number for number, comment in enumerate(comments) if number and comment.is_apart]
    cut = len(comments) if first.is_apart or not breaks else breaks[-1]
    whole.above, first.above = comments[:cut], comments[cut:]
    whole.is_apart = bool(comments) and (first.is_apart or bool(breaks))
    first.is_apart = False
