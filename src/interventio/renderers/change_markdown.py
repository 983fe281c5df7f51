"""What has changed between two states of a workspace as Markdown, fit for a comment on a pull request."""

from collections.abc import Iterable, Iterator

from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.change_text import LONGEST, SIGNS, some_places, together
from interventio.renderers.findings.as_text import SEVERITIES
from interventio.renderers.markdown_text import markdown_text, markdown_within
from interventio.views.change_report import ChangeReport, MoveRow, ReportState, ToldRecord
from interventio.views.comparison import Comparison
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
    kept, size = 0, SPARE
    for block in blocks:
        size += sum(len(one) + 1 for one in block)
        if size > MOST:
            break
        kept += 1
    text = "".join(f"{one}\n" for block in blocks[:kept] for one in block)
    left = sum(_items(block) for block in blocks[kept:])
    return text + (f"\n_{_left_out(left, words)}_\n" if kept < len(blocks) else "")


def _items(block: Block) -> int:
    return sum(bool(one) for one in block)


def _left_out(lines: int, words: Translator) -> str:
    told = words.plural(
        "{count} more line is left out here, as comments have room for no more.",
        "{count} more lines are left out here, as comments have room for no more.",
        lines,
    )
    return f"{md(told)} {md(words('The page of --format html has all of it.'))}"


def md(words: object) -> str:
    """Return words as they are, whatever Markdown would make of them."""
    return str(markdown_text(printable(str(words), LONGEST)))


def _blocks(report: ChangeReport, words: Translator) -> Iterator[Block]:
    yield MARK, f"## {md(report.title)}", ""
    told = [_state(state) for state in (report.before, report.after) if state.told]
    yield (*(one for state in told for one in (state, "")),)
    yield (*(f"**{md(sentence)}**  " for sentence in report.summary),)
    if not report.has_changes:
        yield (md(words("Nothing has changed.")),)
    yield from ((("", f"> {md(note)}")) for note in report.notes)
    for chart in report.charts:
        yield from _chart(chart, words)
    yield from _coverage(report, words)
    for group in report.groups:
        yield from _section(md(group.title), (_record(record, words) for record in group.records))
    yield from _findings(words("New findings"), report.findings.new_findings, words)
    yield from _findings(words("Findings that are gone"), report.findings.gone_findings, words)


def _state(state: ReportState) -> str:
    return f"{md(state.name)}: {markdown_within(state.told)}"


def _section(title: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield a heading together with the first block under it."""
    heading: Block = ("", f"### {title}", "")
    for block in blocks:
        yield (*heading, *block)
        heading = ()


def _record(record: ToldRecord, words: Translator) -> Block:
    was = (words("Its file was {path} before.", path=record.was),) if record.was else ()
    sign, _ = SIGNS[record.fate]
    return (
        f"- {sign} **{md(record.name)}** ({markdown_within(record.path)})",
        *(f"  - {md(sentence)}" for sentence in (*was, *record.sentences)),
    )


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
    told = f"- {md(words(label))} **{finding.code}** {markdown_within(printable(finding.sentence, LONGEST))}"
    return (told, *(f"  - {markdown_within(place)}" for place in some_places(places, words)))
