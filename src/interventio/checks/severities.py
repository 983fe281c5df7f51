"""Severities: the settings weigh only codes that exist (family REF)."""

from collections.abc import Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Check, Hit, check
from interventio.checks.suggestions import with_suggestions
from interventio.findings.code import Code, Severity
from interventio.languages.translator import N_
from interventio.records.kinds import SETTINGS


def unknown_code_check(others: Iterable[Code]) -> Check:
    """Return the check that knows the codes of all `others` and its own."""

    @check(
        "REF012",
        "unknown-code",
        Severity.WARNING,
        says=N_("There is no finding with the code “{code}”, so its severity cannot be set."),
        advice=N_("Write a code such as REF001. “interventio explain” lists them all."),
    )
    def unknown_code(catalogue: Catalogue) -> Iterator[Hit]:
        """The settings weigh a code that no finding has."""
        unknown = ((code, severity) for code, severity in catalogue.settings.severities.items() if code not in known)
        for code, _severity, meant in with_suggestions(unknown, known):
            yield Hit(SETTINGS.place("", "severities", code, at_key=True), {"code": code}, meant)

    known = {word for code in (*others, unknown_code.code) for word in (code.id, code.name)}
    return unknown_code
