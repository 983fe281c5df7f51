from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.screen.lines import plain
from interventio.renderers.screen.parts import ASCII, UNICODE
from interventio.renderers.screen.stairs import has_room, side_by_side
from support.charts import card, chart, step, theme

WORDS = translator(Language.EN)
SLEEP, MOOD = theme("Sleep", 0), theme("Mood", 1)
SHOWN = chart(
    step(1, card("Sleep school", SLEEP, "13–22 y"), name="Self-help"),
    step(2, card("Sleep group", SLEEP, also=(3,)), card("Mood group", MOOD), name="Guided", Who="Mild symptoms"),
    step(3, name="Intensive"),
)


def test_steps_rise_from_left_to_right_with_cards_on_their_treads() -> None:
    drawn = plain(tuple(side_by_side(SHOWN, WORDS, 61, UNICODE)))
    assert drawn.splitlines() == [
        "                                          No methods on",
        "                      ● Sleep group       this step yet",
        "                        →3              ┌───────────────────┐",
        "                      ▲ Mood group      │ 3 Intensive       │",
        "  ● Sleep school    ┌───────────────────┤ 0 methods         │",
        "    13–22 y         │ 2 Guided          │                   │",
        "┌───────────────────┤ Who               │                   │",
        "│ 1 Self-help       │   Mild symptoms   │                   │",
        "│ 1 method          │ 2 methods         │                   │",
        "└───────────────────┴───────────────────┴───────────────────┘",
    ]


def test_without_other_characters_plain_ones_do() -> None:
    assert plain(tuple(side_by_side(SHOWN, WORDS, 61, ASCII))).replace("–", "-").isascii()


def test_steps_stand_side_by_side_only_where_each_has_room() -> None:
    assert has_room(SHOWN, 61)
    assert not has_room(SHOWN, 54)
