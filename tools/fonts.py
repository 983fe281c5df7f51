"""Writes what is made of the web fonts, beside them. Run it after changing the fonts: `python tools/fonts.py`.

- `advances.json`: how wide each character is, so that text is measured without reading a font.
- `inter-WEIGHT.ttf`: both parts of a weight in one file, for PDF and PNG. It has no kerning, so that a line is exactly
  as wide as it was measured to be.
"""

import json
import tempfile
from pathlib import Path

from fontTools.merge import Merger  # type: ignore[import-untyped]  # it carries no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # the same

FONTS = Path(__file__).parents[1] / "src/interventio/fonts"
WEIGHTS = (400, 600, 700)
SUBSETS = ("latin-ext", "latin")
LAYOUT = ("GPOS", "GSUB", "GDEF", "STAT", "prep", "gasp")
"""The tables that a merged font does without."""


def advances_of(weight: int) -> dict[int, int]:
    """Return the advance width of each character of a weight, in units of which 2048 make an em."""
    widths: dict[int, int] = {}
    for subset in SUBSETS:
        font = TTFont(FONTS / f"inter-{subset}-{weight}-normal.woff2")
        widths |= {character: font["hmtx"][glyph][0] for character, glyph in font.getBestCmap().items()}
    return widths


def merge(weight: int) -> None:
    """Write both parts of a weight into one file."""
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for subset in reversed(SUBSETS):
            font = TTFont(FONTS / f"inter-{subset}-{weight}-normal.woff2", recalcTimestamp=False)
            font.flavor = None
            for table in LAYOUT:
                if table in font:
                    del font[table]
            parts.append(Path(folder, f"{subset}.ttf"))
            font.save(parts[-1])
        whole = Merger().merge([str(part) for part in parts])
        whole.recalcTimestamp = False
        whole["head"].created = whole["head"].modified = 0
        whole.save(FONTS / f"inter-{weight}.ttf")


def main() -> None:
    """Write the files."""
    for weight in WEIGHTS:
        merge(weight)
    weights = {weight: advances_of(weight) for weight in WEIGHTS}
    known = sorted(set.intersection(*map(set, weights.values())) - {0})
    table = {
        "em": 2048,
        "characters": "".join(map(chr, known)),
        "advances": {weight: [widths[character] for character in known] for weight, widths in weights.items()},
    }
    (FONTS / "advances.json").write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
