"""What a check is, and how checks are run."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from interventio.catalogue.catalogue import Catalogue
from interventio.findings.code import Code, Severity
from interventio.findings.finding import Finding
from interventio.findings.place import Place
from interventio.languages.translator import Fact


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that a check has found: where, and the facts for its message."""

    place: Place
    facts: Mapping[str, Fact] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    related: tuple[Place, ...] = ()


Search = Callable[[Catalogue], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Check:
    """A code and the search for it. Its hits are not told in a file in which a code of `after` was found."""

    code: Code
    search: Search
    after: tuple[str, ...] = ()

    def findings(self, catalogue: Catalogue) -> Iterator[Finding]:
        """Yield a finding for each hit."""
        for hit in self.search(catalogue):
            yield Finding(self.code, hit.place, hit.facts, hit.suggestions, hit.related)


def check(
    id_: str, name: str, severity: Severity, *, says: str, advice: str, after: tuple[str, ...] = ()
) -> Callable[[Search], Check]:
    """Make a check of a search: `@check("REF001", "unknown-intervention", Severity.ERROR, says=…, advice=…)`."""
    code = Code(id_, name, severity, says, advice)
    return lambda search: Check(code, search, after)


def findings_of(catalogue: Catalogue, checks: Sequence[Check]) -> list[Finding]:
    """Return what the checks find, without what follows from something else that was found in the same file."""
    found = list(chain.from_iterable(one.findings(catalogue) for one in checks))
    causes = {(finding.code.id, finding.place.path) for finding in found}
    after = {one.code.id: one.after for one in checks}
    return [
        finding
        for finding in found
        if not any((cause, finding.place.path) in causes for cause in after[finding.code.id])
    ]
