"""Findings as commands to the log of Azure Pipelines, which lists them as issues of a run."""

from collections.abc import Iterable

from interventio.findings.code import Severity
from interventio.languages.translator import Translator
from interventio.renderers.findings.sentences import legible, message, told_more
from interventio.views.findings_report import FindingsReport, ToldFinding

_ESCAPES = {"%": "%AZP25", "\r": "%0D", "\n": "%0A", ";": "%3B", "]": "%5D"}


def findings_azure(report: FindingsReport, words: Translator) -> str:
    """Return a command a line, errors first. Azure knows errors and warnings; a hint says of itself that it is one."""
    findings = sorted(report.findings, key=lambda finding: finding.severity.rank)
    return "".join(f"{_command(finding, words)}\n" for finding in findings)


def _command(finding: ToldFinding, words: Translator) -> str:
    properties = "".join(f"{name}={_escaped(value)};" for name, value in _properties(finding))
    hint = f"{words('hint')}: " if finding.severity is Severity.HINT else ""
    said = f"{finding.code}: {hint}{message(finding, words)} {told_more(finding, words)}"
    return f"##vso[task.logissue {properties}]{_escaped(legible(said))}"


def _properties(finding: ToldFinding) -> Iterable[tuple[str, str]]:
    yield "type", "error" if finding.severity is Severity.ERROR else "warning"
    if finding.path:
        yield "sourcepath", legible(finding.path)
    if finding.spot:
        yield "linenumber", str(finding.spot.line)
        yield "columnnumber", str(finding.spot.column)
    yield "code", finding.code


def _escaped(text: str) -> str:
    """Return text as the agent reads it back, from a property as from the message."""
    return "".join(_ESCAPES.get(character, character) for character in text)
