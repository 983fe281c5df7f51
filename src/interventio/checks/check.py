"""What a check is, and how checks are run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from interventio.catalogue.builder import STAND_IN_ORGANISATION, STAND_IN_SETTINGS
from interventio.catalogue.catalogue import Catalogue
from interventio.checks.wording import Wording, wordings_of
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.languages.translator import Fact
from interventio.records.kinds import ORGANISATION, SETTINGS, RecordKind


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that a check has found: where, and the facts for its message."""

    place: Place
    facts: Mapping[str, Fact] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    related: tuple[Place, ...] = ()


Search = Callable[[Catalogue], Iterator[Hit]]
"""Looks through the whole catalogue."""

Reading = Callable[[Wording, Catalogue], Iterator[Hit]]
"""Looks through the words of one record. All readings together cost one walk over each record."""


@dataclass(frozen=True, slots=True)
class Check:
    """A code and what looks for it.

    Its hits are not told in a file in which a code of `after` was found. It is not run where the workspace
    lacks one of the files that it `needs`: everything would seem to be wrong.
    """

    code: Code
    search: Search | None = None
    reading: Reading | None = None
    after: tuple[str, ...] = ()
    needs: tuple[RecordKind, ...] = ()

    def finding(self, hit: Hit) -> Finding:
        """Return a hit as a finding with the check's code."""
        return Finding(self.code, hit.place, hit.facts, hit.suggestions, hit.related)


def check(
    id_: str, name: str, severity: Severity, *, says: str, advice: str, needs: tuple[RecordKind, ...] = ()
) -> Callable[[Search], Check]:
    """Make a check of a search: `@check("REF001", "unknown-intervention", Severity.ERROR, says=…, advice=…)`."""
    code = Code(id_, name, severity, says, advice)
    return lambda search: Check(code, search=search, needs=needs)


def reading_check(
    id_: str, name: str, severity: Severity, *, says: str, advice: str, after: tuple[str, ...] = ()
) -> Callable[[Reading], Check]:
    """Make a check of a reading, which is given the words of one record at a time."""
    code = Code(id_, name, severity, says, advice)
    return lambda reading: Check(code, reading=reading, after=after)


def findings_of(catalogue: Catalogue, checks: Sequence[Check]) -> list[Finding]:
    """Return what the checks find, without what follows from something else that was found in the same file."""
    able = [one for one in checks if all(_is_there(catalogue, kind) for kind in one.needs)]
    found = [*_searched(catalogue, able), *_read(catalogue, able)]
    causes = {(finding.code.id, finding.place.path) for finding in found}
    after = {one.code.id: one.after for one in able}
    return [
        finding
        for finding in found
        if not any((cause, finding.place.path) in causes for cause in after[finding.code.id])
    ]


def _searched(catalogue: Catalogue, checks: Sequence[Check]) -> Iterator[Finding]:
    for one in checks:
        if one.search:
            yield from map(one.finding, one.search(catalogue))


def _read(catalogue: Catalogue, checks: Sequence[Check]) -> Iterator[Finding]:
    readers = [(one, one.reading) for one in checks if one.reading]
    for wording in wordings_of(catalogue) if readers else ():
        for one, reading in readers:
            yield from map(one.finding, reading(wording, catalogue))


def _is_there(catalogue: Catalogue, kind: RecordKind) -> bool:
    """Tell whether the workspace has its own settings or vocabularies, and not those that stand in for them."""
    stand_ins = {SETTINGS.name: STAND_IN_SETTINGS, ORGANISATION.name: STAND_IN_ORGANISATION}
    present = {SETTINGS.name: catalogue.settings, ORGANISATION.name: catalogue.organisation}
    return present[kind.name] is not stand_ins[kind.name]
