"""What has changed between two states of a workspace as lines for a terminal."""

from collections.abc import Iterable, Iterator

from interventio.languages.printable import printable
from interventio.languages.translator import N_, Translator
from interventio.renderers.findings.as_text import SEVERITIES, where
from interventio.renderers.screen.lines import Line, Style, line
from interventio.views.diff.change_report import ChangeReport, MoveRow, RecordFate, ReportState, ToldRecord
from interventio.views.findings_report import ToldFinding

LONGEST = 2000
"""A sentence is cut off only where it would never end."""
SIGNS = {
    RecordFate.NEW: ("+", Style.GOOD),
    RecordFate.GONE: ("−", Style.ERROR),
    RecordFate.RENAMED: ("→", Style.MARK),
    RecordFate.CHANGED: ("·", Style.HINT),
}
FATES = {
    RecordFate.NEW: N_("new"),
    RecordFate.GONE: N_("taken away"),
    RecordFate.RENAMED: N_("renamed"),
    RecordFate.CHANGED: N_("changed"),
}
MOST_FINDINGS, MOST_PLACES = 20, 5
"""How many findings of each sort are told, and how many places of each; `validate` tells all."""


def change_text(report: ChangeReport, words: Translator) -> Iterator[Line]:
    """Yield what has changed: records, coverage, charts, findings, and what could not be told."""
    yield line((_said(report.title), Style.STRONG))
    yield from (_state(state) for state in (report.before, report.after) if state.told)
    sentences = report.summary if report.has_changes else (words("Nothing has changed."),)
    if sentences:
        yield line()
    yield from (line(_said(sentence)) for sentence in sentences)
    for chart in report.charts:
        yield from _heading(words("Chart: {name}", name=str(chart.chart.name)))
        yield from (line(f"  {_said(sentence)}") for sentence in chart.sentences)
    yield from _coverage(report, words)
    for group in report.groups:
        yield from _heading(group.title)
        for record in group.records:
            yield from _record(record, words)
    yield from _findings(words("New findings"), report.findings.new_findings, words)
    yield from _findings(words("Findings that are gone"), report.findings.gone_findings, words)
    if report.notes:
        yield line()
        yield from (line((_said(note), Style.WARNING)) for note in report.notes)


def _said(words: object) -> str:
    return printable(str(words), LONGEST)


def _state(state: ReportState) -> Line:
    return line((_said(f"{state.name}: {state.told}"), Style.QUIET))


def _heading(title: str) -> Iterator[Line]:
    yield line()
    yield line((_said(title), Style.STRONG))


def _record(record: ToldRecord, words: Translator) -> Iterator[Line]:
    sign, style = SIGNS[record.fate]
    yield line((f"{sign} ", style), _said(record.name), (f"  {_said(record.path)}", Style.QUIET))
    if record.was:
        yield line(f"    {_said(words('Its file was {path} before.', path=record.was))}")
    yield from (line(f"    {_said(sentence)}") for sentence in record.sentences)


def _coverage(report: ChangeReport, words: Translator) -> Iterator[Line]:
    if not report.moves:
        return
    yield from _heading(words("Coverage"))
    for row in report.moves:
        told = f" – {row.told}" if row.told else ""
        yield line(f"  {_said(row.name)}, {_said(row.place)}: {_shares(row)}", (told, Style.STRONG))
    yield from (line((f"  {_said(sentence)}", Style.QUIET)) for sentence in report.rule)


def _shares(row: MoveRow) -> str:
    parts = [f"({figure.parts})" if figure.parts else "" for figure in (row.before, row.after)]
    return f"{row.before.percent} {parts[0]}".strip() + " → " + f"{row.after.percent} {parts[1]}".strip()


def _findings(title: str, findings: tuple[ToldFinding, ...], words: Translator) -> Iterator[Line]:
    if not findings:
        return
    yield from _heading(f"{title}: {len(findings)}")
    known = together(findings)
    for finding, places in known[:MOST_FINDINGS]:
        label, style = SEVERITIES[finding.severity]
        yield line("  ", (words(label), style), f" {finding.code} {_said(finding.sentence)}")
        yield from (line((f"    {place}", Style.QUIET)) for place in some_places(places, words))
    rest = sum(len(places) for _, places in known[MOST_FINDINGS:])
    if rest:
        yield line((words.plural("… and {count} more finding.", "… and {count} more findings.", rest), Style.QUIET))


def together(findings: Iterable[ToldFinding]) -> list[tuple[ToldFinding, list[str]]]:
    """Return findings that say the same once, each with all its places."""
    found: dict[tuple[str, str, str], tuple[ToldFinding, list[str]]] = {}
    for finding in findings:
        known_by = (finding.severity, finding.code, finding.sentence)
        found.setdefault(known_by, (finding, []))[1].append(where(finding.path, finding.spot))
    return list(found.values())


def some_places(places: list[str], words: Translator) -> Iterator[str]:
    """Yield places as far as they are named one by one, and how many more there are."""
    yield from places[:MOST_PLACES]
    if (rest := len(places) - MOST_PLACES) > 0:
        yield words.plural("… and {count} more place", "… and {count} more places", rest)
