"""Those who use the same method know of each other (family NET)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.sharing import methods_apart
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.kinds import INTERVENTION, ORGANISATION


@check(
    "NET001",
    "method-without-common-support-team",
    Severity.HINT,
    says=N_("Different divisions use this method, and no support team brings these together: {divisions}."),
    advice=N_("Ask the divisions to take part in a support team about the method, or agree on one with them."),
    needs=(ORGANISATION,),
)
def method_without_common_support_team(catalogue: Catalogue) -> Iterator[Hit]:
    """Units of different divisions use a method, and no support team about it has seats of two of these divisions."""
    for one in methods_apart(catalogue):
        if one.intervention in catalogue.interventions:
            divisions = tuple(use.division for use in one.uses)
            yield Hit(INTERVENTION.place(one.intervention, "name"), {"divisions": divisions})
