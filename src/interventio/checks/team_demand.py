"""What the clients of multidisciplinary teams need: counts and times that do not contradict each other (family MUL).

The messages name no numbers: what is known of few people stays in the file.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.compositions import CompositionTerm, terms_by_occupation
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.kinds import MULTIDISCIPLINARY_TEAM
from interventio.records.multidisciplinary_team import Demand, MultidisciplinaryTeam


def _place(team: MultidisciplinaryTeam, *route: Step) -> Place:
    return MULTIDISCIPLINARY_TEAM.place(team.id, "demand", *route)


def _times(catalogue: Catalogue) -> Iterator[tuple[MultidisciplinaryTeam, int, Demand]]:
    for team in catalogue.multidisciplinary_teams.values():
        for number, time in enumerate(team.demand):
            yield team, number, time


@check(
    "MUL010",
    "needing-above-clients",
    Severity.ERROR,
    says=N_("More clients needed “{occupation}” than the team had."),
    advice=N_("Check both counts: each client counts once for a profession, however often it was met."),
)
def needing_above_clients(catalogue: Catalogue) -> Iterator[Hit]:
    """More clients needed a profession in a time than there were."""
    for team, number, time in _times(catalogue):
        for occupation, needing in time.needing.items():
            if needing > time.clients:
                related = (_place(team, number, "clients"),)
                yield Hit(_place(team, number, "needing", occupation), {"occupation": occupation}, related=related)


@check(
    "MUL011",
    "lacking-above-needing",
    Severity.ERROR,
    says=N_("More clients had to do without “{occupation}” or wait than needed it."),
    advice=N_(
        "Under “lacking” are those of “needing” who did without or waited. Count only them, and all of “needing”."
    ),
)
def lacking_above_needing(catalogue: Catalogue) -> Iterator[Hit]:
    """More clients lacked a profession than needed it; nobody lacks what nobody needed."""
    for team, number, time in _times(catalogue):
        for occupation, lacking in time.lacking.items():
            needing = time.needing.get(occupation)
            if needing is not None and lacking > needing:
                related = (_place(team, number, "needing", occupation),)
                yield Hit(_place(team, number, "lacking", occupation), {"occupation": occupation}, related=related)


@check(
    "MUL012",
    "lacking-without-needing",
    Severity.WARNING,
    says=N_("It is known how many lacked “{occupation}”, but not how many needed it."),
    advice=N_("Add it to “needing”: only then can it be told whether the profession is short."),
)
def lacking_without_needing(catalogue: Catalogue) -> Iterator[Hit]:
    """Those who lacked a profession are counted, and those who needed it are not."""
    for team, number, time in _times(catalogue):
        for occupation in time.lacking:
            if occupation not in time.needing:
                yield Hit(_place(team, number, "lacking", occupation), {"occupation": occupation})


@check(
    "MUL013",
    "needed-but-in-no-composition",
    Severity.WARNING,
    says=N_("Clients are said to have needed “{occupation}”, which did not belong to the team in that time."),
    advice=N_("Check the occupation and the days. If it was needed and not there, count it under “lacking” too."),
)
def needed_but_in_no_composition(catalogue: Catalogue) -> Iterator[Hit]:
    """A profession was needed in a time in which no composition had it, and nobody is said to have lacked it."""
    for team in catalogue.multidisciplinary_teams.values():
        terms = terms_by_occupation(team)
        for number, time in enumerate(team.demand if terms else ()):
            for occupation in time.needing:
                if not time.lacking.get(occupation) and not _belonged(terms.get(occupation, ()), time):
                    yield Hit(_place(team, number, "needing", occupation), {"occupation": occupation})


def _belonged(terms: Sequence[CompositionTerm], time: Demand) -> bool:
    """Tell whether any of some terms, the oldest first, shares a day with a time."""
    begun = bisect_right(terms, time.ends, key=lambda one: one.first)
    return begun > 0 and terms[begun - 1].last >= time.starts


@check(
    "MUL014",
    "demand-ends-before-it-starts",
    Severity.ERROR,
    says=N_("The time ends before it starts, on {day}."),
    advice=N_("Correct the year or the day of “starts” or “ends”."),
)
def demand_ends_before_it_starts(catalogue: Catalogue) -> Iterator[Hit]:
    """A time of demand ends before it starts."""
    for team, number, time in _times(catalogue):
        if time.ends < time.starts:
            yield Hit(_place(team, number, "ends"), {"day": time.starts}, related=(_place(team, number, "starts"),))


@check(
    "MUL015",
    "demand-in-future",
    Severity.ERROR,
    says=N_("The time ends on {day}, a day still to come."),
    advice=N_("Write the last day up to which clients were counted, and count the rest later."),
)
def demand_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """Clients are counted up to a day that has not come."""
    for team, number, time in _times(catalogue):
        if time.ends > catalogue.day:
            yield Hit(_place(team, number, "ends"), {"day": time.ends})


@check(
    "MUL016",
    "demand-times-overlap",
    Severity.ERROR,
    says=N_("This time overlaps another one, which ends on {day}."),
    advice=N_("Let each time start on the day after the one before it, so that no day counts twice."),
)
def demand_times_overlap(catalogue: Catalogue) -> Iterator[Hit]:
    """Two times of a team have days in common, so that their clients count twice."""
    for team in catalogue.multidisciplinary_teams.values():
        longest: tuple[int, Demand] | None = None
        for number, time in sorted(enumerate(team.demand), key=lambda one: (one[1].starts, one[0])):
            if longest and time.starts <= longest[1].ends:
                related = (_place(team, longest[0], "ends"),)
                yield Hit(_place(team, number, "starts"), {"day": longest[1].ends}, related=related)
            if longest is None or time.ends > longest[1].ends:
                longest = number, time
