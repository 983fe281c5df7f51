"""Methods: what a record in the catalogue should tell, and on whose word (family CAT)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, check, method_check
from interventio.checks.method_sheet import MethodSheet
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.fields import Basis
from interventio.records.kinds import INTERVENTION, LADDER
from interventio.records.statement import Rating


@method_check(
    "CAT004",
    "method-without-ages",
    Severity.HINT,
    says=N_("The record does not say for which ages “{id}” is."),
    advice=N_("Add the ages under “ages”, with the source that gives them. If no source does, leave it so."),
)
def method_without_ages(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A method tells no ages, so nobody who looks for help for a child of some age finds it."""
    if not sheet.method.ages:
        yield Hit(sheet.place("name", at_key=True), {"id": sheet.method.id})


@method_check(
    "CAT005",
    "method-without-theme",
    Severity.WARNING,
    says=N_("“{id}” has no theme."),
    advice=N_("Add at least one theme under “themes”. The first one gives the method its colour on the chart."),
)
def method_without_theme(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A method does not tell what it is for."""
    if not sheet.method.themes:
        yield Hit(sheet.place("name", at_key=True), {"id": sheet.method.id})


@method_check(
    "CAT006",
    "statement-without-source",
    Severity.WARNING,
    says=N_("“{field}” states a fact without its source."),
    advice=N_(
        "Add “source” with an id from the list “sources”. What is only offered here is told by “basis: offered”."
    ),
)
def statement_without_source(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A statement or a rating does not tell on whose word it is made; only the own offer needs nobody's word."""
    for route, statement in sheet.statements:
        is_own = not isinstance(statement, Rating) and statement.basis is Basis.OFFERED
        if statement.source is None and not is_own:
            yield Hit(sheet.place(*route), {"field": str(route[0])})


@check(
    "CAT007",
    "source-without-address",
    Severity.HINT,
    says=N_("The source “{id}” has no web address."),
    advice=N_("Add “address” so that readers can look the fact up. A printed book may go without."),
)
def source_without_address(catalogue: Catalogue) -> Iterator[Hit]:
    """A source cannot be opened from the page."""
    for kind, records in ((LADDER, catalogue.ladders), (INTERVENTION, catalogue.interventions)):
        for record in records.values():
            for position, source in enumerate(record.sources):
                if source.address is None:
                    yield Hit(kind.place(record.id, "sources", position, "id"), {"id": source.id})


@method_check(
    "CAT008",
    "rating-without-scale",
    Severity.WARNING,
    says=N_("The rating by “{register}” does not name its scale."),
    advice=N_("Add “scale” with its edition, such as 1–5 (2026). A value means nothing without its scale."),
)
def rating_without_scale(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A rating has no scale, so its value cannot be read."""
    for position, rating in enumerate(sheet.method.ratings):
        if rating.scale is None:
            yield Hit(sheet.place("ratings", position, "register"), {"register": rating.registry})


@method_check(
    "CAT009",
    "rating-without-date",
    Severity.WARNING,
    says=N_("The rating by “{register}” has no date."),
    advice=N_("Add “reviewed” with the day of the review that the register gives."),
)
def rating_without_date(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A rating does not tell when the evidence was looked at."""
    for position, rating in enumerate(sheet.method.ratings):
        if rating.reviewed is None:
            yield Hit(sheet.place("ratings", position, "register"), {"register": rating.registry})


@method_check(
    "CAT010",
    "related-to-itself",
    Severity.WARNING,
    says=N_("“{id}” is listed as related to itself."),
    advice=N_("Name the other method, or take the entry away."),
)
def related_to_itself(sheet: MethodSheet, _: Catalogue) -> Iterator[Hit]:
    """A method names itself among its related methods."""
    for position, relation in enumerate(sheet.method.related):
        if relation.intervention == sheet.method.id:
            yield Hit(sheet.place("related", position, "intervention"), {"id": sheet.method.id})
