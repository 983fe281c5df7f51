"""Sources: what is stated points to a source, and every source is used (family REF)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.checks.pointers import Pointer
from interventio.checks.statements import statements_of
from interventio.findings.code import Severity
from interventio.findings.suggestion import nearest
from interventio.languages.translator import N_
from interventio.records.intervention import Intervention
from interventio.records.kinds import INTERVENTION


@check(
    "REF010",
    "unknown-source",
    Severity.ERROR,
    says=N_("There is no source “{id}” in this record."),
    advice=N_("Check the spelling, or add the source to the list “sources” of this record."),
)
def unknown_source(catalogue: Catalogue) -> Iterator[Hit]:
    """A statement or a rating rests on a source that the record does not list."""
    for intervention in catalogue.interventions.values():
        known = {source.id for source in intervention.sources}
        for id_, route in _pointed(intervention):
            if id_ not in known:
                yield Hit(INTERVENTION.place(intervention.id, *route), {"id": id_}, nearest(id_, known))


@check(
    "REF011",
    "unused-source",
    Severity.HINT,
    says=N_("Nothing in this record points to the source “{id}”."),
    advice=N_("Name it where its facts stand, as source or in summary_from, or take it out of the list."),
)
def unused_source(catalogue: Catalogue) -> Iterator[Hit]:
    """A method lists a source that none of its statements rests on."""
    for intervention in catalogue.interventions.values():
        used = {id_ for id_, _ in _pointed(intervention)}
        for position, source in enumerate(intervention.sources):
            if source.id not in used:
                yield Hit(INTERVENTION.place(intervention.id, "sources", position, "id"), {"id": source.id})


def _pointed(intervention: Intervention) -> Iterator[Pointer]:
    for position, id_ in enumerate(intervention.summary_from):
        yield id_, ("summary_from", position)
    for route, statement in statements_of(intervention):
        if statement.source:
            yield statement.source, (*route, "source")
