"""Which findings are gone and which are new between two states of a workspace."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from interventio.findings.finding import Finding
from interventio.findings.fingerprints import fingerprints_of

Findings = tuple[Finding, ...]
FORM = frozenset({"SYN", "REC"})
"""The families of what keeps a file from being read."""


def gone_and_new(
    before: Findings, after: Findings, moved: Mapping[str, str], ids: Mapping[str, str], unread: Collection[str] = ()
) -> tuple[Findings, Findings]:
    """Return the findings that are gone and those that are new, each in its own order.

    Files in `moved` have another path now, and words in `ids` are other ids: what is said of them is the same.
    Of files that are `unread` now, nothing that was found in their content is gone: it cannot be looked at.
    """
    then = fingerprints_of(_followed(one, moved, ids) for one in before)
    now = fingerprints_of(after)
    gone = (one for one in _without(before, then, now) if one.place.path not in unread or one.code.family in FORM)
    return tuple(gone), _without(after, now, then)


def _without(findings: Findings, own: Iterable[str], others: Iterable[str]) -> Findings:
    known = {*others}
    return tuple(finding for finding, mark in zip(findings, own, strict=True) if mark not in known)


def _followed(finding: Finding, moved: Mapping[str, str], ids: Mapping[str, str]) -> Finding:
    """Return a finding as it would stand under the new names."""
    path = finding.place.path
    facts = {
        name: ids.get(fact, moved.get(fact, fact)) if isinstance(fact, str) else fact
        for name, fact in finding.facts.items()
    }
    return replace(finding, place=replace(finding.place, path=moved.get(path, path)), facts=facts)
