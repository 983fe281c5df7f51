"""Colons, dashes, brackets and commas that are missing, or that stand where they should not."""

import re

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.findings.place import Spot
from interventio.fixes.draft import Draft
from interventio.sources.lines import indentation

_FIELD_WITH_ITEM = re.compile(r"( *)([^\W\d][\w-]*:) +(?=- )")
_DASH_ALONE = re.compile(r" *-(?=[^\W\d])")
_COMMENT = " #"


def space_after_colon(finding: Finding, draft: Draft) -> Fix | None:
    """Put the space behind the colon that the spot of the finding stands at."""
    spot = finding.place.spot
    if spot is None or draft.words_at(spot) != ":":
        return None
    return draft.inserted(spot.line, spot.column + 1, " ", is_safe=True)


def space_after_dash(finding: Finding, draft: Draft) -> Fix | None:
    """Put the space behind the dash that the spot of the finding stands at."""
    spot = finding.place.spot
    return draft.inserted(spot.line, spot.column + 1, " ", is_safe=True) if spot else None


def item_in_place(finding: Finding, draft: Draft) -> Fix | None:
    """Begin a list on the line below its field, or put the space behind the dash of the item above it."""
    spot = finding.place.spot
    if spot and (field := _FIELD_WITH_ITEM.match(draft.lines[spot.line])):
        blanks = " " * _width_of_items(draft, spot.line, len(field[1]))
        between = Spot(spot.line, field.end(2) + 1, spot.line, field.end() + 1)
        return draft.fix(between, f"\n{blanks}", is_safe=True)
    return _dash_above(finding, draft)


def _width_of_items(draft: Draft, line: int, width: int) -> int:
    following = draft.lines[line + 1]
    return indentation(following) if following.lstrip().startswith("- ") else width + 2


def _dash_above(finding: Finding, draft: Draft) -> Fix | None:
    """Return the fix of an item above that lacks the space behind its dash: the list seems to begin too late then."""
    spot = finding.place.spot
    above = draft.lines.above(spot.line) if spot else 0
    beginning = _DASH_ALONE.match(draft.lines[above])
    if spot is None or beginning is None or beginning.end() != spot.column:
        return None
    return draft.inserted(above, beginning.end() + 1, " ", is_safe=True)


def closing_bracket(finding: Finding, draft: Draft) -> Fix | None:
    """Close a bracket at the end of its line."""
    spot, closing = finding.place.spot, str(finding.facts.get("closing", ""))
    words = draft.lines[spot.line].rstrip() if spot else ""
    if spot is None or not closing or _COMMENT in words:
        return None
    is_open = words.endswith(("[", "{", ",", ":"))
    return None if is_open else draft.inserted(spot.line, len(words) + 1, closing, is_safe=False)


def without_bracket(finding: Finding, draft: Draft) -> Fix | None:
    """Take a bracket away that closes nothing."""
    spot = finding.place.spot
    return draft.fix(spot, "", is_safe=False) if spot and draft.words_at(spot) in {"]", "}"} else None


def missing_comma(finding: Finding, draft: Draft) -> Fix | None:
    """Put a comma between two things in brackets; safe where the first one is closed by a mark of its own."""
    spot = finding.place.spot
    before = draft.before(spot).rstrip() if spot else ""
    if spot is None or not before:
        return None
    return draft.inserted(spot.line, len(before) + 1, ",", is_safe=before.endswith(('"', "'", "]", "}")))


def one_of_two_alike(finding: Finding, draft: Draft) -> Fix | None:
    """Take the second of two fields away that have the same name and the same lines under it."""
    second = finding.place.spot
    first = finding.related[0].spot if finding.related else None
    if first is None or second is None or draft.before(second).strip() or draft.before(first).strip():
        return None
    one, other = ((spot.line, draft.last_line_of(spot.line)) for spot in (first, second))
    lines = draft.lines.all()
    is_alike = lines[one[0] - 1 : one[1]] == lines[other[0] - 1 : other[1]]
    return draft.without(*other, is_safe=False) if is_alike else None


def without_divider(finding: Finding, draft: Draft) -> Fix | None:
    """Take the line of dashes or points away that begins a second record."""
    spot = finding.place.spot
    dividers = [] if spot is None else [spot.line, draft.lines.above(spot.line)]
    line = next((number for number in dividers if draft.lines[number].strip() in {"---", "..."}), None)
    return draft.without(line, line, is_safe=False) if line else None
