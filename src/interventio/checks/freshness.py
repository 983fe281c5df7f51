"""Freshness: records are looked through in time, and no date is still to come (family FRE)."""

from collections.abc import Iterator
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.entry import is_over
from interventio.checks.check import Hit, check, method_check, record_check, team_check
from interventio.checks.method_sheet import MethodSheet
from interventio.checks.record_sheet import RecordSheet
from interventio.checks.team_sheet import TeamSheet
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION, LADDER, STEPPING
from interventio.records.organisation import Organisation
from interventio.records.review import due_day
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping

SNAPSHOT_MONTHS = 12
RATING_MONTHS = 60


@record_check(
    "FRE001",
    "review-missing",
    Severity.WARNING,
    says=N_("The record does not say when it was last looked through."),
    advice=N_("Look it through, and add “review” with “last_reviewed” and “by”: the day, and the role or body."),
)
def review_missing(sheet: RecordSheet, _: Catalogue) -> Iterator[Hit]:
    """A record has no review, so nobody can tell whether it still holds."""
    is_reviewed = "review" in type(sheet.record).model_fields and not isinstance(sheet.record, Settings)
    if is_reviewed and sheet.review is None:
        yield Hit(sheet.place(_first_field(sheet.record), at_key=True))


def _first_field(record: Part) -> str:
    """Return a field that every record of its kind has."""
    match record:
        case Organisation():
            return "divisions"
        case Stepping():
            return "ladder"
        case _:
            return "name"


@record_check(
    "FRE002",
    "review-overdue",
    Severity.WARNING,
    says=N_("This record was last looked through on {last}; it should have been done again by {due}."),
    advice=N_("Look it through with those who know, mend what has changed, and set “last_reviewed” to that day."),
)
def review_overdue(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """The next review of a record was due before today."""
    if sheet.review and not is_over(sheet.record):
        last = sheet.review.last_reviewed
        due = due_day(last, sheet.review.every or catalogue.settings.review.every)
        if due < catalogue.day:
            yield Hit(sheet.place("review", "last_reviewed"), {"last": last, "due": due})


@record_check(
    "FRE003",
    "review-in-future",
    Severity.ERROR,
    says=N_("The review is of {day}, a day still to come."),
    advice=N_("Write the day on which the record was last looked through. When the next is due is counted from it."),
)
def review_in_future(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A record is said to have been looked through on a day that has not come."""
    if sheet.review and sheet.review.last_reviewed > catalogue.day:
        yield Hit(sheet.place("review", "last_reviewed"), {"day": sheet.review.last_reviewed})


@team_check(
    "FRE004",
    "snapshot-old",
    Severity.WARNING,
    says=N_("The latest snapshot is of {day}, more than a year ago."),
    advice=N_("Ask the supervisor for the counts of today and add a new snapshot below the others."),
)
def snapshot_old(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """What is known of the staff of a team is more than 12 months old."""
    if sheet.latest and _is_past(sheet.latest[1].date, SNAPSHOT_MONTHS, catalogue.day):
        number, snapshot = sheet.latest
        yield Hit(sheet.place("staffing", number, "date"), {"day": snapshot.date})


@check(
    "FRE005",
    "ladder-agreed-in-future",
    Severity.WARNING,
    says=N_("The ladder is said to be agreed on {day}, a day still to come."),
    advice=N_("Check the date. Leave it out while the edition is a draft."),
)
def ladder_agreed_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A ladder is said to have been agreed on a day that has not come."""
    for ladder in catalogue.ladders.values():
        if ladder.agreed and ladder.agreed > catalogue.day:
            yield Hit(LADDER.place(ladder.id, "agreed"), {"day": ladder.agreed})


@check(
    "FRE006",
    "source-in-future",
    Severity.WARNING,
    says=N_("The source “{id}” carries {day}, a day still to come."),
    advice=N_("Check the date, above all its year."),
)
def source_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A source is said to have been read or published on a day that has not come."""
    for kind, records in ((LADDER, catalogue.ladders), (INTERVENTION, catalogue.interventions)):
        for record in records.values():
            for position, source in enumerate(record.sources):
                for field, day in (("published", source.published), ("read", source.read)):
                    if day and day > catalogue.day:
                        yield Hit(kind.place(record.id, "sources", position, field), {"id": source.id, "day": day})


@method_check(
    "FRE007",
    "rating-in-future",
    Severity.WARNING,
    says=N_("The rating by “{register}” is of {day}, a day still to come."),
    advice=N_("Check the date, above all its year."),
)
def rating_in_future(sheet: MethodSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A rating is said to have been made on a day that has not come."""
    for position, rating in enumerate(sheet.method.ratings):
        if rating.reviewed and rating.reviewed > catalogue.day:
            place = sheet.place("ratings", position, "reviewed")
            yield Hit(place, {"register": rating.registry, "day": rating.reviewed})


@method_check(
    "FRE008",
    "rating-old",
    Severity.HINT,
    says=N_("The rating by “{register}” is of {day}, more than five years ago."),
    advice=N_("See whether the register has looked at the evidence again, and add what it says now."),
)
def rating_old(sheet: MethodSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """The newest rating that a method has from a register is more than five years old."""
    newest: dict[str, tuple[date, int]] = {}
    for position, rating in enumerate(sheet.method.ratings):
        if rating.reviewed:
            newest[rating.registry] = max(newest.get(rating.registry, (date.min, 0)), (rating.reviewed, position))
    for register, (day, position) in newest.items():
        if _is_past(day, RATING_MONTHS, catalogue.day):
            place = sheet.place("ratings", position, "reviewed")
            yield Hit(place, {"register": register, "day": day})


@check(
    "FRE009",
    "edition-in-future",
    Severity.WARNING,
    says=N_("An edition of the chart is said to be agreed on {day}, a day still to come."),
    advice=N_("Check the date. Leave “agreed” out while the edition is a draft."),
)
def edition_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A chart, or an earlier edition of it, is said to have been agreed on a day that has not come."""
    for chart in catalogue.steppings.values():
        if chart.agreed and chart.agreed > catalogue.day:
            yield Hit(STEPPING.place(chart.id, "agreed"), {"day": chart.agreed})
        for position, edition in enumerate(chart.editions):
            if edition.agreed > catalogue.day:
                yield Hit(STEPPING.place(chart.id, "editions", position, "agreed"), {"day": edition.agreed})


def _is_past(day: date, months: int, today: date) -> bool:
    return due_day(day, months) < today
