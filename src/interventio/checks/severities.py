"""Codes in the settings: those that are weighed, selected and ignored exist (family REF)."""

from collections.abc import Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Check, Hit, check
from interventio.checks.suggestions import with_suggestions
from interventio.findings.code import Code, Severity
from interventio.findings.naming import codes_called, names_of
from interventio.findings.place import Place
from interventio.languages.translator import N_
from interventio.records.kinds import SETTINGS


def unknown_code_check(others: Iterable[Code]) -> Check:
    """Return the check that knows the codes of all `others` and its own."""

    @check(
        "REF012",
        "unknown-code",
        Severity.WARNING,
        says=N_("There is no finding with the code “{code}”."),
        advice=N_("Write a code such as REF001, or what codes begin with: REF. “interventio explain” lists them all."),
    )
    def unknown_code(catalogue: Catalogue) -> Iterator[Hit]:
        """The settings weigh, select or ignore a code that no finding has."""
        weighed = ((code, place) for code, place in _weighed(catalogue) if code not in known)
        chosen = ((code, place) for code, place in _chosen(catalogue) if not codes_called(code, codes))
        for code, place, meant in with_suggestions((*weighed, *chosen), words):
            yield Hit(place, {"code": code}, meant)

    codes = (*others, unknown_code.code)
    known = {name for code in codes for name in names_of(code)}
    words = {name for code in codes for name in (code.id, code.name)}
    return unknown_code


def _weighed(catalogue: Catalogue) -> Iterator[tuple[str, Place]]:
    for code in catalogue.settings.severities:
        yield code, SETTINGS.place("", "severities", code, at_key=True)


def _chosen(catalogue: Catalogue) -> Iterator[tuple[str, Place]]:
    validation = catalogue.settings.validation
    for field, codes in (("select", validation.select), ("ignore", validation.ignore)):
        for position, code in enumerate(codes):
            yield code, SETTINGS.place("", "validation", field, position)
