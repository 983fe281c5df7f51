"""Findings as lines for a terminal: with the source and a mark under what is meant, or one line each."""

from collections.abc import Iterator

from interventio.findings.code import Severity
from interventio.findings.place import Spot
from interventio.languages.printable import printable
from interventio.languages.translator import N_, Translator
from interventio.renderers.findings.sentences import legible, meant
from interventio.renderers.screen.lines import Line, Style, line
from interventio.views.findings_report import FindingsReport, ToldFinding

SEVERITIES = {
    Severity.ERROR: (N_("error"), Style.ERROR),
    Severity.WARNING: (N_("warning"), Style.WARNING),
    Severity.HINT: (N_("hint"), Style.HINT),
    Severity.OFF: (N_("hint"), Style.QUIET),
}
WIDEST = 160


def full(report: FindingsReport, words: Translator) -> Iterator[Line]:
    """Yield every finding with its source lines, then what was left out, then the summary."""
    for finding in report.findings:
        yield from _full(finding, words)
    if report.hidden:
        more = words.plural("… and {count} more finding.", "… and {count} more findings.", report.hidden)
        yield line((f"{more} ", Style.QUIET), (words("Show all: {command}", command="interventio validate --limit 0")))
        yield line()
    yield summary(report, words)
    if report.hints and not any(finding.severity is Severity.HINT for finding in report.findings):
        yield line((words("Show the hints too: {command}", command="interventio validate --hints"), Style.QUIET))


def concise(report: FindingsReport, words: Translator) -> Iterator[Line]:
    """Yield one line for each finding: `path:line:column: CODE message`."""
    for finding in report.findings:
        suggestion = f" {meant(finding, words)}" if finding.suggestions else ""
        yield line(f"{where(finding.path, finding.spot)}: {finding.code} {legible(finding.sentence)}{suggestion}")


def where(path: str, spot: Spot | None) -> str:
    """Return `path:line:column`, as editors and terminals open it; only the path where no line is known."""
    name = printable(path, 300) or "."
    return f"{name}:{spot.line}:{spot.column}" if spot else name


def summary(report: FindingsReport, words: Translator) -> Line:
    """Return the line that says how much was found in how many files."""
    files = words.plural("{count} file", "{count} files", report.files)
    counts = [
        (words.plural("{count} error", "{count} errors", report.errors), report.errors, Style.ERROR),
        (words.plural("{count} warning", "{count} warnings", report.warnings), report.warnings, Style.WARNING),
        (words.plural("{count} hint", "{count} hints", report.hints), report.hints, Style.HINT),
    ]
    found = [((text, style)) for text, count, style in counts if count]
    if not found:
        return line((words("Everything is in order."), Style.GOOD), f" {files}.")
    spans: list[str | tuple[str, Style]] = [f"{files}: "]
    for number, span in enumerate(found):
        spans += [", "] * bool(number) + [span]
    return line(*spans, ".")


def _full(finding: ToldFinding, words: Translator) -> Iterator[Line]:
    name, style = SEVERITIES[finding.severity]
    yield line(
        (where(finding.path, finding.spot), Style.LINK),
        " ",
        (words(name), style),
        " ",
        (finding.code, Style.STRONG),
        (f" {finding.name}", Style.QUIET),
    )
    yield line(f"  {legible(finding.sentence)}")
    yield from _source(finding, style)
    for path, spot in finding.related:
        yield line((f"  {words('See also')}: {where(path, spot)}", Style.QUIET))
    if finding.suggestions:
        yield line("  ", (meant(finding, words), Style.STRONG))
    if finding.advice:
        yield line(f"  {legible(finding.advice)}")
    yield line()


def _source(finding: ToldFinding, style: Style) -> Iterator[Line]:
    if not finding.excerpt or finding.spot is None:
        return
    width = len(str(finding.excerpt[-1][0]))
    for number, text in finding.excerpt:
        yield line((f"  {number:>{width}} │ ", Style.QUIET), printable(text, WIDEST))
        if number == finding.spot.line:
            blank, mark = _mark(text, finding.spot)
            yield line((f"  {'':>{width}} │ ", Style.QUIET), blank, (mark, style))


def _mark(text: str, spot: Spot) -> tuple[str, str]:
    end = spot.end_column if spot.end_line == spot.line else len(text) + 1
    before = len(printable(text[: spot.column - 1], WIDEST))
    upto = len(printable(text[: max(end - 1, spot.column)], WIDEST))
    return " " * before, "^" * max(1, upto - before)
