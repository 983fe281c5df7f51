"""What was put right, and what was not, file by file in words."""

from collections.abc import Iterator

from interventio.languages.printable import printable
from interventio.languages.translator import Translator
from interventio.renderers.findings.as_text import where
from interventio.renderers.screen.lines import Line, Style, line
from interventio.views.findings_report import FindingsReport

MOST_TOLD = 20


def put_right(path: str, report: FindingsReport, words: Translator) -> Iterator[Line]:
    """Yield how much was put right in a file, and what it was."""
    count = len(report.findings)
    says = words.plural("{count} finding put right", "{count} findings put right", count)
    yield line(f"{printable(path, 300)}: ", (says, Style.GOOD))
    for finding in report.findings[:MOST_TOLD]:
        number = finding.spot.line if finding.spot else 1
        yield line(f"  {words('line {number}', number=number)}: {finding.code} {finding.sentence}")
    if count > MOST_TOLD:
        yield line("  …")


def dropped(report: FindingsReport, words: Translator) -> Iterator[Line]:
    """Yield what was left as it was because its fix would have made the file no better."""
    if report.findings:
        yield line((words("Left as they are, since the change would have made something else wrong:"), Style.WARNING))
    for finding in report.findings[:MOST_TOLD]:
        yield line(f"  {where(finding.path, finding.spot)}: {finding.code} {finding.sentence}")
