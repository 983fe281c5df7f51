"""Accessibility: the statement that a public body owes its readers can be written (family ACC)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.accessibility import Accessibility
from interventio.records.kinds import SETTINGS

OWED = ("status", "assessed", "basis", "feedback", "authority")
"""What the act on digital services asks a statement to tell; shortcomings only where there are any."""


@check(
    "ACC001",
    "accessibility-not-told",
    Severity.HINT,
    says=N_("The accessibility statement of the pages does not say: {fields}."),
    advice=N_("Add what is missing under “accessibility” in interventio.yaml before the pages are published."),
    needs=(SETTINGS,),
)
def accessibility_not_told(catalogue: Catalogue) -> Iterator[Hit]:
    """The settings leave out what an accessibility statement has to tell."""
    told = catalogue.settings.accessibility
    missing = tuple(field for field in OWED if getattr(told or Accessibility(), field) is None)
    if missing:
        route = "accessibility" if told else "schema_version"
        yield Hit(SETTINGS.place("", route, at_key=True), {"fields": missing})
