from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.boxes import Face, across
from interventio.renderers.stairs.said import Said, Turn
from support.charts import TARGET, card, step

FACE = Face(15, 700, 22, "head")
ALONE = Said(translator(Language.EN), TARGET)


def turn(number: int, count: int, **totals: int) -> Said:
    return Said(translator(Language.EN), TARGET, Turn(number, count, totals))


def test_a_sheet_alone_has_no_mark_and_nothing_goes_on() -> None:
    assert (ALONE.mark, ALONE.onward, ALONE.is_first) == ("", "", True)
    assert (ALONE.marks_room(FACE), ALONE.onward_room(FACE)) == (0, 0)


def test_every_sheet_of_several_says_which_it_is_and_all_but_the_last_where_the_chart_goes_on() -> None:
    told = [(said.mark, said.onward, said.is_first) for said in (turn(1, 3), turn(2, 3), turn(3, 3))]
    assert told == [
        ("Sheet 1 of 3", "Continues on sheet 2", True),
        ("Sheet 2 of 3", "Continues on sheet 3", False),
        ("Sheet 3 of 3", "", False),
    ]


def test_there_is_room_for_the_mark_of_any_sheet_before_one_knows_which_it_is() -> None:
    room = turn(1, 2).marks_room(FACE)
    assert all(across(turn(number, 199).mark, FACE) <= room for number in range(1, 200))
    assert all(across(turn(number, 199).onward, FACE) <= turn(1, 2).onward_room(FACE) for number in range(1, 199))


def test_a_step_that_is_not_all_here_says_so() -> None:
    shown = step(1, card("a"), card("b"))
    counted = [said.counted(shown) for said in (ALONE, turn(1, 2, **{"tier-1": 2}), turn(1, 2, **{"tier-1": 5}))]
    assert counted == ["2 methods", "2 methods", "2 of 5 methods on this sheet"]
