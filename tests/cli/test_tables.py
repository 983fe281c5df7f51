"""Rows on the screen: nothing of them is lost, however narrow it is."""

import io

import pytest
from inline_snapshot import snapshot

from interventio.cli.tables import show_rows
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet

ROWS = Spreadsheet(
    id="rows",
    title="Rows",
    about="",
    columns=(Column("Method", Holds.NAME), Column("Where it is given", Holds.NAME), Column("Trained", Holds.NUMBER)),
    rows=(("Interpersonal counselling", "River valley and the archipelago", 12), ("Cool Kids", "Coast", None)),
)


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def shown(columns: int, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("COLUMNS", str(columns))
    screen = Screen()
    show_rows(ROWS, ("A rule that stands under the table.",), translator(Language.EN), screen, "never")
    return screen.getvalue()


def test_each_row_has_a_line_where_there_is_room(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(80, monkeypatch) == snapshot("""\
Method                      Where it is given                  Trained
──────────────────────────────────────────────────────────────────────
Interpersonal counselling   River valley and the archipelago        12
Cool Kids                   Coast
A rule that stands under the table.
""")


@pytest.mark.parametrize("columns", [40, 45, 50, 60])
def test_no_word_is_broken_where_there_is_room_for_it(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    out = shown(columns, monkeypatch)
    assert max(map(len, out.splitlines())) <= columns
    assert {"Interpersonal", "counselling", "River", "valley", "archipelago", "Trained", "12"} <= set(out.split())
