"""By what a finding is known again in another run: never by its line, which moves with every edit above it."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from unicodedata import normalize

from interventio.findings.finding import Finding

LENGTH = 32


def fingerprints_of(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return a fingerprint for each finding, in the same order: 32 hexadecimal digits, all different.

    It follows from the code, the file, the names of the fields on the way and the words among the facts. Numbers and
    days are left out, since many change from day to day; findings that are alike in all else are told apart by their
    order from top to bottom.
    """
    seen: Counter[str] = Counter()
    return tuple(_fingerprint(_known_by(finding), seen) for finding in findings)


def marked(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return all findings of a run, in the same order, each with its fingerprint."""
    known = tuple(findings)
    return tuple(replace(one, fingerprint=mark) for one, mark in zip(known, fingerprints_of(known), strict=True))


def _known_by(finding: Finding) -> str:
    route = (step if isinstance(step, str) else "*" for step in finding.place.route)
    words = (f"{name}={fact}" for name, fact in sorted(finding.facts.items()) if isinstance(fact, str))
    return normalize("NFC", "\0".join((finding.code.id, finding.place.path, "\1".join(route), *words)))


def _fingerprint(known_by: str, seen: Counter[str]) -> str:
    seen[known_by] += 1
    told_apart = f"{known_by}\0{seen[known_by]}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(told_apart).hexdigest()[:LENGTH]
