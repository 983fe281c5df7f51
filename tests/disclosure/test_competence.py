"""What an audience may know of competence."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.competence import ShownCompetence, ShownStanding, shown_standings
from interventio.disclosure.shown import State, hidden_share, shown_share
from interventio.disclosure.suppression import hidden_positions, hidden_shares
from interventio.measures.competence_tables import CompetenceBy, standings_of
from interventio.measures.count import share
from interventio.measures.table import TOTAL, Position
from support.build import catalogue, competence, competence_counts, settings
from support.intruder import guessed, narrowed
from support.tables import column

Shares = list[tuple[int, int]]
"""The part and the whole of each group."""
SHARES = st.lists(
    st.integers(0, 40).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))), min_size=1
)


def county(groups: Shares, *others: str) -> Catalogue:
    """Return a county in which each group has so many people with its level, of so many, and levels besides."""
    names = [f"g{number}" for number in range(len(groups))]
    rows = {
        name: {"people": whole, "having": {"hearing": whole, "encounter": part}}
        for name, (part, whole) in zip(names, groups, strict=True)
    }
    return catalogue(
        settings([]),
        competence(dict.fromkeys(names, "encounter")),
        competence_counts("harju", rows),
        *(
            part
            for id_ in others
            for part in (
                competence(dict.fromkeys(names, "encounter"), id_=id_),
                competence_counts("harju", rows).model_copy(update={"id": f"harju-{id_}", "levels": id_}),
            )
        ),
    )


def shown(groups: Shares, audience: Audience = Audience.MANAGER) -> ShownStanding:
    found = county(groups)
    return shown_standings(found, standings_of(found), audience)["steps"]


def states(standing: ShownStanding) -> list[State]:
    return [one.state for _, one in standing.rows[CompetenceBy.GROUP]] + [standing.total.state]


def test_coordinators_see_all_of_it() -> None:
    standing = shown([(2, 10), (8, 12)], Audience.COORDINATOR)
    assert set(standing.rows) == set(CompetenceBy)
    assert standing.total.share == Fraction(10, 22)
    assert [one.part for _, one in standing.rows[CompetenceBy.GROUP]] == [2, 8]
    assert standing.by_level_and_group["hearing", "g0"].part == 10


def test_others_see_groups_in_full_per_cents_and_no_number_of_people() -> None:
    standing = shown([(14, 21), (8, 15), (9, 30)])
    assert set(standing.rows) == {CompetenceBy.GROUP}
    assert (standing.by_level_and_group, standing.by_unit_and_group, standing.uncounted) == ({}, {}, ())
    told = [one for _, one in standing.rows[CompetenceBy.GROUP]] + [standing.total]
    assert [one.share for one in told] == [Fraction(per_cent, 100) for per_cent in (66, 53, 30, 46)]
    assert {(one.part, one.whole, one.more) for one in told} == {(None, None, None)}


def test_a_share_just_below_the_target_is_not_said_to_reach_it() -> None:
    standing = shown([(699, 1000)])
    assert (standing.total.share, standing.total.is_reached) == (Fraction(69, 100), False)


def test_a_small_group_is_hidden_with_another_one() -> None:
    assert states(shown([(2, 10), (8, 20), (20, 30)])) == [State.HIDDEN, State.HIDDEN, State.EXACT, State.EXACT]


def test_a_hidden_group_holds_no_number() -> None:
    standing = shown([(2, 10), (8, 20), (20, 30)])
    hidden = dict(standing.rows[CompetenceBy.GROUP])["g0"]
    assert hidden == ShownCompetence(State.HIDDEN, oldest=hidden.oldest, newest=hidden.newest)


def test_a_group_that_all_have_is_hidden_as_well() -> None:
    assert states(shown([(20, 20), (8, 20)]))[0] is State.HIDDEN


def test_clients_see_none_of_it() -> None:
    found = county([(8, 16)])
    assert shown_standings(found, standings_of(found), Audience.CLIENT) == {}


def test_people_that_two_records_count_are_told_of_by_the_first_alone() -> None:
    found = county([(8, 16)], "zeta")
    told = shown_standings(found, standings_of(found), Audience.MANAGER)
    assert {id_: states(one) for id_, one in told.items()} == {
        "steps": [State.EXACT, State.EXACT],
        "zeta": [State.HIDDEN, State.HIDDEN],
    }


@given(SHARES)
def test_what_is_hidden_is_what_is_hidden_of_coverage(groups: Shares) -> None:
    """The promise of `suppression`, tried there by intruders, is thus one for competence as well."""
    table = column("\n".join(f"g{number:02} {part}/{whole}" for number, (part, whole) in enumerate(groups)))
    shares = {Position(row, None): share(*one) for row, one in enumerate(groups)}
    total = {TOTAL: share(sum(part for part, _ in groups), sum(whole for _, whole in groups))}
    assert hidden_shares(shares | total, 5) == hidden_positions(table, 5)


@given(SHARES)
def test_an_intruder_who_is_told_even_the_people_of_the_shown_groups_learns_of_no_hidden_one(groups: Shares) -> None:
    standing = shown(groups)
    places = {Position(row, None): one.state for row, (_, one) in enumerate(standing.rows[CompetenceBy.GROUP])}
    places[TOTAL] = standing.total.state
    table = column("\n".join(f"g{number:02} {part}/{whole}" for number, (part, whole) in enumerate(groups)))
    told = table.mapped(
        lambda place, one: hidden_share(one) if places[place] is State.HIDDEN else shown_share(one, table.rule.target)
    )
    known = narrowed(told)
    for place, state in places.items():
        if state is State.HIDDEN:
            for number in ("part", "rest", "whole"):
                least, most = known[number][place]
                assert least < most


def test_four_and_four_in_a_total_of_eight_may_be_others() -> None:
    """An intruder who tries every number finds more than one for each that is hidden, and some that are not small."""
    table = column("a 4/12\nb 4/12")
    standing = shown([(4, 12), (4, 12)])
    assert states(standing) == [State.HIDDEN, State.HIDDEN, State.EXACT]
    told = table.mapped(lambda place, one: shown_share(one, table.rule.target) if place == TOTAL else hidden_share(one))
    found = guessed(told, 24)
    assert all(max(values) >= 5 and len(values) > 1 for numbers in found.values() for values in numbers.values())
