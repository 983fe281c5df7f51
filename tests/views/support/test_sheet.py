import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.support import support_of
from interventio.views.support.sheet import SupportChoice, SupportSheet, support_rows, support_sheet, support_table
from interventio.views.voice import Voice
from support.seasons import FOUND

ENGLISH = translator(Language.EN)
ALL = ["over 2025-spring", "over 2025-autumn", "anxiety 2025-autumn", "anxiety 2026-spring", "anxiety 2026-autumn"]


def sheet(*teams: str, seasons: tuple[str, ...] = ()) -> SupportSheet:
    return support_sheet(FOUND, support_of(FOUND), SupportChoice(teams, seasons), "manager", Voice(ENGLISH, ("en",)))


@pytest.mark.parametrize(
    ("teams", "seasons", "lines"),
    [
        ((), (), ALL),
        (("anxiety",), (), ALL[2:]),
        ((), ("2025-autumn",), ALL[1:3]),
        (("over",), ("2026-spring",), []),
    ],
)
def test_rows_are_those_of_the_teams_and_seasons_that_are_asked_for(
    teams: tuple[str, ...], seasons: tuple[str, ...], lines: list[str]
) -> None:
    assert [f"{one.team} {one.season}" for one in sheet(*teams, seasons=seasons).lines] == lines


def test_the_table_puts_parts_and_wholes_together_and_the_rows_take_them_apart() -> None:
    spring = sheet("anxiety", seasons=("2026-spring",))
    assert support_table(spring, ENGLISH).rows == (
        ("Support team for anxiety", "Spring 2026", 1, 0, "too seldom", "1/3", "2/2", "1/1", "1/1", 2),
    )
    rows = support_rows(spring, ENGLISH)
    assert rows.rows == (
        (
            *("anxiety", "Support team for anxiety", "2026-spring", 1, "2–3", 0, 0, 1, "too seldom"),
            *(1, 3, 2, 2, 1, 1, 2, 1),
        ),
    )
    assert len(rows.columns) == len(rows.rows[0])


def test_the_notes_end_with_the_themes_that_have_no_team() -> None:
    assert sheet().notes[-1] == "Themes without a support team: Sleep."
    assert sheet().seasons == ("2026-autumn", "2026-spring", "2025-autumn", "2025-spring")
