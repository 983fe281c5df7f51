"""Writes `advances.json` beside the fonts: how wide each of their characters is, so that text is measured without them.

Run it after changing the fonts: `python tools/fonts.py`.
"""

import json
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it carries no types

FONTS = Path(__file__).parents[1] / "src/interventio/fonts"
WEIGHTS = (400, 600, 700)
SUBSETS = ("latin-ext", "latin")


def advances_of(weight: int) -> dict[int, int]:
    """Return the advance width of each character of a weight, in units of which 2048 make an em."""
    widths: dict[int, int] = {}
    for subset in SUBSETS:
        font = TTFont(FONTS / f"inter-{subset}-{weight}-normal.woff2")
        widths |= {character: font["hmtx"][glyph][0] for character, glyph in font.getBestCmap().items()}
    return widths


def main() -> None:
    """Write the file."""
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
