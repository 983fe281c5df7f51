"""The form of a table."""

from interventio.measures.table import TOTAL, Position
from support.tables import column, table

AREAS = table(
    """
                  cool-kids  icdp
    nurse         7/10       -
    psychologist  1/2        0/3
    """
)


def test_every_position_with_a_value_has_its_entry() -> None:
    assert [position for position, _ in AREAS.entries()] == [
        Position(0, 0),
        Position(0, None),
        Position(1, 0),
        Position(1, 1),
        Position(1, None),
        Position(None, 0),
        Position(None, 1),
        TOTAL,
    ]


def test_a_mapped_table_keeps_its_form() -> None:
    places = AREAS.mapped(lambda position, _: position)
    assert (places.rule, places.rows_by, places.columns_by, places.columns) == (
        AREAS.rule,
        AREAS.rows_by,
        AREAS.columns_by,
        AREAS.columns,
    )
    assert [(row.key, row.cells, row.total) for row in places.rows] == [
        ("nurse", (Position(0, 0), None), Position(0, None)),
        ("psychologist", (Position(1, 0), Position(1, 1)), Position(1, None)),
    ]
    assert (places.column_totals, places.total) == ((Position(None, 0), Position(None, 1)), TOTAL)


def test_a_list_is_a_table_without_columns() -> None:
    listed = column("nurse 7/10\npsychologist 1/2")
    assert (listed.columns_by, listed.columns, listed.column_totals) == (None, (), ())
    assert [(row.key, row.cells) for row in listed.rows] == [("nurse", ()), ("psychologist", ())]
