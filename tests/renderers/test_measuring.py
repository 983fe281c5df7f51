import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.measuring import balanced, cells, width, wrap, wrap_cells

CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cc"])
TEXTS = st.text(CHARACTERS, max_size=120) | st.text("aeiou kptr-\u00ad\u00a0", max_size=200)


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("Unikoulu nuorille", 200, ("Unikoulu nuorille",)),
        ("Unikoulu nuorille", 100, ("Unikoulu", "nuorille")),
        ("tavoite 70\u00a0% vuodessa", 90, ("tavoite", "70\u00a0%", "vuodessa")),
        ("ADHD-lääkehoito", 90, ("ADHD-", "lääkehoito")),
        ("Puhelinohjattu vanhempainohjelma", 110, ("Puhelin-", "ohjattu", "vanhempain-", "ohjelma")),
        ("vanhempainohjelma", 97, ("vanhem-", "painohjelma")),
        ("Toiminnanohjaus", 100, ("Toiminnan-", "ohjaus")),
        ("Interpersonaalinen", 100, ("Interperso-", "naalinen")),
        ("neuro\u00adpsykiatrinen", 100, ("neuro-", "psykiatrinen")),
        ("neuro\u00adpsykiatrinen", 300, ("neuropsykiatrinen",)),
        ("yksi\nkaksi\t kolme", 300, ("yksi kaksi kolme",)),
        ("WWWWWWWW", 80, ("WWWW-", "WWWW")),
        ("", 80, ("",)),
    ],
)
def test_where_lines_break(text: str, room: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, 16, room, 600) == lines


def test_only_what_is_longer_than_allowed_is_cut() -> None:
    assert wrap("yksi kaksi kolme neljä", 16, 60, 400, most=2) == ("yksi", "kaksi…")
    assert wrap("yksi kaksi", 16, 60, 400, most=2) == ("yksi", "kaksi")


def test_a_heading_is_set_in_lines_of_about_one_length() -> None:
    title = "Nuorten mielenterveyden porrastettu hoito"
    assert wrap(title, 50, 960, 700) == ("Nuorten mielenterveyden porrastettu", "hoito")
    assert balanced(title, 50, 960, 700) == ("Nuorten mielenterveyden", "porrastettu hoito")


@given(TEXTS, st.floats(min_value=60, max_value=600))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, room: float) -> None:
    lines = wrap(text, 16, room, 400, most=200)
    assert all(width(line, 16) <= room for line in lines)
    assert _letters("".join(lines)) == _letters(text)


@given(TEXTS, st.floats(min_value=60, max_value=600))
def test_balancing_adds_no_line(text: str, room: float) -> None:
    lines = balanced(text, 16, room, 700)
    assert len(lines) == len(wrap(text, 16, room, 700))
    assert all(width(line, 16, 700) <= room for line in lines)


@given(TEXTS, st.integers(min_value=3, max_value=80))
def test_a_terminal_line_is_no_wider_than_its_columns(text: str, room: int) -> None:
    assert all(cells(line) <= room for line in wrap_cells(text, room))


def test_what_the_font_lacks_is_given_room_enough() -> None:
    assert width("漢", 10) == 14
    assert width("e\u0301\u200b", 10) == width("e", 10)
    assert (cells("漢字"), cells("äö"), cells("e\u0301\u200b")) == (4, 2, 1)


def test_a_word_of_any_length_is_measured_quickly() -> None:
    assert len(wrap("a" * 20_000, 16, 100, 400, most=8)) == 8


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter not in "-\u00ad" and not letter.isspace())
