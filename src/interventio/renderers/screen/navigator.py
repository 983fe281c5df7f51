"""The answer of the navigator in the terminal: the steps one under another, the lowest first."""

from collections.abc import Iterator

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import only_in
from interventio.renderers.measuring import cells
from interventio.renderers.screen.lines import Line, Style, line
from interventio.renderers.screen.parts import UNICODE, Glyphs, hanging, said, shape_of, wrapped
from interventio.views.navigator.page import FoundMethod, FoundSheet, FoundStair, FoundStep, GivenBy
from interventio.views.words import Words

NARROWEST = 24
"""Nothing is wrapped more narrowly than this, however narrow the terminal says it is."""
WIDEST = 100
"""Lines longer than this are hard to read, however wide the terminal is."""
INDENT = 2
LEAST_BESIDE = 28
"""Facts with less room than this stand under their labels instead of beside them."""


def navigator_text(sheet: FoundSheet, words: Translator, width: int, glyphs: Glyphs = UNICODE) -> Iterator[Line]:
    """Yield the answer as styled lines, none wider than `width` columns."""
    room = max(NARROWEST, min(width, WIDEST))
    yield from _heading(sheet, words, room)
    yield line()
    if sheet.assessments:
        yield from wrapped(words("First find out what help is needed"), room, Style.STRONG)
        yield line()
        yield from _methods(sheet.assessments, words, room, glyphs)
    for stair in sheet.stairs:
        yield from _stair(stair, words, room, glyphs)
    for number, sentence in enumerate(sheet.nothing):
        yield from wrapped(sentence, room, Style.QUIET if number else Style.STRONG)
    if sheet.nothing:
        yield line()
    yield from wrapped(sheet.guidance, room, Style.QUIET)


def _heading(sheet: FoundSheet, words: Translator, room: int) -> Iterator[Line]:
    yield from wrapped(f"{sheet.organisation} · {sheet.as_of}", room, Style.QUIET)
    yield from wrapped(sheet.notice, room, Style.WARNING) if sheet.notice else ()
    asked = " · ".join(f"{one.label}: {one.words}" for one in sheet.wishes)
    yield from wrapped(asked or words("All methods, by step"), room, Style.STRONG)


def _stair(stair: FoundStair, words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    yield from wrapped(_noted(stair.chart.name, words), room, Style.STRONG)
    yield from wrapped(stair.begin, room) if stair.begin else ()
    for step in stair.steps:
        yield line((glyphs.across * room, Style.STAIR))
        yield from _step(step, words, room, glyphs)
    yield line()


def _step(step: FoundStep, words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    begin = f" – {words('begin here')}" if step.is_begin else ""
    yield from hanging((str(step.number), Style.STAIR), f"{_noted(step.name, words)}{begin}", room, Style.STRONG)
    if not step.methods:
        yield from _indented(wrapped(words("No method on this step fits."), room - INDENT, Style.QUIET))
        return
    yield from _labelled(words("For whom"), step.for_whom, words, room)
    yield line()
    yield from _methods(step.methods, words, room, glyphs)
    yield from _labelled(words("Step up when"), step.step_up, words, room)
    if step.next_name:
        yield from _labelled(words("Next step up"), f"{step.number + 1}. {step.next_name}", words, room)


def _methods(methods: tuple[FoundMethod, ...], words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    for method in methods:
        yield from _indented(_method(method, words, room - INDENT, glyphs))
        yield line()


def _method(method: FoundMethod, words: Translator, room: int, glyphs: Glyphs) -> Iterator[Line]:
    yield from hanging(shape_of(method.theme, glyphs), _noted(method.method.name, words), room, Style.STRONG)
    within = room - INDENT
    yield from _indented(wrapped(method.kind_name, within, Style.QUIET)) if method.kind_name else ()
    yield from _indented(wrapped(_noted(method.text, words), within)) if method.text else ()
    for sentence in method.unknown:
        yield from _indented(wrapped(sentence, within, Style.WARNING))
    aside = max((cells(said(one.label)) for one in method.why), default=0)
    for why in method.why:
        for number, told in enumerate(why.told):
            label = "" if number else said(why.label)
            yield from _indented(_beside(label, _noted(told, words), aside, within))
    yield from _indented(wrapped(method.offer, within))
    for team in method.given_by:
        yield from _indented(hanging(("–", Style.QUIET), _given_by(team, words), within))


def _given_by(team: GivenBy, words: Translator) -> str:
    places = ", ".join(map(str, team.areas)) or words("all areas")
    told = (f"{team.team.name} ({places})", ", ".join(team.languages), team.trained_words)
    contact = str(team.contact) if team.contact and not team.trained else ""
    return "; ".join(part for part in (*told, contact) if part)


def _beside(label: str, text: str, aside: int, room: int) -> tuple[Line, ...]:
    """Return words beside a label, or under it where there is too little room."""
    if room - aside < LEAST_BESIDE:
        below = wrapped(text, room - INDENT)
        return (*(wrapped(label, room, Style.QUIET) if label else ()), *_indented(below))
    return hanging((label + " " * (aside - cells(label)), Style.QUIET), text, room)


def _labelled(label: str, text: object, words: Translator, room: int) -> Iterator[Line]:
    """Yield what a step tells under one label."""
    if text:
        told = _noted(text, words) if isinstance(text, Words) else str(text)
        yield from _indented(_beside(label, told, cells(label), room - INDENT))


def _noted(text: Words, words: Translator) -> str:
    """Return words, with a note where they are in another language."""
    note = only_in(text, words)
    return f"{text} ({note})" if note else str(text)


def _indented(lines: tuple[Line, ...] | Iterator[Line]) -> tuple[Line, ...]:
    return tuple(line(" " * INDENT, *one) for one in lines)
