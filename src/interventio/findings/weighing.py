"""How much findings matter in a workspace, and in which order they are told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.findings.naming import narrowest


def weigh(findings: Iterable[Finding], asked: Mapping[str, Severity]) -> Iterator[Finding]:
    """Yield findings with the severity that was asked for; those that are off are left out.

    What is asked by code comes before what is asked by name, and that before what codes begin with.
    """
    known: dict[str, Severity | None] = {}
    for finding in findings:
        code = finding.code
        if code.id not in known:
            known[code.id] = narrowest(code, asked)
        wanted = known[code.id]
        weighed = replace(finding, asked=wanted) if wanted else finding
        if weighed.severity is not Severity.OFF:
            yield weighed


def worst_first(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings file by file, files with errors first, and in a file errors first, then from top to bottom."""
    known = list(findings)
    worst: dict[str, int] = {}
    for finding in known:
        path = finding.place.path
        worst[path] = min(worst.get(path, finding.severity.rank), finding.severity.rank)
    return sorted(
        known,
        key=lambda finding: (
            worst[finding.place.path],
            finding.place.path,
            finding.severity.rank,
            finding.place.spot or (0,),
            finding.code.id,
        ),
    )
