"""How wide text is, in print and on a terminal, and where its lines break."""

import json
import re
from collections.abc import Callable
from functools import cache, lru_cache
from itertools import accumulate, takewhile
from pathlib import Path
from unicodedata import category, combining, east_asian_width

ADVANCES = Path(__file__).parents[1] / "fonts" / "advances.json"
SAFE = 1.4
"""The width in ems of a character that the font lacks: no less than that of an emoji in any fallback font."""

LONG = 400
"""No line holds more characters than this: what is longer need not be measured to know that it must be parted."""

SOFT = "\u00ad"
LEAST = 3
"""How many letters of a parted word at least stand on a line."""

HYPHENS = ("-", "–", "/")
ROUNDING = 1e-6
ELLIPSIS = "…"
_SPACES = re.compile("[ \t\r\n]+")
_PARTS = (
    "ahdistus apu arvio haastattelu harjoit hoidon hoito interventio jakso jakson jaksot kartoitus keskuste koulu "
    "kurssi kysely kyselyn lääke masennus menetelmä menetelmän mittari neuvo ohjaus ohjauksen ohjat ohjelma ohjelman "
    "omahoi osasto palvelu perhe poliklinikka ryhmä ryhmän seuranta taito taitojen tapaami terapia terapian terveyden "
    "tiimi trauma tuki tukea tuen työ työn valmennus vanhem verkko vuorovaiku yksikkö "
    "ångest behandling bedöm beteende enkät färdighet föräldra grupp hälso intervju kurs läkemedel metod mottagning "
    "program rådgivning samtal självhjälp skola stöd team terapi träning vård"
)
LONGEST_PART = max(map(len, _PARTS.split()))
_COMPOUND = re.compile(rf"(?<=\w{{3}})(?={'|'.join(_PARTS.split())})", re.IGNORECASE)
"""Where a long compound of this field most likely has its joint."""

_VOWELS = "aeiouyåäöéü"
_SYLLABLE = re.compile(rf"(?<=\w\w)(?=[^\W\d_{_VOWELS}][{_VOWELS}]\w)", re.IGNORECASE)
"""Finnish and Swedish words may be parted before a consonant with a vowel after it."""


def width(text: str, size: float, weight: int = 400) -> float:
    """Return how wide `text` is in the bundled font, in the unit of `size`; kerning is left out.

    >>> width("AA", 10) == 2 * width("A", 10)
    True
    """
    return _ems(text, weight) * size


@lru_cache(maxsize=16384)
def _ems(text: str, weight: int) -> float:
    advances = _advances(weight)
    return sum(advances.get(character) or _foreign(character) for character in text)


def wrap(text: str, size: float, room: float, weight: int = 400, most: int = 40) -> tuple[str, ...]:
    """Return `text` as lines of the bundled font, none wider than `room` and at most `most` of them."""
    return _folded(text, room, most, (size, weight))


def balanced(text: str, size: float, room: float, weight: int = 400, most: int = 40) -> tuple[str, ...]:
    """Return as many lines as `wrap` does, but about equally long, as headings look best."""
    lines = wrap(text, size, room, weight, most)
    if len(lines) == 1:
        return lines
    narrow = room
    while narrow > room / 2 and len(closer := wrap(text, size, narrow - size / 2, weight, most)) == len(lines):
        if closer[-1].endswith(ELLIPSIS) or any(a.endswith("-") for a in closer[:-1]):
            break
        lines, narrow = closer, narrow - size / 2
    return lines


def joints(word: str) -> list[int]:
    """Return where a word is best parted: at a compound's joints, where it has none between its syllables.

    >>> joints("vanhempainohjelma"), joints("psykoterapia"), joints("SDQ")
    ([10], [5], [])
    """
    found = [match.start() for match in _COMPOUND.finditer(word)] or [
        match.start() for match in _SYLLABLE.finditer(word)
    ]
    return [at for at in found if LEAST <= at <= len(word) - LEAST]


def cells(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(c) or category(c) == "Cf" else 1 + (east_asian_width(c) in "WF") for c in text)


def wrap_cells(text: str, room: int, most: int = 40) -> tuple[str, ...]:
    """Return `text` as lines for a terminal, none wider than `room` columns and at most `most` of them."""
    return fold(text, room, cells, most)


def fold(text: str, room: float, measure: Callable[[str], float], most: int) -> tuple[str, ...]:
    """Return `text` as lines that `measure` finds no wider than `room`.

    Lines break at spaces; a no-break space holds. A word longer than a line is parted after a hyphen, otherwise
    where it has soft hyphens, otherwise at a compound's joint, otherwise between syllables, otherwise anywhere.
    """
    lines: list[str] = []
    line, reached, space = "", 0.0, measure(" ")
    for word in _SPACES.split(text[: (most + 1) * LONG].strip()):
        longer = f"{line} {word}" if line else word
        # Text is as wide as its words together: each is measured once, not the line again with every word.
        reached += (space if line else 0) + (measure(word.replace(SOFT, "")) if len(word) <= LONG else 0)
        if len(longer) <= LONG and reached <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _parted(word, room, measure, most)
        reached = measure(line.replace(SOFT, ""))
        lines += full
        if len(lines) > most:
            break
    return _at_most(most, tuple(line.replace(SOFT, "") for line in [*lines, line]), room, measure)


@lru_cache(maxsize=8192)
def _folded(text: str, room: float, most: int, font: tuple[float, int]) -> tuple[str, ...]:
    return fold(text, room, lambda line: width(line, *font), most)


def _parted(word: str, room: float, measure: Callable[[str], float], most: int) -> list[str]:
    """Return a word in pieces that each fit a line, as long as possible; after `most` of them, the rest."""
    pieces: list[str] = []
    while len(word) > 1 and len(pieces) <= most and (len(word) > LONG or measure(word.replace(SOFT, "")) > room):
        at = _break(word[:LONG], room, measure)
        bare = word[:at].replace(SOFT, "")
        pieces.append(bare if bare.endswith(HYPHENS) else f"{bare}-")
        word = word[at:]
    return [*pieces, word]


def _break(word: str, room: float, measure: Callable[[str], float]) -> int:
    """Return how many letters of a word are best put on a line, so that a hyphen after them still fits."""
    beyond = room - measure("-") - ROUNDING
    ends = accumulate(measure(letter) for letter in word[:-1])
    fits = sum(1 for _ in takewhile(lambda end: end <= beyond, ends))
    word = word[: fits + LONGEST_PART]
    hyphens = [at + 1 for at in range(1, min(fits + 1, len(word) - 1)) if word[at] in HYPHENS]
    soft = [at + 1 for at in range(fits) if word[at] == SOFT]
    joints = [match.start() for match in _COMPOUND.finditer(word)]
    syllables = [match.start() for match in _SYLLABLE.finditer(word)]
    kinds = (
        hyphens,
        soft,
        [at for at in joints if at <= fits and SOFT not in word],
        [at for at in syllables if at <= fits and SOFT not in word and all(abs(at - joint) > 1 for joint in joints)],
        [max(fits, 1)],
    )
    return next(max(kind) for kind in kinds if kind)


def _at_most(most: int, lines: tuple[str, ...], room: float, measure: Callable[[str], float]) -> tuple[str, ...]:
    if len(lines) <= most:
        return lines
    last = lines[most - 1].rstrip("-")
    while last and measure(last + ELLIPSIS) > room:
        last = last[:-1]
    return (*lines[: most - 1], last.rstrip() + ELLIPSIS)


def _foreign(character: str) -> float:
    return 0 if combining(character) or category(character) == "Cf" else SAFE


@cache
def _advances(weight: int) -> dict[str, float]:
    table = json.loads(ADVANCES.read_bytes())
    pairs = zip(table["characters"], table["advances"][str(weight)], strict=True)
    return {character: units / table["em"] for character, units in pairs}
