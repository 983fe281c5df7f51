"""The picture of a chart without its words, as a ground on which words are set."""

from xml.etree import ElementTree as ET

SVG = "http://www.w3.org/2000/svg"
WORDS = frozenset(f"{{{SVG}}}{name}" for name in ("text", "title", "desc", "style"))
"""The elements that hold words, and the style sheet, which is for screens."""
PAPER = "sheet"
"""The class of the rectangle that stands for the paper."""
NUMERAL = "paper"
"""The class of the numbers in marks, which are part of their shape."""


def without_words(picture: str) -> str:
    """Return an SVG picture of our own with its shapes alone, on the bare paper."""
    ET.register_namespace("", SVG)
    drawn = ET.fromstring(picture)  # noqa: S314 - drawn by us, and everything in it escaped
    for parent in [*drawn.iter()]:
        for child in [*parent]:
            if (child.tag in WORDS and child.get("class") != NUMERAL) or child.get("class") == PAPER:
                parent.remove(child)
    return ET.tostring(drawn, encoding="unicode")
