"""What was found in a workspace, in the words of one language."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import fingerprints_of
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.languages.translator import Translator

Excerpt = tuple[tuple[int, str], ...]
"""Numbered lines of a file, as they stand there."""
Settled = tuple[str, Spot | None]
"""A file and a spot in it."""


@dataclass(frozen=True, slots=True)
class ToldFinding:
    """One finding, told."""

    path: str
    spot: Spot | None
    severity: Severity
    usual: Severity
    """How much its code matters where no workspace has asked otherwise."""
    code: str
    name: str
    sentence: str
    advice: str
    suggestions: tuple[str, ...]
    excerpt: Excerpt
    related: tuple[Settled, ...]
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
    kind: Literal["findings-report"] = "findings-report"


def findings_report(
    findings: tuple[Finding, ...],
    files: int,
    words: Translator,
    shown: Iterable[tuple[Finding, Excerpt]],
    hidden: int = 0,
) -> FindingsReport:
    """Return the report of `findings`, of which those in `shown` are told, each with its source lines.

    Fingerprints are counted over all of them, so that they do not depend on how many are shown.
    """
    counted = Counter(finding.severity for finding in findings)
    known = dict(zip(map(id, findings), fingerprints_of(findings), strict=True))
    return FindingsReport(
        language=words.language,
        files=files,
        findings=tuple(_told(finding, words, excerpt, known[id(finding)]) for finding, excerpt in shown),
        hidden=hidden,
        errors=counted[Severity.ERROR],
        warnings=counted[Severity.WARNING],
        hints=counted[Severity.HINT],
    )


def resettled(report: FindingsReport, settle: Callable[[str, Spot | None], Settled]) -> FindingsReport:
    """Return the report with every path and spot told as `settle` tells them, for readers who stand elsewhere."""
    return replace(report, findings=tuple(_resettled(finding, settle) for finding in report.findings))


def _resettled(finding: ToldFinding, settle: Callable[[str, Spot | None], Settled]) -> ToldFinding:
    path, spot = settle(finding.path, finding.spot)
    related = tuple(settle(*place) for place in finding.related)
    fix = _resettled_fix(finding.fix, settle) if finding.fix else None
    return replace(finding, path=path, spot=spot, related=related, fix=fix)


def _resettled_fix(fix: Fix, settle: Callable[[str, Spot | None], Settled]) -> Fix:
    spots = [(settle(fix.path, one.spot)[1] or one.spot, one.text) for one in fix.replacements]
    return replace(fix, path=settle(fix.path, None)[0], replacements=tuple(Replacement(*pair) for pair in spots))


def _told(finding: Finding, words: Translator, excerpt: Excerpt, fingerprint: str) -> ToldFinding:
    return ToldFinding(
        path=finding.place.path,
        spot=finding.place.spot,
        severity=finding.severity,
        usual=finding.code.severity,
        code=finding.code.id,
        name=finding.code.name,
        sentence=finding.sentence(words),
        advice=finding.advice(words),
        suggestions=finding.suggestions,
        excerpt=excerpt,
        related=tuple((place.path, place.spot) for place in finding.related),
        fingerprint=fingerprint,
    )
