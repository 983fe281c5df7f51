"""Who uses the same method, and which support teams bring divisions together."""

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.sharing import DivisionUnits, Sharing, SupportSeats, methods_apart, sharings_of
from interventio.records.base import Part
from support.build import Fields, catalogue, intervention, organisation, support_team, team

UNITS = {
    "clinic": {"division": "health"},
    "school": {"division": "education"},
    "family": {"division": "social"},
    "hospital": {"division": "health"},
}
WORDS = organisation(UNITS, divisions=["education", "social", "health"], themes=["anxiety", "parenting"])


def users(*units: str, until: str = "2030-12-31") -> tuple[Part, ...]:
    return tuple(team(unit, ["cool-kids"], units=[unit], until=until) for unit in units)


def county(*records: Part, day: str = "2026-06-01") -> Catalogue:
    return catalogue(WORDS, intervention("cool-kids", themes=["anxiety"]), *records, day=day)


def support(
    *units: str,
    id_: str = "anxiety",
    days: Fields | None = None,
    seat: Fields | None = None,
    about: tuple[str, ...] = (),
) -> Part:
    """Return a support team about anxiety in which some units have a seat, and the days on which these hold."""
    seats = [{"unit": unit, "role": "other", **(seat or {})} for unit in units]
    return support_team(id_, (), themes=["anxiety"], interventions=[*about], seats=seats, **(days or {}))


def test_units_stand_division_by_division_with_the_support_teams_about_their_method() -> None:
    found = county(*users("clinic", "hospital", "school"), support("clinic", "family"))
    assert sharings_of(found) == (
        Sharing(
            "cool-kids",
            (DivisionUnits("education", ("school",)), DivisionUnits("health", ("clinic", "hospital"))),
            (SupportSeats("anxiety", ("health",)),),
        ),
    )


def test_two_divisions_with_seats_are_brought_together_and_one_is_not() -> None:
    crews = users("clinic", "hospital", "school")
    apart = county(*crews, support("clinic", "hospital", "family"))
    joined = county(*crews, support("clinic", "school"))
    assert [one.intervention for one in methods_apart(apart)] == ["cool-kids"]
    assert methods_apart(joined) == ()


def test_seats_in_two_teams_bring_nobody_together() -> None:
    found = county(
        *users("clinic", "school"),
        support("clinic", id_="one"),
        support("school", id_="other"),
    )
    assert [one.intervention for one in methods_apart(found)] == ["cool-kids"]


def test_a_team_that_names_other_methods_is_not_about_this_one() -> None:
    other = intervention("friends", themes=["anxiety"])
    found = county(*users("clinic", "school"), other, support("clinic", "school", about=("friends",)))
    assert [(one.intervention, one.teams) for one in methods_apart(found)] == [("cool-kids", ())]


def test_a_team_and_a_seat_hold_from_their_first_to_their_last_day() -> None:
    crews = users("clinic", "school")
    over: tuple[Fields, ...] = ({"until": "2026-05-31"}, {"since": "2026-06-02"})
    for team_days, seat_days in (*((one, {}) for one in over), *(({}, one) for one in over)):
        found = county(*crews, support("clinic", "school", days=team_days, seat=seat_days))
        assert len(methods_apart(found)) == 1
    last = {"until": "2026-06-01"}
    assert methods_apart(county(*crews, support("clinic", "school", days=last, seat=last))) == ()


def test_who_does_not_deliver_on_the_day_uses_nothing() -> None:
    closed, over = users("school", until="2026-05-31"), [{"intervention": "cool-kids", "until": "2026-05-31"}]
    found = county(*users("clinic"), *closed, team("family", over, units=["family"]), support_team())
    assert [use.division for one in sharings_of(found) for use in one.uses] == ["health"]
    assert methods_apart(found) == ()


def test_a_county_without_any_support_team_is_told_of_none_that_is_lacking() -> None:
    found = county(*users("clinic", "school"))
    assert [one.is_apart for one in sharings_of(found)] == [True]
    assert methods_apart(found) == ()


def test_a_team_of_units_in_two_divisions_shares_its_method_with_itself() -> None:
    (one,) = sharings_of(county(team("both", ["cool-kids"], units=["school", "clinic", "unknown"])))
    assert one.uses == (DivisionUnits("education", ("school",)), DivisionUnits("health", ("clinic",)))


@given(
    st.sets(st.sampled_from([*UNITS]), min_size=1),
    st.lists(st.sets(st.sampled_from([*UNITS])), max_size=3),
    st.sampled_from([*UNITS]),
)
def test_more_seats_never_part_anybody(using: set[str], seated: list[set[str]], more: str) -> None:
    def joined(places: list[set[str]]) -> bool:
        teams = (support(*sorted(units), id_=f"team-{number}") for number, units in enumerate(places))
        (one,) = sharings_of(county(*users(*sorted(using)), *teams))
        assert not (one.is_apart and one.is_joined)
        assert one.is_apart or one.is_joined or not one.is_shared
        return one.is_joined

    assert not joined(seated) or joined([*({*units, more} for units in seated)])
