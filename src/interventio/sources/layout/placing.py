"""Which comment belongs to which field or item."""

from collections.abc import Iterator

from yaml.nodes import CollectionNode

from interventio.sources.layout.comments import Comment
from interventio.sources.layout.entries import Entry, Remark, each
from interventio.sources.layout.points import end_of, start_of
from interventio.sources.lines import Lines, Point
from interventio.sources.marks import is_nothing


def place(comments: list[Comment], whole: Entry, lines: Lines) -> None:
    """Give each comment of a file to the entry that it belongs to.

    A comment behind a value belongs to it. One on a line of its own belongs to what comes below, unless it stands
    further in: then it ends the lines that it stands under.
    """
    entries = [*each(whole)]
    position = 0
    gap: _Gap | None = None
    for comment in comments:
        while position < len(entries) and entries[position].point < comment.point:
            position, gap = position + 1, None
        before = entries[position - 1] if position else None
        after = entries[position] if position < len(entries) else None
        gap = gap or _Gap(whole, before, after, lines)
        gap.take(comment)
    _set_head(whole)


class _Gap:
    """What stands between two entries that follow each other; there may be none before it or behind it."""

    def __init__(self, whole: Entry, before: Entry | None, after: Entry | None, lines: Lines) -> None:
        self._whole = whole
        self._before = before
        self._after = after
        self._lines = lines
        self._ending = [*_ending(before, after)]

    def take(self, comment: Comment) -> None:
        """Give a comment to an entry."""
        before = self._before
        if before and _is_amid(comment.point, before, self._lines):
            before.above.append(self._remark(comment))
        elif before and not before.beside and self._is_beside(comment, before):
            before.beside = comment.words
        else:
            self._take_line(comment)

    def _is_beside(self, comment: Comment, before: Entry) -> bool:
        """Tell whether a comment stands behind an entry itself, or behind the dash of an empty item."""
        if comment.is_first:
            is_empty = before.key is None and is_nothing(before.value)
            return is_empty and before.point.line == comment.point.line
        return not any(_is_over(entry, comment.point, self._lines) for entry in self._ending)

    def _take_line(self, comment: Comment) -> None:
        """Give a comment to what ends here or to what comes below; the next one can go no further in again."""
        least = self._after.within.column if self._after and self._after.within else 0
        while self._ending:
            if _takes(self._ending[0], comment, least, self._lines):
                self._ending[0].below.append(self._remark(comment))
                return
            self._ending.pop(0)
        target = self._after.above if self._after else self._whole.below
        target.append(self._remark(comment))

    def _remark(self, comment: Comment) -> Remark:
        number = comment.point.line - 1
        return Remark(comment.words, number > 0 and comment.is_alone and not self._lines[number].strip())


def _ending(before: Entry | None, after: Entry | None) -> Iterator[Entry]:
    """Yield the fields and lists that end between two entries, the innermost first."""
    entry = before if before and before.entries else before.within if before else None
    while entry and not (after and entry is after.within):
        yield entry
        entry = entry.within


def _takes(entry: Entry, comment: Comment, least: int, lines: Lines) -> bool:
    """Tell whether a comment stands at the end of the lines in an entry, or behind the bracket that closes them."""
    if isinstance(entry.value, CollectionNode) and entry.value.flow_style:
        return not comment.is_first or not _is_over(entry, comment.point, lines)
    return comment.is_alone and max(least + 1, entry.column) <= comment.point.column


def _is_over(entry: Entry, point: Point, lines: Lines) -> bool:
    """Tell whether a place is behind the bracket that closes what is in an entry."""
    is_bracket = isinstance(entry.value, CollectionNode) and entry.value.flow_style
    return bool(is_bracket) and end_of(entry.value, lines) <= point


def _is_amid(point: Point, entry: Entry, lines: Lines) -> bool:
    """Tell whether a place is between a key and its value, or between brackets with nothing in them."""
    if entry.entries or is_nothing(entry.value):
        return False
    is_bracket = isinstance(entry.value, CollectionNode)
    return point < (end_of(entry.value, lines) if is_bracket else start_of(entry.value))


def _set_head(whole: Entry) -> None:
    """Keep at the head of a file what stands first in it; only lines right above the first field belong to that.

    Where no blank line parts the two, all of it is the head.
    """
    if not whole.entries:
        return
    first = whole.entries[0]
    remarks = first.above
    breaks = [number for number, remark in enumerate(remarks) if number and remark.is_apart]
    cut = len(remarks) if first.is_apart or not breaks else breaks[-1]
    whole.above, first.above = remarks[:cut], remarks[cut:]
    whole.is_apart = bool(remarks) and (first.is_apart or bool(breaks))
    first.is_apart = False
