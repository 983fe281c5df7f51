"""What was found in a workspace, in the words of one language."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Spot
from interventio.languages.translator import Translator
from interventio.views.explanations import ToldCode, told_code

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
    address: str = ""
    """Where its code is explained on the web, or "" where nobody has said."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many findings do not count for one reason, in words, and the command that shows them."""

    why: str
    count: int
    sentence: str
    command: str


@dataclass(frozen=True, slots=True)
class ToldAside:
    """A finding that somebody has accepted, and in words until when and for what reason."""

    finding: ToldFinding
    why: str
    acceptance: str


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
    """The codes of `findings`, told once each, by id, where they are to be explained."""
    left_out: tuple[LeftOut, ...] = ()
    """How many findings do not count, reason by reason."""
    aside: tuple[ToldAside, ...] = ()
    """Those of them that somebody has accepted, where they are to be shown."""
    kind: Literal["findings-report"] = "findings-report"


def findings_report(
    findings: tuple[Finding, ...],
    files: int,
    words: Translator,
    shown: Iterable[tuple[Finding, Excerpt]],
    hidden: int = 0,
) -> FindingsReport:
    """Return the report of `findings`, of which those in `shown` are told, each with its source lines."""
    counted = Counter(finding.severity for finding in findings)
    return FindingsReport(
        language=words.language,
        files=files,
        findings=tuple(told(finding, words, excerpt) for finding, excerpt in shown),
        hidden=hidden,
        errors=counted[Severity.ERROR],
        warnings=counted[Severity.WARNING],
        hints=counted[Severity.HINT],
    )


def explained(report: FindingsReport, words: Translator) -> FindingsReport:
    """Return a report that explains its codes; the page of each is read for it."""
    codes = {one.code: told_code(one.code, one.name, one.usual, words) for one in report.findings}
    return replace(report, codes=tuple(codes[id_] for id_ in sorted(codes)))


def linked(report: FindingsReport, address: str) -> FindingsReport:
    """Return a report that links to the page at this web address, on which each code is explained under its id."""
    return replace(
        report,
        findings=tuple(replace(finding, address=f"{address}#{finding.code}") for finding in report.findings),
        codes=tuple(replace(code, address=f"{address}#{code.id}") for code in report.codes),
    )


def resettled(report: FindingsReport, settle: Callable[[str, Spot | None], Settled]) -> FindingsReport:
    """Return the report with every path and spot told as `settle` tells them, for readers who stand elsewhere."""
    return replace(
        report,
        findings=tuple(_resettled(finding, settle) for finding in report.findings),
        aside=tuple(replace(one, finding=_resettled(one.finding, settle)) for one in report.aside),
    )


def _resettled(finding: ToldFinding, settle: Callable[[str, Spot | None], Settled]) -> ToldFinding:
    path, spot = settle(finding.path, finding.spot)
    related = tuple(settle(*place) for place in finding.related)
    fix = _resettled_fix(finding.fix, settle) if finding.fix else None
    return replace(finding, path=path, spot=spot, related=related, fix=fix)


def _resettled_fix(fix: Fix, settle: Callable[[str, Spot | None], Settled]) -> Fix:
    spots = [(settle(fix.path, one.spot)[1] or one.spot, one.text) for one in fix.replacements]
    return replace(fix, path=settle(fix.path, None)[0], replacements=tuple(Replacement(*pair) for pair in spots))


def told(finding: Finding, words: Translator, excerpt: Excerpt = ()) -> ToldFinding:
    """Return a finding in the words of one language, with its source lines."""
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
        fingerprint=finding.fingerprint,
    )
