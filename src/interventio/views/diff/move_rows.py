"""Coverages before and after as rows of a table."""

from collections.abc import Iterable

from interventio.disclosure.shown import ShownShare
from interventio.disclosure.state_changes import ShownMove
from interventio.languages.translator import Translator
from interventio.measures.grouping import By
from interventio.views.coverage.table import mention_of
from interventio.views.diff.both_states import BothStates
from interventio.views.diff.change_report import MoveRow
from interventio.views.figures import figure
from interventio.views.words import Words


def move_rows(moves: Iterable[ShownMove], both: BothStates) -> tuple[MoveRow, ...]:
    """Return coverages in the words of one language, in their order."""
    return tuple(_row(one, both) for one in moves)


def _row(one: ShownMove, both: BothStates) -> MoveRow:
    words = both.voice.words
    everywhere, all_of_them = Words(words("everywhere")), Words(words("All selected methods"))
    return MoveRow(
        method=one.method,
        by=one.by,
        group=one.group,
        name=mention_of(both.after, By.INTERVENTION, one.method, both.voice).name if one.method else all_of_them,
        place=mention_of(both.after, one.by, one.group, both.voice).name if one.by else everywhere,
        before=figure(one.before, words),
        after=figure(one.after, words),
        told=_told(one.before, one.after, words),
    )


def _told(before: ShownShare, after: ShownShare, words: Translator) -> str:
    """Return that the target has been reached by what has changed, or is no longer."""
    if after.is_reached and not before.is_reached:
        return words("target reached")
    return words("no longer at the target") if before.is_reached and not after.is_reached else ""
