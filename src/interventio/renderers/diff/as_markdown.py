"""What has changed between two states of a workspace as Markdown, fit for a comment on a pull request."""

from collections.abc import Iterable, Iterator
from itertools import accumulate

from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.diff.as_text import LONGEST, SIGNS, some_places, together
from interventio.renderers.findings.as_markdown import forge_text
from interventio.renderers.findings.as_text import SEVERITIES
from interventio.views.diff.change_report import ChangeReport, MoveRow, ReportState, ToldRecord
from interventio.views.editions.comparison import Comparison
from interventio.views.findings_report import ToldFinding

MARK = "<!-- interventio diff -->"
"""By which a later run finds its own comment again."""
MOST = 65_000
"""How many characters a comment may have; forges refuse longer ones."""
SPARE = 600
"""Room for what is said of the rest."""

Block = tuple[str, ...]
"""Lines that stand or fall together."""


def change_markdown(report: ChangeReport, words: Translator) -> str:
    """Return what has changed as Markdown of at most 65,000 characters; it says how much was left out."""
    blocks = list(_blocks(report, words))
    sizes = accumulate(sum(len(one) + 1 for one in block) for block in blocks)
    kept = sum(size + SPARE <= MOST for size in sizes)
    text = "".join(f"{one}\n" for block in blocks[:kept] for one in block)
    left = sum(bool(one) for block in blocks[kept:] for one in block)
    return text + (f"\n_{_left_out(left, words)}_\n" if left else "")


def _left_out(lines: int, words: Translator) -> str:
    told = words.plural(
        "{count} more line is left out here, as comments have room for no more.",
        "{count} more lines are left out here, as comments have room for no more.",
        lines,
    )
    return f"{md(told)} {md(words('The page of --format html has all of it.'))}"


def md(words: object) -> str:
    """Return words as they are, whatever Markdown would make of them."""
    return forge_text(printable(str(words), LONGEST))


def _blocks(report: ChangeReport, words: Translator) -> Iterator[Block]:
    yield MARK, f"## {md(report.title)}"
    yield from (("", _state(state)) for state in (report.before, report.after) if state.told)
    sentences = report.summary if report.has_changes else (words("Nothing has changed."),)
    yield from (("", f"**{md(sentence)}**") for sentence in sentences)
    yield from (("", f"> {md(note)}") for note in report.notes)
    for chart in report.charts:
        yield from _chart(chart, words)
    yield from _coverage(report, words)
    for group in report.groups:
        yield from _section(md(group.title), _records(group.records, words))
    yield from _findings(words("New findings"), report.findings.new_findings, words)
    yield from _findings(words("Findings that are gone"), report.findings.gone_findings, words)


def _state(state: ReportState) -> str:
    return f"{md(state.name)}: {md(state.told)}"


def _section(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield a heading together with the first block under it."""
    heading: Block = ("", f"### {title}", "")
    for block in blocks:
        yield (*heading, *block)
        heading = ()


def _records(records: Iterable[ToldRecord], words: Translator) -> Iterator[Block]:
    for record in records:
        sign, _ = SIGNS[record.fate]
        was = (words("Its file was {path} before.", path=record.was),) if record.was else ()
        yield (f"- {sign} **{md(record.name)}** ({md(record.path)})",)
        yield from ((f"  - {md(sentence)}",) for sentence in (*was, *record.sentences))


def _coverage(report: ChangeReport, words: Translator) -> Iterator[Block]:
    if not report.moves:
        return
    heads = (words("Method"), words("Where"), words("Before"), words("After"), words("Target"))
    table: Block = ("", f"### {md(words('Coverage'))}", "", _line(map(md, heads)), _line("---" for _ in heads))
    for row in report.moves:
        yield (*table, _line(_cells(row)))
        table = ()
    yield ("", *(f"- {md(sentence)}" for sentence in report.rule))


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cells(row: MoveRow) -> Iterator[str]:
    yield md(row.name)
    yield md(row.place)
    for figure in (row.before, row.after):
        yield md(f"{figure.percent} ({figure.parts})" if figure.parts else figure.percent)
    yield f"**{md(row.told)}**" if row.told else ""


def _chart(chart: Comparison, words: Translator) -> Iterator[Block]:
    title = md(words("Chart: {name}", name=str(chart.chart.name)))
    yield from _section(title, ((f"- {md(sentence)}",) for sentence in chart.sentences))


def _findings(title: str, findings: tuple[ToldFinding, ...], words: Translator) -> Iterator[Block]:
    lines = (_finding(finding, places, words) for finding, places in together(findings))
    yield from _section(f"{md(title)}: {len(findings)}", lines)


def _finding(finding: ToldFinding, places: list[str], words: Translator) -> Block:
    label, _ = SEVERITIES[finding.severity]
    told = f"- {md(words(label))} **{finding.code}** {md(finding.sentence)}"
    return (told, *(f"  - {md(place)}" for place in some_places(places, words)))
