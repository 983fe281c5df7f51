"""Sources: what is stated points to a source, and every source is used (family REF)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, method_check
from interventio.checks.method_sheet import MethodSheet
from interventio.checks.suggestions import with_suggestions
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.pointing import Pointer


@method_check(
    "REF010",
    "unknown-source",
    Severity.ERROR,
    says=N_("There is no source “{id}” in this record."),
    advice=N_("Check the spelling, or add the source to the list “sources” of this record."),
)
def unknown_source(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A statement or a rating rests on a source that the record does not list."""
    known = {source.id for source in sheet.method.sources}
    unknown = ((id_, route) for id_, route in _pointed(sheet) if id_ not in known)
    for id_, route, meant in with_suggestions(unknown, known):
        yield Hit(sheet.place(*route), {"id": id_}, meant)


@method_check(
    "REF011",
    "unused-source",
    Severity.HINT,
    says=N_("Nothing in this record points to the source “{id}”."),
    advice=N_("Name it where its facts stand, as source or in summary_from, or take it out of the list."),
)
def unused_source(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A method lists a source that none of its statements rests on."""
    used = {id_ for id_, _ in _pointed(sheet)}
    for position, source in enumerate(sheet.method.sources):
        if source.id not in used:
            yield Hit(sheet.place("sources", position, "id"), {"id": source.id})


def _pointed(sheet: MethodSheet) -> Iterator[Pointer]:
    for position, id_ in enumerate(sheet.method.summary_from):
        yield id_, ("summary_from", position)
    for route, statement in sheet.statements:
        if statement.source:
            yield statement.source, (*route, "source")
