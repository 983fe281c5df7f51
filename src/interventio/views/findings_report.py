"""What was found in a workspace, in the words of one language."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import fingerprints_of
from interventio.findings.fix import Fix
from interventio.findings.place import Spot
from interventio.languages.translator import Translator
from interventio.views.explanations import ToldCode, told_code

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
    fingerprint: str
    """By what it is known again in another run."""
    fix: Fix | None = None
    """What would mend it, where that is known."""


@dataclass(frozen=True, slots=True)
class FindingsReport:
    """The findings of a workspace. All of them are counted; `hidden` are left out because there are so many."""

    language: str
    files: int
    findings: tuple[ToldFinding, ...]
    hidden: int
    errors: int
    warnings: int
    hints: int
    codes: tuple[ToldCode, ...] = ()
    """The codes of `findings`, told once each, by id."""
    kind: Literal["findings-report"] = "findings-report"


def findings_report(
    findings: tuple[Finding, ...],
    files: int,
    words: Translator,
    shown: Iterable[tuple[Finding, Excerpt]],
    hidden: int = 0,
    *,
    help_address: str = "",
) -> FindingsReport:
    """Return the report of `findings`, of which those in `shown` are told, each with its source lines.

    Fingerprints are counted over all of them, so that they do not depend on how many are shown. `help_address` is
    where a page stands on the web that explains all codes.
    """
    counted = Counter(finding.severity for finding in findings)
    known = dict(zip(map(id, findings), fingerprints_of(findings), strict=True))
    told = tuple(shown)
    codes = {finding.code.id: finding.code for finding, _ in told}
    return FindingsReport(
        language=words.language,
        files=files,
        findings=tuple(_told(finding, words, excerpt, known[id(finding)]) for finding, excerpt in told),
        hidden=hidden,
        errors=counted[Severity.ERROR],
        warnings=counted[Severity.WARNING],
        hints=counted[Severity.HINT],
        codes=tuple(told_code(codes[id_], words, help_address) for id_ in sorted(codes)),
    )


def _told(finding: Finding, words: Translator, excerpt: Excerpt, fingerprint: str) -> ToldFinding:
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
        fingerprint=fingerprint,
    )
