"""Findings that are set aside: they are counted, but do not make a run fail."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from interventio.findings.finding import Finding


class Why(StrEnum):
    """Why a finding is set aside."""

    ACCEPTED = "accepted"
    """Its file accepts it for a time."""
    KNOWN = "known"
    """The baseline holds it."""
    NOT_SELECTED = "not-selected"
    """It is not among the codes that were asked for."""
    ELSEWHERE = "elsewhere"
    """It is of another file than the one that was asked for."""
    OLDER = "older"
    """It was there before the branch began."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A finding that is set aside, and why; `until` which day and for what reason, where somebody said so."""

    finding: Finding
    why: Why
    until: date | None = None
    reason: Mapping[str, str] = field(default_factory=dict)
    """By language, as texts are."""


Sieve = Callable[[Finding], SetAside | None]
"""Tells of a finding that it is set aside, and why; None where it is not."""


def sifted(findings: Iterable[Finding], sieve: Sieve) -> tuple[tuple[Finding, ...], tuple[SetAside, ...]]:
    """Return the findings that are left, and those that are set aside, both in the order in which they came."""
    left: list[Finding] = []
    aside: list[SetAside] = []
    for finding in findings:
        one = sieve(finding)
        if one is None:
            left.append(finding)
        else:
            aside.append(one)
    return tuple(left), tuple(aside)


def of_codes(selected: frozenset[str]) -> Sieve:
    """Return the sieve that leaves the findings with these codes."""
    return lambda finding: None if finding.code.id in selected else SetAside(finding, Why.NOT_SELECTED)


def of_file(path: str) -> Sieve:
    """Return the sieve that leaves the findings of one file."""
    return lambda finding: None if finding.place.path == path else SetAside(finding, Why.ELSEWHERE)


def not_among(older: Iterable[str]) -> Sieve:
    """Return the sieve that leaves the findings whose fingerprints are none of these."""
    known = frozenset(older)
    return lambda finding: SetAside(finding, Why.OLDER) if finding.fingerprint in known else None


def counted(aside: Iterable[SetAside]) -> dict[Why, int]:
    """Return how many are set aside for each reason, in the order of the reasons."""
    counts = Counter(one.why for one in aside)
    return {why: counts[why] for why in Why if counts[why]}
