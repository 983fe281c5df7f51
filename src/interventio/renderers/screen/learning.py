"""What to learn next in the terminal: the levels one under another, the lowest first."""

from collections.abc import Iterable, Iterator

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import only_in
from interventio.renderers.screen.lines import Line, Style, line
from interventio.renderers.screen.navigator import INDENT, NARROWEST, WIDEST
from interventio.renderers.screen.parts import UNICODE, Glyphs, hanging, wrapped
from interventio.views.competence.learning_page import LearnLevel, LearnLine, LearnSheet
from interventio.views.competence.tool_lines import ToolLine
from interventio.views.words import Words


def learning_text(sheet: LearnSheet, words: Translator, width: int, glyphs: Glyphs = UNICODE) -> Iterator[Line]:
    """Yield the sheet as styled lines, none wider than `width` columns."""
    room = max(NARROWEST, min(width, WIDEST))
    yield from wrapped(f"{sheet.organisation} · {sheet.as_of}", room, Style.QUIET)
    yield from wrapped(_noted(sheet.notice, words), room, Style.WARNING) if sheet.notice else ()
    yield from wrapped(" · ".join(_asked(sheet, words)), room, Style.STRONG)
    yield from wrapped(f"{words('Expected level:')} {_noted(sheet.expected, words)}", room)
    yield from wrapped(sheet.sentence, room, Style.STRONG)
    for level in (*sheet.steps, *sheet.above):
        yield line((glyphs.across * room, Style.STAIR))
        yield from _level(level, words, room)
    yield line((glyphs.across * room, Style.STAIR))
    yield from _kept_up(sheet, words, room)
    yield line()
    for sentence in sheet.rules:
        yield from wrapped(sentence, room, Style.QUIET)


def _asked(sheet: LearnSheet, words: Translator) -> Iterator[str]:
    yield _noted(sheet.occupation, words)
    yield from (_noted(sheet.unit, words),) if sheet.unit else ()
    yield _noted(sheet.group, words)
    yield from (words("has {level}", level=str(sheet.has)),) if sheet.has else ()


def _level(level: LearnLevel, words: Translator, room: int) -> Iterator[Line]:
    expected = f" – {words('expected level')}" if level.is_expected else ""
    yield from hanging((str(level.number), Style.STAIR), f"{_noted(level.name, words)}{expected}", room, Style.STRONG)
    inner = room - INDENT
    yield from _indented(wrapped(_noted(level.summary, words), inner, Style.QUIET)) if level.summary else ()
    for one in level.lines:
        yield line()
        yield from _indented(_line(one, words, inner))
    if not level.lines:
        yield from _indented(wrapped(words("Nothing of its own is required of this group on the level."), inner))
    if level.general:
        yield line()
        yield from _indented(wrapped(words("Builds the level in general:"), inner))
        yield from _indented(_tools(level.general, words, inner))


def _line(one: LearnLine, words: Translator, room: int) -> Iterator[Line]:
    yield from wrapped(_noted(one.what, words), room)
    if one.need and one.need.share is not None:
        told = words("In the group {share} say that they need it.", share=one.need.share)
        yield from _indented(wrapped(told, room - INDENT, Style.QUIET))
    if one.tools:
        yield from _tools(one.tools, words, room)
    else:
        told = words("nothing yet: agree on something of your own")
        yield from hanging(("–", Style.QUIET), told, room, Style.WARNING)


def _tools(tools: Iterable[ToolLine], words: Translator, room: int) -> Iterator[Line]:
    for tool in tools:
        yield from hanging(("–", Style.QUIET), "; ".join(_told(tool, words)), room)


def _told(tool: ToolLine, words: Translator) -> Iterator[str]:
    yield f"{_noted(tool.tool.name, words)} ({', '.join(filter(None, (tool.kind_name, tool.state)))})"
    yield from (_noted(told, words) for told in (tool.duration, tool.provider) if told)
    yield from (tool.address,) if tool.address else ()
    yield from (words("no round is planned yet"),) if tool.lacks_round else ()
    for one in tool.rounds:
        free = "" if one.free is None else f", {words.plural('{count} seat free', '{count} seats free', one.free)}"
        yield f"{one.when} ({_noted(one.provider, words)}{free})"


def _kept_up(sheet: LearnSheet, words: Translator, room: int) -> Iterator[Line]:
    yield from wrapped(words("What keeps it up"), room, Style.STRONG)
    yield from _tools(sheet.backing, words, room)
    if not sheet.backing:
        yield from wrapped(words("No supervision and no peers are written down for this group."), room, Style.QUIET)
    if sheet.support:
        teams = ", ".join(_noted(one.team, words) for one in sheet.support)
        yield from wrapped(f"{words('Support teams, in which taking part is voluntary:')} {teams}", room)


def _noted(text: Words, words: Translator) -> str:
    note = only_in(text, words)
    return f"{text} ({note})" if note else str(text)


def _indented(lines: Iterable[Line]) -> Iterator[Line]:
    for one in lines:
        yield line(" " * INDENT, *one)
