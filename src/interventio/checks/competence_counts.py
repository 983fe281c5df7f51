"""Counts of competence: one may not contradict another, and they are not to grow old (family COM).

The messages name no numbers: what is known of few people stays in the file.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.competence import ranks_of
from interventio.checks.check import Hit, check
from interventio.checks.freshness import SNAPSHOT_MONTHS
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.competence_counts import CompetenceCounts, GroupCount
from interventio.records.kinds import COMPETENCE_COUNTS
from interventio.records.review import due_day

_Row = tuple[CompetenceCounts, tuple[Step, ...], GroupCount]


def _place(record: CompetenceCounts, *route: Step) -> Place:
    return COMPETENCE_COUNTS.place(record.id, *route)


def _rows(catalogue: Catalogue) -> Iterator[_Row]:
    for record in catalogue.competence_counts.values():
        for position, count in enumerate(record.counts):
            for number, row in enumerate(count.groups):
                yield record, ("counts", position, "groups", number), row


@check(
    "COM014",
    "competence-above-people",
    Severity.ERROR,
    says=N_("More people of the group “{group}” have “{level}” than work in the unit."),
    advice=N_("Check both counts. Each person is counted once, also the part-time ones."),
)
def competence_above_people(catalogue: Catalogue) -> Iterator[Hit]:
    """More people have a level than there are."""
    for record, route, row in _rows(catalogue):
        for level, having in row.having.items():
            if having > row.people:
                place, people = _place(record, *route, "having", level), _place(record, *route, "people")
                yield Hit(place, {"group": row.group, "level": level}, related=(people,))


@check(
    "COM015",
    "competence-grows-upward",
    Severity.ERROR,
    says=N_("In “{group}” more people have “{higher}” than have “{lower}”, a level below it."),
    advice=N_("Count at each level also those who have a higher one: who has a level has those below it."),
)
def competence_grows_upward(catalogue: Catalogue) -> Iterator[Hit]:
    """More people have a higher level than a lower one."""
    orders = {id_: ranks_of(levels) for id_, levels in catalogue.competence.items()}
    for record, route, row in _rows(catalogue):
        told = [level for level in orders.get(record.levels, ()) if level in row.having]
        for lower, higher in pairwise(told):
            if row.having[higher] > row.having[lower]:
                yield Hit(
                    _place(record, *route, "having", higher),
                    {"group": row.group, "higher": higher, "lower": lower},
                    related=(_place(record, *route, "having", lower),),
                )


@check(
    "COM016",
    "competence-counted-in-future",
    Severity.ERROR,
    says=N_("The count is of {day}, a day still to come."),
    advice=N_("Check the date. What is only planned is not counted."),
)
def competence_counted_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A count is of a day that has not come."""
    for record in catalogue.competence_counts.values():
        for position, count in enumerate(record.counts):
            if count.date > catalogue.day:
                yield Hit(_place(record, "counts", position, "date"), {"day": count.date})


@check(
    "COM017",
    "competence-counts-out-of-order",
    Severity.WARNING,
    says=N_("The count of {day} stands after a later one."),
    advice=N_("Put the counts in the order of their dates, the oldest first."),
)
def competence_counts_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A count stands below one that is younger."""
    for record in catalogue.competence_counts.values():
        for number, (before, count) in enumerate(pairwise(record.counts), start=1):
            if count.date < before.date:
                earlier = _place(record, "counts", number - 1, "date")
                yield Hit(_place(record, "counts", number, "date"), {"day": count.date}, related=(earlier,))


@check(
    "COM018",
    "competence-counted-twice",
    Severity.ERROR,
    says=N_("There are two counts of {day}, so it is not clear which one counts."),
    advice=N_("Keep the right one, or correct the date of the other."),
)
def competence_counted_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """Two counts of a unit by the same levels are of the same day, in one file or in two."""
    first: dict[tuple[str, str, str], Place] = {}
    for record in catalogue.competence_counts.values():
        for number, count in enumerate(record.counts):
            here = _place(record, "counts", number, "date")
            same = first.setdefault((record.levels, record.unit, count.date.isoformat()), here)
            if same != here:
                yield Hit(here, {"day": count.date}, related=(same,))


@check(
    "COM019",
    "competence-group-twice",
    Severity.ERROR,
    says=N_("The group “{group}” is counted twice on one day."),
    advice=N_("Add the two up, or correct the group of one of them."),
)
def competence_group_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A count has two entries for the same group."""
    first: dict[tuple[str, Step, str], Place] = {}
    for record, route, row in _rows(catalogue):
        here = _place(record, *route, "group")
        same = first.setdefault((record.id, route[1], row.group), here)
        if same != here:
            yield Hit(here, {"group": row.group}, related=(same,))


@check(
    "COM020",
    "competence-counts-old",
    Severity.WARNING,
    says=N_("The latest count is of {day}, more than a year ago."),
    advice=N_("Count anew, such as after the development discussions, and add a count below the others."),
)
def competence_counts_old(catalogue: Catalogue) -> Iterator[Hit]:
    """What is known of the competence of a unit is more than 12 months old."""
    latest: dict[tuple[str, str], tuple[date, Place]] = {}
    for record in catalogue.competence_counts.values():
        for number, count in enumerate(record.counts):
            key = record.levels, record.unit
            if count.date <= catalogue.day and (key not in latest or latest[key][0] < count.date):
                latest[key] = count.date, _place(record, "counts", number, "date")
    for day, place in latest.values():
        if due_day(day, SNAPSHOT_MONTHS) < catalogue.day:
            yield Hit(place, {"day": day})
