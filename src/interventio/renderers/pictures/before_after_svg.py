"""What has changed on a chart as one SVG file: before and after, light and dark, and the same in words under it."""

from interventio.languages.translator import Translator
from interventio.renderers.environment import rendered
from interventio.renderers.measuring import width, wrap
from interventio.renderers.pictures.before_after import WIDTH, before_after
from interventio.renderers.to_svg import fonts_for
from interventio.views.editions.comparison import Comparison, Sign

MARGIN, LEADING, SMALL = 28.0, 20.0, 13.5
"""In the units of the drawing: around all, from line to line, and the size of the words under it."""
TITLE, TITLE_LEADING = 22.0, 28.0
ABOVE = 96.0
"""From the top to the drawing, under a title of one line."""


def before_after_svg(comparison: Comparison, words: Translator) -> str:
    """Return two states of a chart as SVG."""
    placed = before_after(comparison)
    titles = wrap(comparison.title, TITLE, WIDTH, 700, 3)
    notes = [wrap(sentence, SMALL, WIDTH) for sentence in comparison.sentences]
    above = ABOVE + TITLE_LEADING * (len(titles) - 1)
    below = above + placed.height + MARGIN
    return rendered(
        "before_after.svg.j2",
        words,
        comparison=comparison,
        placed=placed,
        language=words.language,
        titles=titles,
        keys=_keys(words),
        notes=notes,
        fonts=fonts_for(" ".join((comparison.title, *comparison.sentences, *(text.words for text in placed.texts)))),
        margin=MARGIN,
        leading=LEADING,
        small=SMALL,
        above=above,
        below=below,
        width=WIDTH + 2 * MARGIN,
        height=below + LEADING * (sum(map(len, notes)) + 0.35 * len(notes)) + MARGIN,
    )


def _keys(words: Translator) -> list[tuple[Sign, str, float]]:
    """Return what the signs mean, each with the place where it begins."""
    told = (
        (Sign.COME, words("new on the step")),
        (Sign.GONE, words("no longer on the step")),
        (Sign.MOVED, words("moved to another step")),
        (Sign.STAYED, words("where it was")),
    )
    x, keys = MARGIN, []
    for sign, label in told:
        keys.append((sign, label, x))
        x += 26 + width(label, SMALL) + 24
    return keys
