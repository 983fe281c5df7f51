"""The parts of a chart in the terminal: cards, blocks and bars as lines of styled words, none wider than its room."""

from dataclasses import dataclass
from fractions import Fraction

from interventio.disclosure.shown import ShownShare
from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.chart_words import coverage_in_brief, coverage_note, methods_counted, run_in_words, runs_of
from interventio.renderers.measuring import SOFT, cells, wrap_cells
from interventio.renderers.palette import SHAPES, look_of
from interventio.renderers.screen.lines import Line, Style, line
from interventio.views.charts.stepping_chart import Card, Step, ThemeKey

LONGEST = 2000
MOST_LINES = 8
WIDEST_BAR = 40
WIDE = 48
"""With so much room, the quiet line of a card stands beside its name."""
LEAST_FACT = 28
"""Facts with less room than this stand under their labels instead of beside them."""
HELD = "\ue000"
"""Stands for a space at which no line breaks, while lines are broken: no text that is `said` has it."""
THEMES = (
    Style.THEME_1,
    Style.THEME_2,
    Style.THEME_3,
    Style.THEME_4,
    Style.THEME_5,
    Style.THEME_6,
    Style.THEME_7,
    Style.THEME_8,
)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The characters that a chart is drawn with, each one column wide."""

    shapes: str
    """In the order of the palette's shapes."""
    plain: str
    """For a card without a theme."""
    target: str
    also: str
    full: str
    rest: str
    mark: str
    across: str
    down: str
    corner: str
    landing: str
    """Where a tread meets the next riser."""
    end: str
    foot: str
    foot_between: str
    foot_end: str


UNICODE = Glyphs("●▲■☾◆⬢★✚", "○", "◎", "→", "█", "░", "│", "─", "│", "┌", "┤", "┐", "└", "┴", "┘")
ASCII = Glyphs("o^#)%@*+", "-", "!", ">", "#", ".", "|", "-", "|", "+", "+", "+", "+", "+", "+")


def said(text: object) -> str:
    """Return words on one line, safe to print; soft hyphens stay for the line breaks."""
    words = " ".join(str(text)[:LONGEST].split())
    return SOFT.join(printable(part, LONGEST) for part in words.split(SOFT))


def wrapped(text: object, room: int, style: Style = Style.PLAIN) -> tuple[Line, ...]:
    """Return words as lines of one style."""
    return tuple(line((one, style)) for one in wrap_cells(said(text), room, MOST_LINES))


def hanging(first: tuple[str, Style], text: object, room: int, style: Style = Style.PLAIN) -> tuple[Line, ...]:
    """Return words as lines behind a first span, all lines beginning under one another."""
    indent = cells(first[0]) + 1
    begun = wrap_cells(said(text), room - indent, MOST_LINES)
    return tuple(
        line(first, " ", (one, style)) if number == 0 else line(" " * indent, (one, style))
        for number, one in enumerate(begun)
    )


def width_of(one: Line) -> int:
    """Return how many columns a line takes."""
    return sum(cells(text) for text, _ in one)


def padded(one: Line, room: int) -> Line:
    """Return a line filled up with spaces."""
    return (*one, (" " * (room - width_of(one)), Style.PLAIN))


def trimmed(one: Line) -> Line:
    """Return a line without the spaces at its end."""
    spans = list(one)
    while spans and not spans[-1][0].strip():
        spans.pop()
    return (*spans[:-1], (spans[-1][0].rstrip(), spans[-1][1])) if spans else ()


def shape_of(theme: ThemeKey | None, glyphs: Glyphs) -> tuple[str, Style]:
    """Return the shape and colour of a theme."""
    if theme is None:
        return glyphs.plain, Style.QUIET
    return glyphs.shapes[tuple(SHAPES).index(look_of(theme.look).shape)], THEMES[theme.look % len(THEMES)]


def card_lines(card: Card, room: int, glyphs: Glyphs) -> tuple[Line, ...]:
    """Return a card: its name behind its shape, then its quiet line and marks, beside it if there is room."""
    runs = ",".join(run_in_words(run) for run in runs_of(card.also_on))
    marks = (glyphs.target if card.is_selected else "", f"{glyphs.also}{runs}" if runs else "")
    quiet, signs = said(card.quiet), " ".join(mark for mark in marks if mark)
    below = " ".join(part for part in (quiet, signs) if part)
    name = hanging(shape_of(card.theme, glyphs), card.name, room)
    if len(name) == 1 and room >= WIDE and width_of(name[0]) + 2 + cells(below) <= room:
        return (line(*name[0], "  ", (below, Style.QUIET)) if below else name[0],)
    return (*name, *(line("  ", (one, Style.QUIET)) for one in _with_signs(quiet, signs, room - 2)))


def _with_signs(quiet: str, signs: str, room: int) -> tuple[str, ...]:
    """Return a quiet line wrapped so that the marks after it do not stand alone, as far as there is room."""
    last = quiet.rpartition(" ")[2]
    joint = HELD if cells(f"{last} {signs}") <= room else " "
    told = joint.join(part for part in (quiet, signs.replace(" ", joint)) if part)
    return tuple(one.replace(HELD, " ") for one in wrap_cells(told, room, MOST_LINES)) if told else ()


def standing(step: Step, room: int, words: Translator, glyphs: Glyphs) -> tuple[Line, ...]:
    """Return the cards of a step, or words that say there are none."""
    if not step.cards:
        return wrapped(words("No methods on this step yet"), room, Style.QUIET)
    return tuple(one for card in step.cards for one in card_lines(card, room, glyphs))


def block_lines(step: Step, room: int, target: Fraction, words: Translator, glyphs: Glyphs) -> tuple[Line, ...]:
    """Return what stands in the block of a step."""
    return (
        *hanging((str(step.number), Style.STAIR), step.name, room, Style.STRONG),
        *_facts(step, room),
        *wrapped(methods_counted(step, words), room),
        *(_coverage_lines(step.coverage, room, target, words, glyphs) if step.coverage else ()),
    )


def _facts(step: Step, room: int) -> tuple[Line, ...]:
    """Return the facts of a step, beside their labels where there is room, otherwise under them."""
    aside = max((cells(said(label)) for label, _ in step.facts), default=0)
    if room - aside < LEAST_FACT:
        return tuple(one for label, text in step.facts for one in _stacked(label, text, room))
    labels = [(said(label) + " " * (aside - cells(said(label))), Style.QUIET) for label, _ in step.facts]
    return tuple(one for label, (_, text) in zip(labels, step.facts, strict=True) for one in hanging(label, text, room))


def _stacked(label: str, text: object, room: int) -> tuple[Line, ...]:
    return (*wrapped(label, room, Style.QUIET), *(line("  ", *one) for one in wrapped(text, room - 2)))


def _coverage_lines(
    coverage: ShownShare, room: int, target: Fraction, words: Translator, glyphs: Glyphs
) -> tuple[Line, ...]:
    style = {True: Style.GOOD, False: Style.WARNING, None: Style.QUIET}[coverage.is_reached]
    label, brief, note = words("Coverage"), coverage_in_brief(coverage, words), coverage_note(coverage, words)
    fits = cells(f"{label} {brief}") <= room
    return (
        *([line(f"{label} ", (brief, style))] if fits else (*wrapped(label, room), *wrapped(brief, room, style))),
        *([_bar(coverage.share, room, target, style, glyphs)] if coverage.share is not None else []),
        *(wrapped(note, room, Style.QUIET) if note else ()),
    )


def _bar(share: Fraction, room: int, target: Fraction, style: Style, glyphs: Glyphs) -> Line:
    """Return a share as a bar with a mark at the target: what falls short of it never looks as if it did not."""
    length = min(room, WIDEST_BAR) - 1
    at = (length * target).__ceil__()
    filled = (length * share).__floor__()
    filled = max(filled, at) if share >= target else min(filled, at - 1)
    bar = glyphs.full * filled + glyphs.rest * (length - filled)
    return line((bar[:at], style), (glyphs.mark, Style.STRONG), (bar[at:], style))
