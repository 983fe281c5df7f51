"""Multidisciplinary teams: compositions in order, each profession once, and no profession promised (family MUL)."""

from collections.abc import Iterator
from itertools import pairwise

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.compositions import composition_on
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.kinds import MULTIDISCIPLINARY_TEAM
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam


def _place(team: MultidisciplinaryTeam, *route: Step, at_key: bool = False) -> Place:
    return MULTIDISCIPLINARY_TEAM.place(team.id, *route, at_key=at_key)


@check(
    "MUL001",
    "compositions-out-of-order",
    Severity.WARNING,
    says=N_("The composition of {day} stands after a later one."),
    advice=N_("Put the compositions in the order of their days, the oldest first."),
)
def compositions_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """A composition begins before the one above it."""
    for team in catalogue.multidisciplinary_teams.values():
        for number, (before, one) in enumerate(pairwise(team.compositions), start=1):
            if one.since < before.since:
                related = (_place(team, "compositions", number - 1, "since"),)
                yield Hit(_place(team, "compositions", number, "since"), {"day": one.since}, related=related)


@check(
    "MUL002",
    "compositions-on-one-day",
    Severity.ERROR,
    says=N_("Two compositions begin on {day}."),
    advice=N_("Put them together into one, or correct the day of one of them."),
)
def compositions_on_one_day(catalogue: Catalogue) -> Iterator[Hit]:
    """Two compositions of a team begin on one day, so it is not clear which one holds."""
    for team in catalogue.multidisciplinary_teams.values():
        first: dict[object, int] = {}
        for number, one in enumerate(team.compositions):
            if (there := first.setdefault(one.since, number)) != number:
                related = (_place(team, "compositions", there, "since"),)
                yield Hit(_place(team, "compositions", number, "since"), {"day": one.since}, related=related)


@check(
    "MUL003",
    "composition-to-come",
    Severity.HINT,
    says=N_("This composition begins on {day}, a day still to come; until then the pages do not show it."),
    advice=N_("If it is agreed, leave it so. If the team is made up so already, correct the day."),
)
def composition_to_come(catalogue: Catalogue) -> Iterator[Hit]:
    """A composition begins on a day that has not come."""
    for team in catalogue.multidisciplinary_teams.values():
        for number, one in enumerate(team.compositions):
            if one.since > catalogue.day:
                yield Hit(_place(team, "compositions", number, "since"), {"day": one.since})


@check(
    "MUL004",
    "team-without-composition",
    Severity.WARNING,
    says=N_("Nobody has said of which professions the team “{id}” is made up."),
    advice=N_("Add “compositions” with a day, and the posts of each profession."),
)
def team_without_composition(catalogue: Catalogue) -> Iterator[Hit]:
    """A multidisciplinary team that is at work tells no composition at all."""
    for team in catalogue.multidisciplinary_teams.values():
        is_over = team.until is not None and team.until < catalogue.day
        if not team.compositions and not is_over:
            yield Hit(_place(team, "name", at_key=True), {"id": team.id})


@check(
    "MUL005",
    "occupation-twice-in-composition",
    Severity.ERROR,
    says=N_("The occupation “{occupation}” stands in this composition twice."),
    advice=N_("Put its posts together into one line, or correct the occupation of the other."),
)
def occupation_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """A composition has two lines for one occupation."""
    for team in catalogue.multidisciplinary_teams.values():
        for number, one in enumerate(team.compositions):
            first: dict[str, int] = {}
            for line, post in enumerate(one.posts):
                if (there := first.setdefault(post.occupation, line)) != line:
                    here, other = (
                        _place(team, "compositions", number, "posts", where, "occupation") for where in (line, there)
                    )
                    yield Hit(here, {"occupation": post.occupation}, related=(other,))


@check(
    "MUL006",
    "posts-not-above-zero",
    Severity.ERROR,
    says=N_("The number of posts must be above 0."),
    advice=N_("Write the posts, a half one as 0.5. Leave the line out if the profession is not in the team."),
)
def posts_not_above_zero(catalogue: Catalogue) -> Iterator[Hit]:
    """A profession has no posts, or fewer than none."""
    for team in catalogue.multidisciplinary_teams.values():
        for number, one in enumerate(team.compositions):
            for line, post in enumerate(one.posts):
                if post.posts <= 0:
                    yield Hit(_place(team, "compositions", number, "posts", line, "posts"))


@check(
    "MUL007",
    "tailored-but-not-in-team",
    Severity.WARNING,
    says=N_("Families are told of “{occupation}”, but the present composition has no such post."),
    advice=N_("Take the line away, or add the profession to the newest composition."),
)
def tailored_but_not_in_team(catalogue: Catalogue) -> Iterator[Hit]:
    """A profession is said to take part in the teams of families, and the team has it no more."""
    for team in catalogue.multidisciplinary_teams.values():
        present = composition_on(team, catalogue.day)
        known = {post.occupation for post in present.posts} if present else None
        for number, one in enumerate(team.tailoring):
            if known is not None and one.occupation not in known:
                yield Hit(_place(team, "tailoring", number, "occupation"), {"occupation": one.occupation})


@check(
    "MUL008",
    "team-ends-before-it-begins",
    Severity.ERROR,
    says=N_("The last day of the team is before its first one, {day}."),
    advice=N_("Correct the year or the day of “since” or “until”."),
)
def ends_before_it_begins(catalogue: Catalogue) -> Iterator[Hit]:
    """A multidisciplinary team ends before it begins."""
    for team in catalogue.multidisciplinary_teams.values():
        if team.since and team.until and team.until < team.since:
            yield Hit(_place(team, "until"), {"day": team.since}, related=(_place(team, "since"),))


@check(
    "MUL009",
    "stay-out-of-order",
    Severity.ERROR,
    says=N_("“{later}” is less than “{earlier}”."),
    advice=N_("Write months: “lowest” is the least, “usual” lies between, and “highest” is the most."),
)
def stay_out_of_order(catalogue: Catalogue) -> Iterator[Hit]:
    """The months of a stay contradict each other."""
    for team in catalogue.multidisciplinary_teams.values():
        stay = team.stay
        told = (("lowest", stay.lowest), ("usual", stay.usual), ("highest", stay.highest)) if stay else ()
        known = [(name, months) for name, months in told if months is not None]
        for (earlier, less), (later, more) in pairwise(known):
            if more < less:
                related = (_place(team, "stay", earlier),)
                yield Hit(_place(team, "stay", later), {"later": later, "earlier": earlier}, related=related)
