"""What was found in a workspace, in the words of one language."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Spot
from interventio.languages.translator import Translator

Excerpt = tuple[tuple[int, str], ...]
"""Numbered lines of a file, as they stand there."""


@dataclass(frozen=True, slots=True)
class ToldFinding:
    """One finding, told."""

    path: str
    spot: Spot | None
    severity: Severity
    code: str
    name: str
    sentence: str
    advice: str
    suggestions: tuple[str, ...]
    excerpt: Excerpt
    related: tuple[tuple[str, Spot | None], ...]


@dataclass(frozen=True, slots=True)
class FindingsReport:
    """All findings of a workspace; `hidden` of them are left out of `findings` because there are so many."""

    language: str
    files: int
    findings: tuple[ToldFinding, ...]
    hidden: int
    errors: int
    warnings: int
    hints: int
    kind: Literal["findings-report"] = "findings-report"


def findings_report(
    findings: tuple[Finding, ...],
    files: int,
    words: Translator,
    excerpts: Iterable[Excerpt] | None = None,
    most: int | None = None,
) -> FindingsReport:
    """Return the report of `findings`: told in full up to `most`, each with its excerpt where there are excerpts."""
    counted = Counter(finding.severity for finding in findings)
    shown = findings if most is None else findings[:most]
    lines = excerpts if excerpts is not None else (() for _ in shown)
    return FindingsReport(
        language=words.language,
        files=files,
        findings=tuple(_told(finding, words, excerpt) for finding, excerpt in zip(shown, lines, strict=True)),
        hidden=len(findings) - len(shown),
        errors=counted[Severity.ERROR],
        warnings=counted[Severity.WARNING],
        hints=counted[Severity.HINT],
    )


def _told(finding: Finding, words: Translator, excerpt: Excerpt) -> ToldFinding:
    return ToldFinding(
        path=finding.place.path,
        spot=finding.place.spot,
        severity=finding.severity,
        code=finding.code.id,
        name=finding.code.name,
        sentence=finding.sentence(words),
        advice=finding.advice(words),
        suggestions=finding.suggestions,
        excerpt=excerpt,
        related=tuple((place.path, place.spot) for place in finding.related),
    )
