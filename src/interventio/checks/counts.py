"""Counts of people in a team: one may not contradict another (family TEA).

The messages name no numbers: what is known of few people stays in the file.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, team_check
from interventio.checks.team_sheet import TeamSheet, count_at, stages_of
from interventio.findings.code import Severity
from interventio.languages.translator import N_
from interventio.records.fields import Stage
from interventio.records.team import Staff, Trained


@team_check(
    "TEA001",
    "trained-above-headcount",
    Severity.ERROR,
    says=N_("More people are trained in “{id}” than work in the occupation “{occupation}”."),
    advice=N_("Check both counts. Each person is counted once, also the part-time ones."),
)
def trained_above_headcount(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """More people have been trained than there are."""
    for route, _day, staff, most in sheet.rows:
        if staff.headcount is not None and most > staff.headcount:
            for id_, stage in _stages_above(staff, staff.headcount):
                yield Hit(
                    sheet.place(*route, "trained", id_, stage),
                    {"id": id_, "occupation": staff.occupation},
                    related=(sheet.place(*route, "headcount"),),
                )


@team_check(
    "TEA002",
    "trained-above-expected",
    Severity.ERROR,
    says=N_("More people are trained in “{id}” than are expected to deliver it in the occupation “{occupation}”."),
    advice=N_("Leave those who are exempt out of the trained, or correct the count of the exempt."),
)
def trained_above_expected(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """More people are trained than are left when the exempt are taken away, so that coverage would pass 100 %."""
    for route, _day, staff, most in sheet.rows:
        if staff.headcount is not None and most > staff.headcount - staff.exempt >= 0:
            told = {id_ for id_, _stage in _stages_above(staff, staff.headcount)}
            for id_, stage in _stages_above(staff, staff.headcount - staff.exempt):
                if id_ not in told:
                    yield Hit(
                        sheet.place(*route, "trained", id_, stage),
                        {"id": id_, "occupation": staff.occupation},
                        related=(sheet.place(*route, "exempt"),),
                    )


def _stages_above(staff: Staff, limit: int) -> Iterator[tuple[str, Stage]]:
    """Yield each method with the first stage of its training that has more people than `limit`."""
    for id_, trained in staff.trained.items():
        above = [stage for stage, count in stages_of(trained) if count > limit]
        if above:
            yield id_, above[0]


@team_check(
    "TEA003",
    "exempt-above-headcount",
    Severity.ERROR,
    says=N_("More people are exempt than work in the occupation “{occupation}”."),
    advice=N_("Check both counts. The exempt are a part of the headcount."),
)
def exempt_above_headcount(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """More people are exempt than there are."""
    for route, _day, staff, _most in sheet.rows:
        if staff.headcount is not None and staff.exempt > staff.headcount:
            yield Hit(
                sheet.place(*route, "exempt"),
                {"occupation": staff.occupation},
                related=(sheet.place(*route, "headcount"),),
            )


@team_check(
    "TEA004",
    "stages-out-of-order",
    Severity.ERROR,
    says=N_("In “{id}” the count “{later}” is larger than “{earlier}”."),
    advice=N_("Count at each stage also those who have come further: the certified are among the completed."),
)
def stages_out_of_order(sheet: TeamSheet, _: Catalogue) -> Iterator[Hit]:
    """More people have reached a later stage of training than an earlier one."""
    for route, _day, staff, _most in sheet.rows:
        for id_, trained in staff.trained.items():
            for earlier, later in _reversed_stages(trained):
                yield Hit(
                    sheet.place(*route, "trained", id_, later),
                    {"id": id_, "later": later, "earlier": earlier},
                    related=(sheet.place(*route, "trained", id_, earlier),),
                )


def _reversed_stages(trained: Trained) -> Iterable[tuple[Stage, Stage]]:
    """Return the pairs of stages of which the later has more people; almost always there are none."""
    most = trained.attended if trained.attended is not None else trained.completed
    if most is None or most >= (trained.completed or 0) >= (trained.certified or 0):
        return ()
    return [(earlier, later) for (earlier, more), (later, fewer) in pairwise(stages_of(trained)) if fewer > more]


@team_check(
    "TEA005",
    "active-above-trained",
    Severity.ERROR,
    says=N_("More people have delivered “{id}” than are trained in it."),
    advice=N_("Count as active only those of the trained who have delivered the method in the last 12 months."),
)
def active_above_trained(sheet: TeamSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """More people are active in a method than can be trained in it."""
    for route, _day, staff, _most in sheet.rows:
        for id_, active in staff.active.items():
            most = most_trained(staff, id_, catalogue.settings.coverage.stage)
            if most is not None and active > most:
                yield Hit(sheet.place(*route, "active", id_), {"id": id_})


def most_trained(staff: Staff, intervention: str, stage: Stage) -> int | None:
    """Return how many can be trained at most: the count at the stage, at an earlier one, or all who are expected."""
    trained = staff.trained.get(intervention)
    until = list(Stage)[: list(Stage).index(stage) + 1]
    counts = [count_at(trained, each) for each in reversed(until)] if trained else []
    expected = None if staff.headcount is None else staff.headcount - staff.exempt
    return next((count for count in (*counts, expected) if count is not None), None)
