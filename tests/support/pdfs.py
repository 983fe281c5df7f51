"""PDF files as a screen reader meets them: the tree of tags, each with the words that stand in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject, NumberObject, PdfObject

POINTS = 72 / 25.4
"""How many points a millimetre has."""

Glyphs = dict[int, str]
Marked = dict[tuple[int, int], str]
"""By the number of a page's object and of a mark on it, the words within the mark."""


@dataclass(slots=True)
class Tag:
    """A tag: its name, its language and alternative text if it has any, and what is in it."""

    name: str
    language: str = ""
    told: str = ""
    within: list["Tag | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words in it, in their order, with single spaces."""
        return " ".join(" ".join(one.text if isinstance(one, Tag) else one for one in self.within).split())

    def all(self, *names: str) -> Iterator["Tag"]:
        """Yield the tags in it with one of these names, in their order."""
        for one in self.within:
            if isinstance(one, Tag):
                if one.name in names:
                    yield one
                yield from one.all(*names)


def opened(pdf: bytes) -> PdfReader:
    """Open a PDF."""
    return PdfReader(BytesIO(pdf), strict=True)


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Return the size of each page in whole millimetres."""
    boxes = [page.mediabox for page in opened(pdf).pages]
    return [(round(float(box.width) / POINTS), round(float(box.height) / POINTS)) for box in boxes]


def links(pdf: bytes) -> list[str]:
    """Return where the links lead, page by page."""
    notes = [note.get_object() for page in opened(pdf).pages for note in _list(page.get("/Annots"))]
    return [str(_entry(note, "/A")["/URI"]) for note in notes if isinstance(note, DictionaryObject)]


def embedded_fonts(pdf: bytes) -> dict[str, bool]:
    """Return the fonts by their names, and whether each comes along in the file."""
    fonts = {}
    for page in opened(pdf).pages:
        for font in _entry(_entry(page, "/Resources"), "/Font").values():
            (descendant,) = _list(_dictionary(font)["/DescendantFonts"])
            about = _entry(_dictionary(descendant), "/FontDescriptor")
            fonts[str(about["/FontName"]).partition("+")[2]] = "/FontFile2" in about
    return fonts


def facts(held: DictionaryObject, *names: str) -> dict[str, str]:
    """Return what stands in a dictionary under these names; of what stands there in turn, all."""
    told: dict[str, str] = {}
    for name in names:
        thing = held[name].get_object()
        inner = facts(thing, *thing) if isinstance(thing, DictionaryObject) else {name: str(thing)}
        told |= inner
    return told


def tags(pdf: bytes) -> Tag:
    """Return the tree of tags, from the document on."""
    reader = opened(pdf)
    marked: Marked = {}
    for page in reader.pages:
        assert page.indirect_reference
        marked |= {(page.indirect_reference.idnum, mark): words for mark, words in _marked(reader, page)}
    (document,) = _list(_entry(reader.root_object, "/StructTreeRoot")["/K"])
    return _tag(_dictionary(document), marked, 0)


def _tag(element: DictionaryObject, marked: Marked, page: int) -> Tag:
    made = Tag(str(element["/S"])[1:], str(element.get("/Lang", "")), str(element.get("/Alt", "")))
    page = _page_of(element, page)
    for kid in _list(element.get("/K")):
        found = kid.get_object()
        if isinstance(found, NumberObject):
            made.within.append(marked.get((page, int(found)), ""))
        elif isinstance(found, DictionaryObject) and found.get("/Type") == "/MCR":
            made.within.append(marked.get((_page_of(found, page), int(str(found["/MCID"]))), ""))
        elif isinstance(found, DictionaryObject) and "/S" in found:
            made.within.append(_tag(found, marked, page))
    return made


def _page_of(element: DictionaryObject, otherwise: int) -> int:
    page = element.raw_get("/Pg") if "/Pg" in element else None
    return page.idnum if isinstance(page, IndirectObject) else otherwise


def _marked(reader: PdfReader, page: PageObject) -> Iterator[tuple[int, str]]:
    """Yield the words within each mark of a page."""
    fonts = {name: _glyphs(font) for name, font in _entry(_entry(page, "/Resources"), "/Font").items()}
    words: dict[int, str] = {}
    marks: list[int | None] = []
    glyphs: Glyphs = {}
    for operands, operator in ContentStream(page.get_contents(), reader).operations:
        match operator:
            case b"BDC" | b"BMC":
                about = operands[1] if len(operands) > 1 else {}
                marks.append(int(about["/MCID"]) if "/MCID" in about else None)
            case b"EMC":
                marks.pop()
            case b"Tf":
                glyphs = fonts[operands[0]]
            case b"BT" | b"Tj" | b"TJ":
                mark = next((mark for mark in reversed(marks) if mark is not None), None)
                if mark is not None:
                    words[mark] = words.get(mark, "") + (" " if operator == b"BT" else _shown(operands[0], glyphs))
            case _:
                pass
    yield from words.items()


def _shown(operand: PdfObject, glyphs: Glyphs) -> str:
    parts = [part for part in _list(operand) if not isinstance(part, (int, float))]
    codes = b"".join(getattr(part, "original_bytes", b"") for part in parts)
    return "".join(glyphs.get(int.from_bytes(codes[at : at + 2]), "\ufffd") for at in range(0, len(codes), 2))


def _glyphs(font: PdfObject) -> Glyphs:
    """Return which letters the glyphs of a font stand for, as its table for readers says."""
    table = _dictionary(font)["/ToUnicode"].get_object().get_data().decode("ascii")  # type: ignore[union-attr]
    pairs = re.findall(
        r"<([0-9A-F]{4})> <([0-9A-F]+)>\n", "".join(re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL))
    )
    return {int(code, 16): bytes.fromhex(letters).decode("utf-16-be") for code, letters in pairs}


def _entry(held: DictionaryObject, name: str) -> DictionaryObject:
    return _dictionary(held[name])


def _dictionary(thing: PdfObject) -> DictionaryObject:
    found = thing.get_object()
    assert isinstance(found, DictionaryObject)
    return found


def _list(kids: PdfObject | None) -> list[PdfObject]:
    found = kids.get_object() if kids is not None else ArrayObject()
    return [*found] if isinstance(found, ArrayObject) else [kids] if kids is not None else []
