"""What a check is, and how checks are run.

A check looks through the whole catalogue, or it is given one record, one method or one team at a time: then all
checks of a record are run together, while it is at hand.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.method_sheet import MethodSheet, method_sheet
from interventio.checks.record_sheet import RecordSheet, record_sheets
from interventio.checks.team_sheet import TeamSheet, team_sheet
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.languages.translator import Fact
from interventio.records.kinds import RecordKind


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that a check has found: where, and the facts for its message."""

    place: Place
    facts: Mapping[str, Fact] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    related: tuple[Place, ...] = ()


Search = Callable[[Catalogue], Iterator[Hit]]
RecordSearch = Callable[[RecordSheet, Catalogue], Iterator[Hit]]
MethodSearch = Callable[[MethodSheet, Catalogue], Iterator[Hit]]
TeamSearch = Callable[[TeamSheet, Catalogue], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Check:
    """A code and one search for it.

    It is not run where the workspace lacks one of the files that it `needs`: everything would seem to be wrong.
    """

    code: Code
    in_catalogue: Search | None = None
    in_record: RecordSearch | None = None
    in_method: MethodSearch | None = None
    in_team: TeamSearch | None = None
    needs: tuple[RecordKind, ...] = ()

    def finding(self, hit: Hit) -> Finding:
        """Return a hit as a finding with the check's code."""
        return Finding(self.code, hit.place, hit.facts, hit.suggestions, hit.related)


def check(
    id_: str, name: str, severity: Severity, *, says: str, advice: str, needs: tuple[RecordKind, ...] = ()
) -> Callable[[Search], Check]:
    """Make a check of a search: `@check("REF001", "unknown-intervention", Severity.ERROR, says=…, advice=…)`."""
    code = Code(id_, name, severity, says, advice)
    return lambda search: Check(code, in_catalogue=search, needs=needs)


def record_check(
    id_: str, name: str, severity: Severity, *, says: str, advice: str, needs: tuple[RecordKind, ...] = ()
) -> Callable[[RecordSearch], Check]:
    """Make a check of a search that is given one record of any kind at a time."""
    code = Code(id_, name, severity, says, advice)
    return lambda search: Check(code, in_record=search, needs=needs)


def method_check(id_: str, name: str, severity: Severity, *, says: str, advice: str) -> Callable[[MethodSearch], Check]:
    """Make a check of a search that is given one method at a time."""
    code = Code(id_, name, severity, says, advice)
    return lambda search: Check(code, in_method=search)


def team_check(id_: str, name: str, severity: Severity, *, says: str, advice: str) -> Callable[[TeamSearch], Check]:
    """Make a check of a search that is given one team at a time."""
    code = Code(id_, name, severity, says, advice)
    return lambda search: Check(code, in_team=search)


def findings_of(catalogue: Catalogue, checks: Sequence[Check]) -> list[Finding]:
    """Return what the checks find."""
    able = [one for one in checks if all(catalogue.has_read(kind) for kind in one.needs)]
    return [
        *_in_catalogue(catalogue, able),
        *_in_records(catalogue, able),
        *_in_methods(catalogue, able),
        *_in_teams(catalogue, able),
    ]


def _in_catalogue(catalogue: Catalogue, checks: Sequence[Check]) -> Iterator[Finding]:
    for one in checks:
        if one.in_catalogue:
            yield from map(one.finding, one.in_catalogue(catalogue))


def _in_records(catalogue: Catalogue, checks: Sequence[Check]) -> Iterator[Finding]:
    searches = [(one, one.in_record) for one in checks if one.in_record]
    for sheet in record_sheets(catalogue) if searches else ():
        for one, search in searches:
            for hit in search(sheet, catalogue):
                yield one.finding(hit)


def _in_methods(catalogue: Catalogue, checks: Sequence[Check]) -> Iterator[Finding]:
    searches = [(one, one.in_method) for one in checks if one.in_method]
    for method in catalogue.interventions.values() if searches else ():
        sheet = method_sheet(method)
        for one, search in searches:
            for hit in search(sheet, catalogue):
                yield one.finding(hit)


def _in_teams(catalogue: Catalogue, checks: Sequence[Check]) -> Iterator[Finding]:
    searches = [(one, one.in_team) for one in checks if one.in_team]
    for team in catalogue.teams.values() if searches else ():
        sheet = team_sheet(team, catalogue)
        for one, search in searches:
            for hit in search(sheet, catalogue):
                yield one.finding(hit)
