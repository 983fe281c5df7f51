"""From routes to lines and columns, and the source lines to show with a finding; files are read again for it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from interventio.findings.finding import Finding
from interventio.findings.place import Place, Spot
from interventio.sources.codes import FAMILY
from interventio.sources.document import Document
from interventio.sources.files import NOTHING_GIVEN, SourceFile
from interventio.sources.lines import Lines
from interventio.sources.opening import content_of
from interventio.sources.reader import read
from interventio.sources.text import unified
from interventio.sources.trouble import Trouble

_MOST_LINES = 5
_WIDEST = 400
_BEFORE, _AFTER = 110, 40


def located(findings: Iterable[Finding], root: Path, given: Mapping[str, bytes] = NOTHING_GIVEN) -> list[Finding]:
    """Return findings, in the same order, with the spots that their places lack; each file is read at most once.

    A place keeps lacking a spot where its file is gone or can no longer be read. What is `given` stands in place of
    files.
    """
    known = list(findings)
    spots = spots_of((place for finding in known for place in _unlocated(finding)), root, given)
    return [_with_spots(finding, spots) if _unlocated(finding) else finding for finding in known]


def spots_of(places: Iterable[Place], root: Path, given: Mapping[str, bytes] = NOTHING_GIVEN) -> dict[Place, Spot]:
    """Return where places are, without those whose file cannot be read any more; each file is read at most once."""
    wanted: defaultdict[str, set[Place]] = defaultdict(set)
    for place in places:
        wanted[place.path].add(place)
    files = [(SourceFile(path, root, given.get(path)), here) for path, here in wanted.items()]
    return {place: spot for file, here in files for place, spot in _spots(file, here).items()}


def excerpt(root: Path, place: Place, given: Mapping[str, bytes] = NOTHING_GIVEN) -> tuple[tuple[int, str], ...]:
    """Return the lines to show for a place, each with its number: one before, those of the spot, one after.

    There are none where the spot is unknown or the file cannot be read now. The text is raw: make it printable.
    """
    if place.spot is None:
        return ()
    content = given[place.path] if place.path in given else content_of(root, place.path)
    if isinstance(content, Trouble):
        return ()
    lines = Lines(_legible(unified(content)))
    last = min(place.spot.end_line, place.spot.line + _MOST_LINES - 1)
    numbers = range(max(place.spot.line - 1, 1), min(last + 1, len(lines)) + 1)
    return tuple((number, _window(lines[number], place.spot.column)) for number in numbers)


def _unlocated(finding: Finding) -> list[Place]:
    """Return the places of a finding that need a spot; trouble with the text itself has those that there are."""
    if finding.code.family == FAMILY:
        return []
    return [place for place in (finding.place, *finding.related) if place.path and place.spot is None]


def _spots(file: SourceFile, places: Iterable[Place]) -> dict[Place, Spot]:
    document = read(file)
    if not isinstance(document, Document):
        return {}
    return {place: document.spot(place.route, at_key=place.at_key) for place in places}


def _with_spots(finding: Finding, spots: dict[Place, Spot]) -> Finding:
    place, *related = (replace(one, spot=one.spot or spots.get(one)) for one in (finding.place, *finding.related))
    return replace(finding, place=place, related=tuple(related))


def _legible(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _window(line: str, column: int) -> str:
    """Return a line, or the part of an endless one around a column."""
    if len(line) <= _WIDEST:
        return line
    if column <= _BEFORE:
        return f"{line[:_WIDEST]}…"
    return f"…{line[column - _BEFORE : column + _AFTER]}…"
