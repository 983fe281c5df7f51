"""From a parser's complaint to words that help: what is most likely wrong, and where."""

import re

from yaml import YAMLError
from yaml.error import MarkedYAMLError

from interventio.sources.complaints.brackets import bracket_trouble, stray_bracket
from interventio.sources.complaints.complaint import Complaint
from interventio.sources.complaints.layout import extra_colon, line_trouble, misplaced_item, missing_colon
from interventio.sources.complaints.quotes import escape_trouble, quote_trouble, unknown_escape
from interventio.sources.complaints.spaces import NBSP, space_trouble
from interventio.sources.limits import LIMITS
from interventio.sources.lines import Lines, Point
from interventio.sources.parsers import Parser
from interventio.sources.structure_codes import SEVERAL_DOCUMENTS, TAG, TOO_DEEP
from interventio.sources.survey import word_at
from interventio.sources.syntax_codes import MISSING_SPACE, NO_BREAK_SPACE, NOT_YAML, SPECIAL_CHARACTER, TAB
from interventio.sources.trouble import Trouble

_TAB = re.compile(r"[ \-?:]*\t")
_ESCAPED_TAG = re.compile(r"![^\s!%]*%\S*")


def diagnosis(error: YAMLError | ValueError, lines: Lines, parser: type[Parser], content: bytes) -> Trouble:
    """Return what to tell of a parser's error."""
    if not isinstance(error, MarkedYAMLError):
        return _impossible_character(lines)
    complaint = Complaint.from_error(error, lines, parser, content)
    troubles = (trouble_in(complaint) for trouble_in in _DIAGNOSES)
    return next(filter(None, troubles), None) or Trouble(NOT_YAML, lines.spot(*complaint.at))


def _impossible_character(lines: Lines) -> Trouble:
    """Return the place of a number that should stand for a character: parsers fail on it without telling where."""
    for number, line in enumerate(lines.all(), start=1):
        if tag := _ESCAPED_TAG.search(line):
            return Trouble(TAG, lines.spot(number, tag.start() + 1, len(tag.group())), {"tag": tag.group()})
    return unknown_escape(lines, Point(1, 1)) or Trouble(NOT_YAML, lines.spot(1, 1))


def _depth(complaint: Complaint) -> Trouble | None:
    """Return that brackets are nested so deeply that newer parsers stop before they tell of the first."""
    if not complaint.says("nesting depth"):
        return None
    return Trouble(TOO_DEEP, complaint.lines.spot(*complaint.at), {"most": LIMITS.depth})


def _tab(complaint: Complaint) -> Trouble | None:
    tab = _TAB.match(complaint.text)
    return Trouble(TAB, complaint.lines.spot(complaint.at.line, tab.end())) if tab else None


def _no_break_space(complaint: Complaint) -> Trouble | None:
    lines = complaint.lines
    for line in (complaint.since.line, lines.above(complaint.at.line), complaint.at.line):
        trouble = space_trouble(lines, line) if NBSP in lines[line] else None
        if trouble and trouble.code is NO_BREAK_SPACE:
            return trouble
    return None


def _tag(complaint: Complaint) -> Trouble | None:
    if not complaint.says(" a tag", "tag handle"):
        return None
    tag, spot = word_at(complaint.lines, *complaint.since)
    return Trouble(TAG, spot, {"tag": tag})


def _special_character(complaint: Complaint) -> Trouble | None:
    is_nameless = complaint.text.lstrip().startswith(":") and complaint.is_at_beginning
    if is_nameless or complaint.says("cannot start any token", "keys are not allowed", "node content"):
        return _special(complaint, complaint.at)
    if complaint.says("scanning an anchor", "scanning an alias", "block scalar"):
        return _special(complaint, complaint.since)
    return None


def _special(complaint: Complaint, at: Point) -> Trouble | None:
    character, spot = complaint.lines[at.line][at.column - 1 :][:1], complaint.lines.spot(*at)
    if character == "\t":
        return Trouble(TAB, spot)
    return Trouble(SPECIAL_CHARACTER, spot, {"character": character}) if character else None


def _joined_colon(complaint: Complaint) -> Trouble | None:
    """Return that a colon between brackets has no space behind it."""
    if not complaint.says("unexpected ':'"):
        return None
    key = complaint.lines[complaint.since.line][complaint.since.column - 1 : complaint.at.column - 1]
    return Trouble(MISSING_SPACE, complaint.lines.spot(*complaint.at), {"key": key})


def _second_document(complaint: Complaint) -> Trouble | None:
    lines, line = complaint.lines, complaint.at.line
    is_second = complaint.says("another document") or (
        complaint.says("document start") and lines[lines.above(line)].startswith("...")
    )
    return Trouble(SEVERAL_DOCUMENTS, lines.written(line)) if is_second else None


def _text_after_brackets(complaint: Complaint) -> Trouble | None:
    """Return that a text begins with a bracket, where it goes on after the closing one."""
    opened = complaint.lead().last
    if isinstance(opened, Point) and not complaint.is_at_beginning:
        return _special(complaint, opened)
    return None


_DIAGNOSES = (
    _depth,
    _tab,
    _no_break_space,
    _tag,
    escape_trouble,
    bracket_trouble,
    quote_trouble,
    _second_document,
    _special_character,
    _joined_colon,
    missing_colon,
    extra_colon,
    misplaced_item,
    line_trouble,
    stray_bracket,
    _text_after_brackets,
)
