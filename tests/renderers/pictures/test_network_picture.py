"""The picture of the network in its place."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.measuring import width
from interventio.renderers.pictures.network_picture import (
    COLUMN,
    GAP,
    LEFT_MOST,
    NARROW,
    ROW,
    SIZE,
    TOP_MOST,
    Picture,
    network_picture,
)
from interventio.views.mention import Mention
from interventio.views.network.page import NetworkDivision, NetworkPage, NetworkRow, Togetherness
from interventio.views.words import Words


def row(name: str, *columns: int, standing: Togetherness = Togetherness.ALONE, verdict: str = "") -> NetworkRow:
    return NetworkRow(Mention(Words(name), None), None, (), (), standing, verdict, "", columns)


def drawn(rows: list[NetworkRow], *divisions: tuple[str, list[str]]) -> Picture:
    shown = tuple(NetworkDivision(Words(name), tuple(map(Words, units))) for name, units in divisions)
    return network_picture(NetworkPage("", tuple(rows), (), shown, (), None, "", ()))


def test_marks_stand_under_their_units_and_rows_below_each_other() -> None:
    picture = drawn(
        [row("Cool Kids", 0, 5), row("ART", 4)], ("Education", ["A", "B", "C", "D", "E"]), ("Health", ["F"])
    )
    units = [unit.x for unit in picture.units]
    assert [one.marks for one in picture.rows] == [(units[0], units[5]), (units[4],)]
    assert picture.rows[1].y - picture.rows[0].y == ROW
    assert [after - before for before, after in pairwise(units[:5])] == [COLUMN] * 4
    assert [one.width for one in picture.divisions] == [5 * COLUMN, NARROW]
    assert picture.divisions[1].x == picture.divisions[0].x + 5 * COLUMN + GAP


def test_a_line_is_drawn_where_several_divisions_use_a_method() -> None:
    rows = [row(standing, 0, standing=standing) for standing in Togetherness]
    picture = drawn(rows, ("Education", ["A"]))
    assert [(one.has_line, one.is_joined) for one in picture.rows] == [(True, True), (True, False), (False, False)]


def test_nothing_at_all_is_drawn_as_well() -> None:
    assert drawn([]).rows == ()
    assert drawn([row("Cool Kids")], ("Education", ["A"])).rows[0].marks == ()


NAMES = st.text(st.characters(codec="utf-8", min_codepoint=32), min_size=1, max_size=400)


@given(st.lists(NAMES, min_size=1, max_size=4), st.lists(NAMES, min_size=1, max_size=8), NAMES)
def test_no_name_runs_into_another(methods: list[str], units: list[str], division: str) -> None:
    picture = drawn([row(name, 0) for name in methods], (division, units), ("Health", units))
    for one in picture.rows:
        assert width(one.name, SIZE) <= LEFT_MOST
        assert 22 + width(one.name, SIZE) < picture.left
    for unit in picture.units:
        assert width(unit.name, SIZE) <= min(TOP_MOST, picture.top - picture.head)
    assert all(after.x >= before.x + before.width for before, after in pairwise(picture.divisions))
    assert picture.rows[-1].y + ROW / 2 <= picture.height
    assert picture.right <= picture.width
