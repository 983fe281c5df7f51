"""Reports of evaluations for tests of what draws them."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from interventio.views.evaluation.report_page import (
    EvaluationReport,
    ExactNumber,
    Headline,
    ReportBar,
    ReportPanel,
    ReportRow,
    ReportSection,
    ReportTable,
    Tone,
    Unit,
)
from interventio.views.statements import SourceLine
from interventio.views.words import Words

HEADINGS = ("Outcome", "Share", "Of how many", "Interval (95 %)")
HEADLINES = (
    Headline("Turned out better", "32%", "between 17–52%", "8 / 25, small number"),
    Headline("Goals reached", "1 of 1"),
)


def bar(end: Fraction, low: Fraction | None = None, high: Fraction | None = None, start: int = 0) -> ReportBar:
    """Return a bar from one half, or else from 0."""
    return ReportBar(Fraction(start, 2), end, low, high, None, Tone.GOOD, f"as far as {end}")


def row(name: str = "Better", part: int = 8, whole: int = 25, *, is_part: bool = False) -> ReportRow:
    """Return a share in words, with its bar."""
    share, low, high = Fraction(part, whole), Fraction(1, 6), Fraction(1, 2)
    exact = ExactNumber(Unit.SHARE, share, low, high)
    percent = f"{100 * part // whole}%"
    return ReportRow(
        Words(name), percent, f"{part} / {whole}", "16–50%", exact=exact, bar=bar(share, low, high), is_part=is_part
    )


def section(*rows: ReportRow, title: str = "How it turned out") -> ReportSection:
    """Return a part of a report with one table."""
    table = ReportTable(Words("Child protection"), HEADINGS, "0–100 %", rows, ("Unknown: 2.",))
    return ReportSection("outcomes", title, tables=(table,), notes=("Each class is divided by the known.",))


def lessons(count: int = 1) -> ReportSection:
    """Return what was learnt, in so many lines."""
    lines = [("speaks for it", Words(f"Ohjausryhmä *tuki* #{number}.", "fi")) for number in range(count)]
    return ReportSection("sides", "The four-way goal", panels=(ReportPanel("Effectiveness", tuple(lines)),))


def report(
    sections: Iterable[ReportSection] = (section(row(), row("Placed", 3, is_part=True)), lessons()),
    name: str = "Family team 2024",
    headlines: tuple[Headline, ...] = HEADLINES,
    **changed: str,
) -> EvaluationReport:
    """Return a report in English."""
    return EvaluationReport(
        language="en",
        day=date(2026, 6, 1),
        as_of="1 June 2026",
        id="family-team-2024",
        audience="coordinator",
        internal=changed.get("internal", "For coordinators."),
        organisation=Words("Harjula"),
        notice=Words("All of it is invented."),
        name=Words(name),
        facts=(("Evaluated", Words("Family team")), ("Time", Words("2024"))),
        summary=Words(changed.get("summary", "It pays for itself.")),
        headlines=headlines,
        sections=tuple(sections),
        sources=(SourceLine(1, "The report", "The county", "https://example.org/report", None, None),),
    )
