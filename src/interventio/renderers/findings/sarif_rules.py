"""The rules of a SARIF log: what each code means, from its page."""

from collections.abc import Iterable, Iterator

from interventio.findings.code import Severity
from interventio.languages.pages import ExampleFile, Page, page_of
from interventio.languages.translator import Translator
from interventio.renderers.findings.sentences import told_more
from interventio.views.findings_report import ToldFinding

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note", Severity.OFF: "none"}
_PROBLEMS = {"error": "error", "warning": "warning", "note": "recommendation", "none": "recommendation"}
"""What GitHub calls the levels."""


def rule(finding: ToldFinding, words: Translator) -> dict[str, object]:
    """Return the rule of a finding's code; a code without a page is told by its name and its sentence."""
    page = page_of(finding.code)
    level = LEVELS[finding.usual]
    told = _told(page, words) if page else _untold(finding, words)
    tags = {"tags": [finding.code[:3]], "problem.severity": _PROBLEMS[level]}
    configuration = {"level": level, "enabled": level != "none"}
    return {
        "id": finding.code,
        "name": finding.name,
        **told,
        "defaultConfiguration": configuration,
        "properties": tags,
    }


def _untold(finding: ToldFinding, words: Translator) -> dict[str, object]:
    said = {"text": finding.sentence}
    return {"shortDescription": said, "fullDescription": said, "help": {"text": told_more(finding, words)}}


def _told(page: Page, words: Translator) -> dict[str, object]:
    told = page.explanations[words.language]
    examples = ((words("Flagged"), page.flagged), (words("Put right"), page.mended))
    text = [*told.why, *(line for heading, files in examples for line in _example(heading, files))]
    markdown = [*told.why, *(line for heading, files in examples for line in _fenced(heading, files))]
    return {
        "shortDescription": {"text": told.title},
        "fullDescription": {"text": told.why[0]},
        "help": {"text": "\n\n".join(text), "markdown": "\n\n".join(markdown)},
    }


def _example(heading: str, files: Iterable[ExampleFile]) -> Iterator[str]:
    yield f"{heading}:"
    for file in files:
        yield f"{file}\n\n" + "\n".join(f"    {line}" for line in file.lines)


def _fenced(heading: str, files: Iterable[ExampleFile]) -> Iterator[str]:
    yield f"**{heading}**"
    for file in files:
        yield f"`{file}`\n\n~~~yaml\n" + "\n".join(map(str, file.lines)) + "\n~~~"
