"""A forecast as one SVG file: real text, a text alternative, light and dark, and what it assumes under it."""

from interventio.languages.translator import Translator
from interventio.renderers.environment import rendered
from interventio.renderers.measuring import width
from interventio.renderers.pictures.plan_line import WIDTH, plan_line
from interventio.renderers.to_svg import fonts_for
from interventio.views.plan.chart import PlanChart, plan_chart
from interventio.views.plan.sheet import PlanSheet

MARGIN, HEAD, LEADING = 28.0, 74.0, 19.0
"""In the units of the drawing: around all, above the line, and from line to line."""
LARGE, SMALL = 14.5, 12.5
"""The sizes of the words: of what is to be expected, and of what is assumed."""


def plan_svg(sheet: PlanSheet, words: Translator) -> str:
    """Return what the sheet is about in total as SVG; without any number it says so."""
    chart = plan_chart(sheet, sheet.total, words)
    across = WIDTH + 2 * MARGIN
    told = chart.sentences if chart else (words("The numbers are not known."),)
    notes = [
        *(_wrapped(sentence, across - 2 * MARGIN, LARGE) for sentence in told),
        *(_wrapped(sentence, across - 2 * MARGIN, SMALL) for sentence in sheet.assumptions),
    ]
    return rendered(
        "plan.svg.j2",
        words,
        sheet=sheet,
        chart=chart,
        line=plan_line(chart) if chart else None,
        title=words("{name}: plan until {month}", name=sheet.total.name, month=sheet.until_words),
        description=" ".join(told),
        notes=notes,
        told=len(told),
        fonts=fonts_for(" ".join((sheet.total.name, *told, *sheet.assumptions))),
        margin=MARGIN,
        head=HEAD,
        leading=LEADING,
        large=LARGE,
        small=SMALL,
        width=across,
        height=HEAD + _drawn(chart) + LEADING * (sum(map(len, notes)) + len(notes) * 0.35) + 2 * MARGIN,
        below=HEAD + _drawn(chart) + MARGIN,
    )


def _drawn(chart: PlanChart | None) -> float:
    return plan_line(chart).height + 2 * LEADING if chart else 0.0


def _wrapped(sentence: str, room: float, size: float) -> list[str]:
    """Return a sentence in lines that fit into `room`."""
    lines: list[str] = []
    for word in sentence.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
