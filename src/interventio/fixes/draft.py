"""A file on its way to being right: its text, and what is wrong with it as far as the file alone tells."""

from dataclasses import dataclass, field, replace

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.records.reading import record_in
from interventio.sources.document import Document
from interventio.sources.lines import Lines, indentation
from interventio.sources.reader import document_of
from interventio.sources.text import decoded, unified

_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Draft:
    """The content of a file, and what it says. A fixer is given one and answers with a fix, or with None."""

    path: str
    content: bytes = field(repr=False)
    lines: Lines = field(repr=False)
    """Without byte order mark, as spots count them."""
    is_text: bool
    """Whether the bytes are UTF-8, which alone has places that can be changed."""
    document: Document | None
    findings: tuple[Finding, ...]
    """What is wrong with the file by itself, each finding with its spot."""

    def words_at(self, spot: Spot | None) -> str:
        """Return what stands at a spot that lies in one line; "" for any other, and for the long ones of prose."""
        if spot is None or spot.line != spot.end_line or spot.end_column - spot.column > _LONGEST:
            return ""
        return self.lines[spot.line][spot.column - 1 : spot.end_column - 1]

    def inside(self, spot: Spot) -> Spot:
        """Return a spot without the quotation marks that its words may stand in."""
        words = self.words_at(spot)
        is_quoted = len(words) > 1 and words[0] in "\"'" and words[0] == words[-1]
        return Spot(spot.line, spot.column + 1, spot.line, spot.end_column - 1) if is_quoted else spot

    def before(self, spot: Spot) -> str:
        """Return what stands in the line before a spot."""
        return self.lines[spot.line][: spot.column - 1]

    def after(self, spot: Spot) -> str:
        """Return what stands in the last line of a spot behind it."""
        return self.lines[spot.end_line][spot.end_column - 1 :]

    def last_line_of(self, line: int) -> int:
        """Return the last line of the field or item that begins on `line`: what stands further in belongs to it.

        Comments and blank lines at its end do not.
        """
        is_item = self.lines[line].lstrip().startswith("-")
        bound = indentation(self.lines[line])
        last = line
        for number in range(line + 1, len(self.lines) + 1):
            here = self.lines[number]
            if here.strip() and indentation(here) <= bound and not _is_its_list(here, bound, is_item=is_item):
                break
            last = number if here.strip() and not here.lstrip().startswith("#") else last
        return last

    def fix(self, spot: Spot, text: str, *, is_safe: bool) -> Fix:
        """Return the fix that puts `text` in place of a spot."""
        return Fix(self.path, (Replacement(spot, text),), is_safe)

    def inserted(self, line: int, column: int, text: str, *, is_safe: bool) -> Fix:
        """Return the fix that puts `text` before a column."""
        return self.fix(Spot(line, column, line, column), text, is_safe=is_safe)

    def without(self, first: int, last: int, *, is_safe: bool) -> Fix:
        """Return the fix that takes whole lines away."""
        return self.fix(Spot(first, 1, last + 1, 1), "", is_safe=is_safe)


def draft_of(path: str, content: bytes) -> Draft:
    """Return the draft that the bytes of a file are."""
    text = decoded(unified(content))
    lines = Lines(text if isinstance(text, str) else "")
    read = document_of(path, content)
    if not isinstance(read, Document):
        return Draft(path, content, lines, is_text=isinstance(text, str), document=None, findings=read)
    found = record_in(path, read)
    findings = tuple(_located(one, read) for one in found) if isinstance(found, tuple) else ()
    return Draft(path, content, lines, is_text=True, document=read, findings=findings)


def _located(finding: Finding, document: Document) -> Finding:
    spot = document.spot(finding.place.route, at_key=finding.place.at_key)
    return replace(finding, place=replace(finding.place, spot=spot))


def _is_its_list(line: str, bound: int, *, is_item: bool) -> bool:
    """Tell whether a line is an item of the field above it: lists may stand as far in as their field."""
    return not is_item and indentation(line) == bound and line.lstrip().startswith("- ")
