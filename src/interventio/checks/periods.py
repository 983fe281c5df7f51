"""Logs of method periods: each quarter once, in order, none of them to come or left out (family USE)."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.logged import Logged, logged_periods
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.kinds import PERIODS
from interventio.records.period_log import Feedback
from interventio.records.quarters import YearQuarter, quarter_named


@check(
    "USE001",
    "quarter-logged-twice",
    Severity.ERROR,
    says=N_("The periods of “{id}” in {quarter} are written twice for this team, so it is not clear which count."),
    advice=N_("Keep the right ones, or correct the quarter of the others."),
)
def quarter_logged_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A team has logged a method twice in one quarter, be it in two files."""
    first: dict[tuple[str, YearQuarter, str], Logged] = {}
    for one in logged_periods(catalogue):
        earlier = first.setdefault((one.team, one.quarter, one.periods.intervention), one)
        if earlier != one:
            facts = {"id": one.periods.intervention, "quarter": str(one.quarter)}
            yield Hit(written_at(one, "intervention"), facts, related=(written_at(earlier, "intervention"),))


@check(
    "USE003",
    "feedback-contradicts",
    Severity.ERROR,
    says=N_("In the feedback on “{id}” the count “{part}” is larger than “{whole}”."),
    advice=N_("Check both counts: of the clients who were asked some answered, and of those it helped some."),
)
def feedback_contradicts(catalogue: Catalogue) -> Iterator[Hit]:
    """More clients answered than were asked, or it helped more than answered."""
    for one in logged_periods(catalogue):
        for (whole, most), (part, count) in pairwise(_counts_of(one.periods.feedback or Feedback())):
            if count > most:
                yield Hit(
                    written_at(one, "feedback", part),
                    {"id": one.periods.intervention, "part": part, "whole": whole},
                    related=(written_at(one, "feedback", whole),),
                )


def _counts_of(feedback: Feedback) -> list[tuple[str, int]]:
    """Return the counts that are told with their names, the largest first."""
    counts = ("asked", feedback.asked), ("answered", feedback.answered), ("helped", feedback.helped)
    return [(name, count) for name, count in counts if count is not None]


@check(
    "USE004",
    "quarter-to-come",
    Severity.ERROR,
    says=N_("{quarter} is still to come, so no periods can have been counted in it."),
    advice=N_("Check the quarter, above all its year."),
)
def quarter_to_come(catalogue: Catalogue) -> Iterator[Hit]:
    """Periods are logged for a quarter that has not begun."""
    for log in catalogue.periods.values():
        for number, quarter in enumerate(log.quarters):
            if quarter_named(quarter.quarter).first_day > catalogue.day:
                yield Hit(PERIODS.place(log.id, "quarters", number, "quarter"), {"quarter": quarter.quarter})


@check(
    "USE008",
    "quarters-out-of-order",
    Severity.WARNING,
    says=N_("{quarter} stands after a later quarter."),
    advice=N_("Put the quarters in their order, the oldest first."),
)
def quarters_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A quarter stands below one that is younger."""
    for log in catalogue.periods.values():
        for number, (before, quarter) in enumerate(pairwise(log.quarters), start=1):
            if quarter_named(quarter.quarter) < quarter_named(before.quarter):
                yield Hit(
                    PERIODS.place(log.id, "quarters", number, "quarter"),
                    {"quarter": quarter.quarter},
                    related=(PERIODS.place(log.id, "quarters", number - 1, "quarter"),),
                )


@check(
    "USE009",
    "quarter-missing",
    Severity.HINT,
    says=N_("Between {earlier} and {later} a quarter is missing, so the periods of a year are not known."),
    advice=N_("Ask the team for the counts of that time. If a method was not used, write 0."),
)
def quarter_missing(catalogue: Catalogue) -> Iterator[Hit]:
    """The quarters that a team has logged, in whichever files, have a gap."""
    for quarters in _quarters(catalogue).values():
        for earlier, later in pairwise(sorted(quarters)):
            if later != earlier.later(1):
                yield Hit(quarters[later], {"earlier": str(earlier), "later": str(later)}, related=(quarters[earlier],))


def _quarters(catalogue: Catalogue) -> dict[str, dict[YearQuarter, Place]]:
    """Return by team the quarters that it has logged, and where each stands first."""
    found: defaultdict[str, dict[YearQuarter, Place]] = defaultdict(dict)
    for log in catalogue.periods.values():
        for number, quarter in enumerate(log.quarters):
            place = PERIODS.place(log.id, "quarters", number, "quarter")
            found[log.team].setdefault(quarter_named(quarter.quarter), place)
    return found


def written_at(one: Logged, *route: Step) -> Place:
    """Return the place of a field in logged periods."""
    return PERIODS.place(one.log, *one.route, *route)
