"""Pictures of a workspace: SVG with nothing in it but drawing, and PNG."""

from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from xml.parsers import expat

from interventio.sources.opening import content_of
from interventio.sources.trouble import Trouble

MOST_BYTES = 256 * 1024
MOST_PIXELS = 4000
"""The most pixels of a PNG on a side."""
MOST_ELEMENTS = 5000
DEEPEST = 40

SVG, XLINK, XML = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/namespace"
DRAWING = frozenset(
    (
        *("circle", "clipPath", "defs", "desc", "ellipse", "g", "line", "linearGradient", "mask", "metadata", "path"),
        *("polygon", "polyline", "radialGradient", "rect", "stop", "style", "svg", "text", "title", "tspan", "view"),
    )
)
"""The elements of SVG that draw and can do nothing else."""

_PNG = b"\x89PNG\r\n\x1a\n"


class Flaw(Enum):
    """Why a picture cannot be used."""

    ABSENT = auto()
    """It is not there, leads out of the workspace or cannot be read."""
    TOO_LARGE = auto()
    NO_PICTURE = auto()
    UNSAFE = auto()
    """It holds more than drawing."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, as its file holds it. `kind` is svg or png."""

    kind: str
    content: bytes
    letters: int = 0
    """The first line with letters that are text, set in whatever font is at hand, and not drawn; 0 for none."""


@dataclass(frozen=True, slots=True)
class FlawedPicture:
    """A picture that cannot be used: why, on which line, and what it holds that it should not."""

    flaw: Flaw
    line: int = 1
    held: str = ""


def picture_at(root: Path, path: str) -> Picture | FlawedPicture:
    """Return the picture at a path of the workspace, or why it cannot be used."""
    content = content_of(root, path)
    if isinstance(content, Trouble):
        return FlawedPicture(Flaw.TOO_LARGE if "most" in content.facts else Flaw.ABSENT)
    if len(content) > MOST_BYTES:
        return FlawedPicture(Flaw.TOO_LARGE)
    if path.endswith(".png"):
        return Picture("png", content) if _is_png(content) else FlawedPicture(Flaw.NO_PICTURE)
    drawing = _Drawing()
    try:
        drawing.read(content)
    except _FlawError as flaw:
        return flaw.picture
    except (expat.ExpatError, UnicodeError, ValueError) as trouble:
        return FlawedPicture(Flaw.NO_PICTURE, getattr(trouble, "lineno", 1))
    return Picture("svg", content, drawing.letters)


def _is_png(content: bytes) -> bool:
    """Tell whether a file begins as a PNG of moderate size does."""
    width, height = (int.from_bytes(content[at : at + 4]) for at in (16, 20))
    head = content.startswith(_PNG) and content[12:16] == b"IHDR"
    return head and 0 < width <= MOST_PIXELS and 0 < height <= MOST_PIXELS and content[-8:-4] == b"IEND"


class _FlawError(Exception):
    def __init__(self, flaw: Flaw, line: int, held: str) -> None:
        super().__init__()
        self.picture = FlawedPicture(flaw, line, held)


class _Drawing:
    """Reads SVG and stops at the first thing in it that is no drawing."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate(encoding="utf-8", namespace_separator=" ")
        self.depth = 0
        self.elements = 0
        self.letters = 0
        """The first line with text."""
        self.style: list[str] | None = None
        """The text of the style sheet that is being read."""

    def read(self, content: bytes) -> None:
        """Read a file to its end.

        Raises:
            _FlawError: there is more in it than drawing.
            ExpatError: it is no XML.

        """
        self.parser.StartElementHandler = self._begin
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text
        self.parser.StartDoctypeDeclHandler = lambda *_: self._refuse("DOCTYPE")
        self.parser.EntityDeclHandler = lambda *_: self._refuse("ENTITY")
        self.parser.ProcessingInstructionHandler = lambda target, _: self._refuse(f"?{target}")
        self.parser.Parse(content, True)  # noqa: FBT003 - expat takes no names

    def _begin(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        self.elements += 1
        if self.depth > DEEPEST or self.elements > MOST_ELEMENTS:
            raise _FlawError(Flaw.TOO_LARGE, self.parser.CurrentLineNumber, "")
        space, _, local = name.rpartition(" ")
        if self.elements == 1 and (space, local) != (SVG, "svg"):
            raise _FlawError(Flaw.NO_PICTURE, self.parser.CurrentLineNumber, "")
        if space in _OF_EDITORS:
            return
        if space != SVG or local not in DRAWING:
            self._refuse(local)
        if local == "style":
            self.style = []
        if local == "text" and not self.letters:
            self.letters = self.parser.CurrentLineNumber
        for attribute, value in attributes.items():
            self._look_at(attribute, value)

    def _text(self, text: str) -> None:
        if self.style is not None:
            self.style.append(text)

    def _end(self, name: str) -> None:  # noqa: ARG002 - what expat calls with
        self.depth -= 1
        if self.style is not None:
            self._look_at("style", "".join(self.style))
            self.style = None

    def _look_at(self, attribute: str, value: str) -> None:
        """Refuse an attribute that does something, or that fetches something from elsewhere."""
        local = attribute.rpartition(" ")[2].casefold()
        plain = "".join(value.split()).casefold()
        if local.startswith("on"):
            self._refuse(local)
        if local in {"href", "src"} and not plain.startswith("#"):
            self._refuse(local)
        if "url(" in plain.replace("url(#", "") or "\\" in plain or "script:" in plain or "@import" in plain:
            self._refuse(local)

    def _refuse(self, held: str) -> None:
        raise _FlawError(Flaw.UNSAFE, self.parser.CurrentLineNumber, held)


_OF_EDITORS = frozenset(
    (
        *("http://www.inkscape.org/namespaces/inkscape", "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"),
        *("http://creativecommons.org/ns#", "http://purl.org/dc/elements/1.1/"),
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    )
)
"""What programs for drawing write into their files beside the drawing; browsers pass it over."""
