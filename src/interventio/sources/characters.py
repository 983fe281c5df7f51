"""Characters that have no place in a record: those that control, hide or turn round what stands beside them."""

import re
from collections import Counter
from itertools import islice
from unicodedata import category
from unicodedata import name as unicode_name

from interventio.findings.place import Spot
from interventio.sources.limits import LIMITS
from interventio.sources.lines import spot_in
from interventio.sources.text_codes import CONTROL_CHARACTER, DAMAGED_CHARACTER, INVISIBLE_CHARACTER
from interventio.sources.trouble import Trouble

_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_HIDDEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0d\ufeff\uffa0"
)
_NOBODY_S = "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\uffff\U000e0000-\U0010ffff"
_UNFIT_ONES = f"{_CONTROLS}{_HIDDEN}{_NOBODY_S}"
_UNFIT = re.compile(f"[{_UNFIT_ONES}]")

_NOT_JOINED = f"\x00-\u058f{_UNFIT_ONES}"
"""Behind these stand the scripts and pictures that need joiners between them: Persian, Hindi, emoji."""
_FINE_JOINER = re.compile(f"(?<=[^{_NOT_JOINED}])[\u200c\u200d](?=[^{_NOT_JOINED}])")

_REPLACEMENT = "\ufffd"
_CONTROL_NAMES = (
    "NULL", "START OF HEADING", "START OF TEXT", "END OF TEXT", "END OF TRANSMISSION", "ENQUIRY", "ACKNOWLEDGE",
    "BELL", "BACKSPACE", "TAB", "LINE FEED", "VERTICAL TAB", "FORM FEED", "CARRIAGE RETURN", "SHIFT OUT", "SHIFT IN",
    "DATA LINK ESCAPE", "DEVICE CONTROL ONE", "DEVICE CONTROL TWO", "DEVICE CONTROL THREE", "DEVICE CONTROL FOUR",
    "NEGATIVE ACKNOWLEDGE", "SYNCHRONOUS IDLE", "END OF TRANSMISSION BLOCK", "CANCEL", "END OF MEDIUM", "SUBSTITUTE",
    "ESCAPE", "FILE SEPARATOR", "GROUP SEPARATOR", "RECORD SEPARATOR", "UNIT SEPARATOR",
)  # fmt: skip
_NAMES_BY_CATEGORY = {"Cc": "CONTROL", "Co": "PRIVATE USE", "Cs": "SURROGATE"}


def first_unfit(text: str) -> str | None:
    """Return the first character of a text that has no place in a record."""
    found = _UNFIT.search(text) and _UNFIT.search(_FINE_JOINER.sub("_", text))
    return found.group() if found else None


def character_troubles(text: str) -> tuple[Trouble, ...]:
    """Return what is to be said of the unfit characters of a text: each is named once, where it stands first."""
    if not _UNFIT.search(text):
        return ()
    text = _FINE_JOINER.sub("_", text)
    counts = Counter(_UNFIT.findall(text))
    return tuple(
        character_trouble(character, _first_spot(text, character), count)
        for character, count in islice(counts.items(), LIMITS.findings)
    )


def character_trouble(character: str, spot: Spot, count: int = 1) -> Trouble:
    """Return what is to be said of an unfit character that stands `count` times in a text, first at `spot`."""
    number = f"U+{ord(character):04X}"
    if character == _REPLACEMENT:
        return Trouble(DAMAGED_CHARACTER, spot, {"number": number})
    code = CONTROL_CHARACTER if category(character) == "Cc" else INVISIBLE_CHARACTER
    return Trouble(code, spot, {"name": character_name(character), "number": number, "count": count})


def character_name(character: str) -> str:
    """Return the name under which a character can be looked up.

    >>> character_name("\u202e")
    'RIGHT-TO-LEFT OVERRIDE'
    """
    if ord(character) < len(_CONTROL_NAMES):
        return _CONTROL_NAMES[ord(character)]
    return unicode_name(character, _NAMES_BY_CATEGORY.get(category(character), "UNASSIGNED"))


def _first_spot(text: str, character: str) -> Spot:
    offset = text.index(character)
    return spot_in(text, offset, offset + 1)
