"""The key of a sheet: the shapes and colours of the themes, and what the marks mean."""

from dataclasses import dataclass
from enum import Enum, auto

from interventio.languages.translator import Translator
from interventio.renderers.measuring import width
from interventio.renderers.stairs.boxes import Box, Face, Passage, passage
from interventio.renderers.stairs.said import Said
from interventio.renderers.stairs.spans import Span
from interventio.views.charts.stepping_chart import SteppingChart, ThemeKey
from interventio.views.words import Words

KEY_TITLE = Face(14, 600, 20, "quiet")
THEME, SMALL_THEME = Face(15.5, 400, 20, "ink"), Face(13.5, 400, 18, "ink")
MEANING = Face(13.5, 400, 18, "ink")

TEXT_FROM = 28
BETWEEN = 22


class Sign(Enum):
    """A mark that the key explains."""

    TARGET = auto()
    ALSO = auto()
    SPAN = auto()
    BAR = auto()


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """A theme in the key: its shape stands left of its name."""

    theme: ThemeKey
    shape: tuple[float, float]
    name: Passage


@dataclass(frozen=True, slots=True)
class SignEntry:
    """A mark in the key and what it means."""

    sign: Sign
    at: tuple[float, float]
    words: Passage


@dataclass(frozen=True, slots=True)
class Key:
    """The key in its place."""

    box: Box
    title: Passage | None
    themes: tuple[KeyEntry, ...]
    signs: tuple[SignEntry, ...]


def key_of(chart: SteppingChart, x: float, y: float, room: float, said: Said, *, spans: tuple[Span, ...] = ()) -> Key:
    """Return the key from x, y, no wider than `room`; `spans` are the methods that are drawn as one card over steps."""
    title, themes, lowest = _themes(_drawn(chart), Box(x, y, room, 0), said)
    signs = _signs(_meanings(chart, spans, said.words), Box(x, lowest + 8 if themes else y, room, 0))
    bottom = max([lowest, *(sign.words.box.bottom for sign in signs)])
    return Key(Box(x, y, room, bottom - y), title, themes, signs)


def _drawn(chart: SteppingChart) -> tuple[ThemeKey, ...]:
    """Return the chart's themes, and those that only its assessment methods have."""
    others = {card.theme: None for card in chart.assessments if card.theme and card.theme not in chart.themes}
    return (*chart.themes, *others)


def _themes(themes: tuple[ThemeKey, ...], box: Box, said: Said) -> tuple[Passage | None, tuple[KeyEntry, ...], float]:
    """Return the key's title, its entries in columns, and where it ends."""
    if not themes:
        return None, (), box.y
    title = passage(said.words("Theme (shape and colour)"), KEY_TITLE, box.x, box.y, box.width)
    face = SMALL_THEME if said.is_small else THEME
    names = [_named(theme) for theme in themes]
    widest = max(width(str(name), face.size) for name in names) + TEXT_FROM + 1
    columns = max(1, int((box.width + BETWEEN) // (widest + BETWEEN)))
    rows = -(-len(themes) // columns)
    across = min(widest, box.width)
    entries: list[KeyEntry] = []
    bottom = y = title.box.bottom + 4
    for number, (theme, name) in enumerate(zip(themes, names, strict=True)):
        column, row = divmod(number, rows)
        y = title.box.bottom + 4 if row == 0 else y
        x = box.x + column * (across + BETWEEN)
        set_name = passage(name, face, x + TEXT_FROM, y, across - TEXT_FROM)
        entries.append(KeyEntry(theme, (x + 9, y + face.leading / 2), set_name))
        y = set_name.box.bottom + 5
        bottom = max(bottom, y)
    return title, tuple(entries), bottom


def _signs(meanings: list[tuple[Sign, str]], box: Box) -> tuple[SignEntry, ...]:
    """Return marks and what they mean, one after another in as many rows as they need."""
    entries: list[SignEntry] = []
    x, y = box.x, box.y
    for sign, meaning in meanings:
        across = min(width(meaning, MEANING.size) + 1, box.width - TEXT_FROM)
        if x > box.x and x + TEXT_FROM + across > box.right:
            x, y = box.x, max(entry.words.box.bottom for entry in entries) + 4
        meant = passage(meaning, MEANING, x + TEXT_FROM, y, across)
        entries.append(SignEntry(sign, (x + 9, y + MEANING.leading / 2), meant))
        x = meant.box.right + BETWEEN
    return tuple(entries)


def _meanings(chart: SteppingChart, spans: tuple[Span, ...], words: Translator) -> list[tuple[Sign, str]]:
    """Return the marks that the chart uses, and what they mean."""
    cards = [card for step in chart.steps for card in step.cards]
    spanned = {(span.card.id, number) for span in spans for number in span.steps}
    repeats = any((card.id, number) not in spanned for card in cards for number in card.also_on)
    also = words("also on the step with this number") if repeats else words("on the step with this number")
    meanings = (
        (Sign.TARGET, any(card.is_selected for card in cards), words("has a coverage target")),
        (Sign.SPAN, bool(spans), words("the same method on all the steps under it")),
        (Sign.ALSO, repeats or any(card.also_on for card in chart.assessments), also),
        (
            Sign.BAR,
            any(step.coverage and step.coverage.share is not None for step in chart.steps),
            words("training coverage and its target, {target}", target=chart.target),
        ),
    )
    return [(sign, meaning) for sign, is_used, meaning in meanings if is_used]


def _named(theme: ThemeKey) -> Words:
    return Words(f"{theme.name} ({theme.count})", theme.name.language) if theme.count else theme.name
