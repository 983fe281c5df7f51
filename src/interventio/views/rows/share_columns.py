"""A share as cells of a sheet, the same in every sheet."""

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.translator import Translator
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.rows.spreadsheet import Cell, Column, Holds


def share_columns(words: Translator) -> tuple[Column, ...]:
    """Return the columns of a share."""
    return (
        Column(words("Trained"), Holds.NUMBER),
        Column(words("Expected"), Holds.NUMBER),
        Column(words("Coverage, %"), Holds.SHARE),
        Column(words("Seats to the target"), Holds.NUMBER),
        Column(words("Target reached"), Holds.NAME),
        Column(words("Unknown"), Holds.NUMBER),
        Column(words("Oldest counts"), Holds.DAY),
        Column(words("Newest counts"), Holds.DAY),
    )


def share_cells(shown: ShownShare | None, words: Translator) -> tuple[Cell, ...]:
    """Return the cells of a share: a mark stands in place of each number that there is none of, None for no share."""
    if shown is None:
        return (None,) * len(share_columns(words))
    return *_numbers(shown, words), shown.unknown, shown.oldest, shown.newest


def _numbers(shown: ShownShare, words: Translator) -> tuple[Cell, ...]:
    match shown.state:
        case State.EXACT:
            return shown.part, shown.whole, shown.share, shown.seats, words("yes") if shown.is_reached else words("no")
        case State.HIDDEN:
            return (HIDDEN_NUMBER,) * 5
        case State.UNKNOWN:
            return (*(NO_NUMBER,) * 4, words("not known"))
        case State.NOBODY:
            return (*(NO_NUMBER,) * 4, words("nobody expected"))
