from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.reading import Item, Items, Pairs, Paragraph, Part, Title, on_steps, reading
from interventio.renderers.stairs.boxes import Passage
from interventio.renderers.stairs.sheets import sheet_of
from support.charts import card, chart, step, theme

WORDS = translator(Language.EN)
SLEEP = theme("Sleep")


def said(part: Part) -> str:
    match part:
        case Title() | Paragraph():
            return _words(part.passages)
        case Pairs():
            return "; ".join(f"{_words(label)}: {_words(words)}" for label, words in part.of)
        case Items():
            return "; ".join(map(_told, part.of))


def _told(item: Item) -> str:
    return ", ".join(part for part in (_words(item.passages), *(mark.told for mark in item.marks)) if part)


def _words(passages: tuple[Passage, ...]) -> str:
    return " ".join(line for passage in passages for line in passage.lines)


def test_a_sheet_is_read_from_its_title_up_the_steps_to_its_imprint() -> None:
    shown = chart(
        step(1, card("Sleep school", SLEEP, "13–22 y"), name="Self-help", Who="Everybody"),
        step(2, card("Diary", also=(3,)), name="Guided"),
        step(3, card("Diary", also=(2,)), card("Group", target=True), name="Intensive"),
        themes=(SLEEP,),
        assessments=(card("SDQ", also=(1,)),),
    )
    assert [(type(part).__name__, said(part)) for part in reading(sheet_of(shown, WORDS), WORDS)] == [
        ("Title", "Stepped support"),
        ("Paragraph", "Harjula"),
        ("Title", "Theme (shape and colour)"),
        ("Items", "Sleep (1)"),
        (
            "Items",
            "has a coverage target; the same method on all the steps under it; on the step with this number",
        ),
        ("Title", "1 Self-help"),
        ("Pairs", "Who: Everybody"),
        ("Paragraph", "1 method"),
        ("Items", "Sleep school 13–22 y, Sleep"),
        ("Title", "2 Guided"),
        ("Paragraph", "1 method"),
        ("Items", "Diary, on steps 2–3"),
        ("Title", "3 Intensive"),
        ("Paragraph", "2 methods"),
        ("Items", "Group, has a coverage target; Diary (also on step 2)"),
        ("Paragraph", "Help grows stronger step by step: start from the lowest step that is enough"),
        ("Title", "Assessment methods"),
        ("Items", "SDQ, on step 1"),
        ("Paragraph", "A model of our own."),
        ("Paragraph", "Answers for the chart: The implementation team · Coverage on 1 Jun 2026"),
        (
            "Paragraph",
            "The chart guides the choice of help. It is no clinical guideline and replaces nobody's assessment.",
        ),
    ]


def test_steps_on_a_chip_are_one_or_several() -> None:
    assert (on_steps("3", WORDS), on_steps("1–3", WORDS)) == ("on step 3", "on steps 1–3")
