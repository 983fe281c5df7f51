from dataclasses import replace

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.stairs.paper import Paper
from interventio.renderers.stairs.sheet import Sheet
from interventio.renderers.stairs.sheets import sheet_of, sheets_of
from interventio.renderers.stairs.spans import Skyline, Span, skyline, sorted_out
from interventio.views.charts.stepping_chart import Card, Several, SteppingChart
from renderers.stairs.parts import assert_orderly
from support.charts import card, chart, standing_on, step

WORDS = translator(Language.EN)


def standing(*methods: tuple[str, tuple[int, ...]], steps: int = 4) -> SteppingChart:
    """Return a chart with methods by name, each on its steps."""
    made = [standing_on(card(name), numbers) for name, numbers in methods]
    return chart(*(step(number, *(held[number] for held in made if number in held)) for number in range(1, steps + 1)))


def drawn(sheet: Sheet) -> list[tuple[str, tuple[int, ...]]]:
    """Return the cards by name, each with the steps that it stands on."""
    return [
        (str(placed.card.name), tuple(stand.number for stand in placed.stands) or (stair.block.step.number,))
        for stair in sheet.stairs
        for placed in stair.cards
    ]


def chips(sheet: Sheet) -> list[tuple[str, ...]]:
    return [tuple(chip.words.lines[0] for chip in placed.chips) for stair in sheet.stairs for placed in stair.cards]


def test_a_method_on_neighbouring_steps_is_one_card_over_them() -> None:
    sheet = sheet_of(standing(("Sleep", (2, 3)), ("Calm", (1,))), WORDS)
    assert drawn(sheet) == [("Calm", (1,)), ("Sleep", (2, 3))]
    assert chips(sheet) == [(), ("2–3",)]


def test_a_broken_run_is_drawn_as_often_as_it_is_broken_and_each_card_names_the_other() -> None:
    sheet = sheet_of(
        standing(
            ("Sleep", (1, 2, 4)),
        ),
        WORDS,
    )
    assert drawn(sheet) == [("Sleep", (1, 2)), ("Sleep", (4,))]
    assert chips(sheet) == [("1–2", "4"), ("1–2",)]


def test_a_chart_that_repeats_has_a_card_on_each_step() -> None:
    shown = replace(
        standing(
            ("Sleep", (2, 3)),
        ),
        several=Several.REPEATED,
    )
    sheet = sheet_of(shown, WORDS)
    assert drawn(sheet) == [("Sleep", (2,)), ("Sleep", (3,))]
    assert chips(sheet) == [("3",), ("2",)]


def test_on_an_upright_sheet_a_method_is_repeated() -> None:
    (sheet,) = sheets_of(
        standing(
            ("Sleep", (2, 3)),
        ),
        WORDS,
        Paper.A4_PORTRAIT,
    )
    assert drawn(sheet) == [("Sleep", (2,)), ("Sleep", (3,))]


def test_every_step_counts_a_method_that_spans_it() -> None:
    sheet = sheet_of(standing(("Sleep", (2, 3)), ("Calm", (3,))), WORDS)
    assert [stair.block.foot.count.lines[0] for stair in sheet.stairs] == [
        "0 methods",
        "1 method",
        "2 methods",
        "0 methods",
    ]


def test_a_spanning_card_reaches_over_the_columns_of_its_steps_and_over_all_that_stands_on_them() -> None:
    sheet = sheet_of(standing(("Sleep", (2, 3)), *((f"Calm {number}", (2,)) for number in range(5))), WORDS)
    spanning, *others = sheet.stairs[1].cards
    left, right = sheet.stairs[1].block.box, sheet.stairs[2].block.box
    assert (round(spanning.box.x - left.x), round(right.right - spanning.box.right)) == (6, 6)
    assert spanning.box.bottom < min(placed.box.y for placed in others)
    assert_orderly(sheet)


def test_posts_lead_from_a_spanning_card_to_what_is_below_it_on_each_step() -> None:
    sheet = sheet_of(standing(("Sleep", (2, 3)), ("Calm", (2,))), WORDS)
    (spanning, calm), tread = sheet.stairs[1].cards, sheet.stairs[2].block.box.y
    assert [round(stand.post.y, 6) for stand in spanning.stands] == [round(spanning.box.bottom, 6)] * 2
    assert [round(stand.post.bottom, 6) for stand in spanning.stands] == [round(calm.box.y, 6), round(tread, 6)]


def test_spanning_cards_keep_the_order_of_the_chart() -> None:
    sheet = sheet_of(standing(("B", (1, 2)), ("A", (1, 2)), ("C", (2, 3)), ("D", (1,))), WORDS)
    tops = {str(placed.card.name): placed.box.y for stair in sheet.stairs for placed in stair.cards}
    assert sorted(tops, key=lambda name: tops[name])[:3] == ["A", "B", "C"]
    assert_orderly(sheet)


def test_a_step_with_nothing_but_a_spanning_card_is_not_empty() -> None:
    sheet = sheet_of(
        standing(
            ("Sleep", (2, 3)),
        ),
        WORDS,
    )
    assert [stair.empty is None for stair in sheet.stairs] == [False, True, True, False]


def test_a_card_whose_other_step_does_not_have_it_stands_alone() -> None:
    shown = chart(step(1, card("Sleep", also=(2,))), step(2))
    assert sorted_out(shown).spans == ()


def test_each_spanning_card_stands_on_the_highest_thing_under_it() -> None:
    one, two = Span(a_card(), 0, 1, (1, 2)), Span(a_card(), 1, 2, (2, 3))
    outline = skyline([100, 120, 140], [50, 0, 10], [one, two], [30, 30], 5)
    assert outline == Skyline(reach=(228, 228, 193), bottoms=(198, 163), below=((158, 193), (120, 158)))


def a_card() -> Card:
    return card("Sleep")
