"""What the baseline says of findings: which are known, which of those are gone, and which nobody has explained."""

from collections.abc import Iterable
from typing import NamedTuple

from interventio.checks.acceptances import NEVER
from interventio.findings.finding import Finding
from interventio.findings.selection import SetAside, Sieve, Why
from interventio.records.baseline import Baseline


class Tidying(NamedTuple):
    """What is to be done about a baseline."""

    gone: int
    """Findings of it that are there no more."""
    unexplained: int
    """Findings of it that are there, and of which nobody has told why they are left."""


def known_to(baseline: Baseline) -> Sieve:
    """Return the sieve that sets aside what the baseline knows."""
    known = {one.fingerprint: one for one in baseline.findings}

    def sieve(finding: Finding) -> SetAside | None:
        one = known.get(finding.fingerprint)
        may_be = one and finding.code.id not in NEVER
        return SetAside(finding, Why.KNOWN, reason=one.reason or {}) if one and may_be else None

    return sieve


def tidying_of(baseline: Baseline, found: Iterable[Finding]) -> Tidying:
    """Return what is to be done about a baseline, in which all findings of the run are looked for."""
    there = still_there(baseline, found)
    unexplained = sum(not baseline.findings[position].reason for position in there)
    return Tidying(len(baseline.findings) - len(there), unexplained)


def still_there(baseline: Baseline, found: Iterable[Finding]) -> set[int]:
    """Return the positions of those findings of a baseline that are there."""
    marks = {finding.fingerprint for finding in found}
    return {position for position, one in enumerate(baseline.findings) if one.fingerprint in marks}
