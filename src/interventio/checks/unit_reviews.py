"""What units say of a chart, and the contents that it is about (family PRO)."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.contents import content_of, fingerprint_of_all
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.kinds import STEPPING
from interventio.records.stepping import Stepping, UnitReview


def _reviews(catalogue: Catalogue) -> Iterator[tuple[Stepping, int, UnitReview]]:
    for stepping in catalogue.steppings.values():
        for position, review in enumerate(stepping.reviews):
            yield stepping, position, review


def _place(stepping: Stepping, position: int, *route: Step) -> Place:
    return STEPPING.place(stepping.id, "reviews", position, *route)


@check(
    "PRO007",
    "reviewed-before-asked",
    Severity.ERROR,
    says=N_("The unit is said to have looked the chart through on {reviewed}, before it was asked on {asked}."),
    advice=N_("Check both days. If nobody asked, leave “asked” out."),
)
def reviewed_before_asked(catalogue: Catalogue) -> Iterator[Hit]:
    """A unit has answered before it was asked."""
    for stepping, position, one in _reviews(catalogue):
        if one.asked and one.reviewed and one.reviewed < one.asked:
            facts = {"reviewed": one.reviewed, "asked": one.asked}
            yield Hit(_place(stepping, position, "reviewed"), facts, related=(_place(stepping, position, "asked"),))


@check(
    "PRO008",
    "reviewed-in-future",
    Severity.WARNING,
    says=N_("The unit is said to have looked the chart through on {reviewed}, a day still to come."),
    advice=N_("Check the date."),
)
def reviewed_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A unit is said to have answered on a day that has not come."""
    for stepping, position, one in _reviews(catalogue):
        if one.reviewed and one.reviewed > catalogue.day:
            yield Hit(_place(stepping, position, "reviewed"), {"reviewed": one.reviewed})


@check(
    "PRO009",
    "reviewed-content-lost",
    Severity.WARNING,
    says=N_("The content “{content}” that the unit looked through is not in the list “contents”."),
    advice=N_("Take it over from an earlier version of the file, or ask the unit again (interventio review {chart})."),
)
def reviewed_content_lost(catalogue: Catalogue) -> Iterator[Hit]:
    """A review is about a content that nobody can compare with today's any more."""
    known = {stepping.id: {one.fingerprint for one in stepping.contents} for stepping in catalogue.steppings.values()}
    for stepping, position, one in _reviews(catalogue):
        if one.content and one.content not in known[stepping.id]:
            yield Hit(_place(stepping, position, "content"), {"content": one.content, "chart": stepping.id})


@check(
    "PRO010",
    "reviewed-content-unknown",
    Severity.HINT,
    says=N_("It is not written down which content the unit looked through, so nobody can tell whether that stands."),
    advice=N_("Let the command interventio review write down what units say of {chart}."),
)
def reviewed_content_unknown(catalogue: Catalogue) -> Iterator[Hit]:
    """A unit has answered, and the fingerprint of what it looked through is missing."""
    for stepping, position, one in _reviews(catalogue):
        if one.reviewed and one.content is None:
            yield Hit(_place(stepping, position, "reviewed"), {"chart": stepping.id})


@check(
    "PRO011",
    "review-outdated",
    Severity.HINT,
    says=N_("Units whose review is about an earlier content than today's: {count}."),
    advice=N_("See what has changed (interventio reviews {chart}), and ask them again."),
)
def review_outdated(catalogue: Catalogue) -> Iterator[Hit]:
    """The chart has changed since units looked it through; told once for each chart."""
    for stepping in catalogue.steppings.values():
        last = {one.unit: (position, one) for position, one in enumerate(stepping.reviews) if one.content}
        now = content_of(catalogue, stepping).fingerprint if last else ""
        lapsed = [position for position, one in last.values() if one.content != now]
        if lapsed:
            places = [_place(stepping, position, "content") for position in sorted(lapsed)]
            yield Hit(places[0], {"count": len(lapsed), "chart": stepping.id}, related=tuple(places[1:10]))


@check(
    "PRO012",
    "content-altered",
    Severity.ERROR,
    says=N_("The fingerprint “{content}” does not follow from the records that stand below it."),
    advice=N_("Contents are written by commands alone: take this one over from an earlier version of the file."),
)
def content_altered(catalogue: Catalogue) -> Iterator[Hit]:
    """A content was changed by hand, so that nobody can say any more what reviews and editions are about."""
    for stepping in catalogue.steppings.values():
        for position, one in enumerate(stepping.contents):
            if fingerprint_of_all(one.records) != one.fingerprint:
                place = STEPPING.place(stepping.id, "contents", position, "fingerprint")
                yield Hit(place, {"content": one.fingerprint})
