from datetime import date
from fractions import Fraction

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.rows.share_columns import share_cells, share_columns

ENGLISH = translator(Language.EN)
MARCH = date(2026, 3, 1)


def test_a_share_fills_its_columns_whatever_is_known_of_it() -> None:
    exact = ShownShare(State.EXACT, 7, 10, Fraction(7, 10), 0, is_reached=True, unknown=1, oldest=MARCH, newest=MARCH)
    assert [column.heading for column in share_columns(ENGLISH)] == [
        "Trained",
        "Expected",
        "Coverage, %",
        "Seats to the target",
        "Target reached",
        "Unknown",
        "Oldest counts",
        "Newest counts",
    ]
    assert share_cells(exact, ENGLISH) == (7, 10, Fraction(7, 10), 0, "yes", 1, MARCH, MARCH)
    hidden = ShownShare(State.HIDDEN, unknown=2, newest=MARCH)
    assert share_cells(hidden, ENGLISH) == ("*", "*", "*", "*", "*", 2, None, MARCH)
    assert share_cells(ShownShare(State.UNKNOWN, unknown=3), ENGLISH) == (
        "–",
        "–",
        "–",
        "–",
        "not known",
        3,
        None,
        None,
    )
    assert share_cells(ShownShare(State.NOBODY), ENGLISH)[4] == "nobody expected"
    assert share_cells(None, ENGLISH) == (None,) * 8
