from interventio.renderers.stairs.cards import DENSE, card_box
from support.charts import LONG, card


def test_a_card_is_as_high_as_its_text() -> None:
    assert card_box(card("Unikoulu", None, "13–22 v"), 0, 0, 280).box.height == 6 + 18.5 + 16 + 6
    assert card_box(card("Unikoulu"), 0, 0, 280).box.height == 6 + 18.5 + 6
    assert card_box(card("Unikoulu"), 0, 0, 280, DENSE).box.height == 3.5 + 18.5 + 3.5


def test_a_long_name_takes_more_lines_and_loses_no_letter() -> None:
    placed = card_box(card(LONG), 0, 0, 230)
    assert "".join(placed.name.lines).replace("-", "") == LONG.replace(" ", "").replace("-", "")
    assert placed.box.height == 12 + 18.5 * len(placed.name.lines)


def test_marks_stand_beside_the_quiet_line_the_target_last() -> None:
    placed = card_box(card("Unikoulu", None, "13–22 v", also=(1, 2, 4), target=True), 0, 0, 280)
    assert [chip.words.lines for chip in placed.chips] == [("1–2",), ("4",)]
    assert [chip.number for chip in placed.chips] == [2, 4]
    assert placed.quiet is not None
    assert placed.target is not None
    assert {chip.box.bottom for chip in placed.chips} == {placed.quiet.box.bottom}
    assert placed.chips[0].box.right < placed.chips[1].box.x < placed.target.x


def test_marks_without_room_beside_the_words_stand_below_them() -> None:
    placed = card_box(card("Unikoulu", None, "0–22 v · ryhmä, perhe, verkosto", also=(1, 3)), 0, 0, 228)
    assert placed.quiet is not None
    assert placed.chips[0].box.y >= placed.quiet.box.bottom


def test_marks_of_a_card_without_a_quiet_line_stand_beside_its_name() -> None:
    placed = card_box(card("Unikoulu", also=(3,)), 0, 0, 280)
    assert placed.chips[0].box.y < placed.name.box.bottom
    assert placed.name.box.right < placed.chips[0].box.x
