from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.support import methods_by_team
from interventio.measures.representation import Representation, representations, themes_without_team
from support.build import catalogue, intervention, organisation, support_team, team
from support.seasons import FOUND

UNITS = ("a", "b", "c", "d")


def test_units_with_a_seat_are_set_against_those_whose_teams_are_to_deliver_a_method() -> None:
    assert representations(FOUND) == {
        "anxiety": Representation(
            team="anxiety",
            seated=("harju", "saari"),
            users=("harju", "laakso", "ranta"),
            divisions=("school", "health"),
            divisions_seated=("school", "health"),
            supervisor=True,
            trained_worker=True,
        ),
        "over": Representation("over", ("harju",), (), (), (), supervisor=True, trained_worker=False),
    }
    one = representations(FOUND)["anxiety"]
    assert (one.represented, one.missing, one.divisions_missing) == (("harju",), ("laakso", "ranta"), ())


def test_seats_and_deliveries_count_on_their_days() -> None:
    spring = representations(replace(FOUND, day=date(2026, 6, 30)))["anxiety"]
    assert (spring.seated, spring.missing) == (("harju", "ranta", "saari"), ("laakso",))
    winter = representations(replace(FOUND, day=date(2026, 1, 31)))["anxiety"]
    assert (winter.users, winter.missing) == (("harju", "laakso", "ranta", "saari"), ("laakso",))


def test_methods_are_those_that_are_named_else_those_of_the_themes() -> None:
    assert methods_by_team(FOUND) == {"anxiety": ("ali", "ck"), "over": ("sleep",)}


def test_a_method_that_has_ended_is_no_method_of_its_theme() -> None:
    ended = intervention("old", themes=["grief"], life=[{"status": "ended", "since": "2026-01-01"}])
    found = catalogue(organisation(themes=["grief"]), ended, support_team(themes=["grief"]))
    assert methods_by_team(found) == {"anxiety-support": ()}


def test_themes_with_methods_have_a_team_if_one_at_work_names_them() -> None:
    assert themes_without_team(FOUND) == ("sleep",)
    assert themes_without_team(replace(FOUND, support_teams={})) == ("anxiety", "sleep")


@given(st.lists(st.sampled_from(UNITS)), st.lists(st.sampled_from(UNITS), unique=True))
def test_who_uses_the_methods_is_represented_or_missing(seated: list[str], using: list[str]) -> None:
    units = {id_: {"division": "d" if id_ < "c" else "e"} for id_ in UNITS}
    found = catalogue(
        organisation(units=units, divisions=["d", "e"]),
        intervention("cool-kids"),
        *(team(f"team-{id_}", ["cool-kids"], {}, units=[id_]) for id_ in using),
        support_team(interventions=["cool-kids"], seats=[{"unit": id_, "role": "other"} for id_ in seated]),
    )
    one = representations(found)["anxiety-support"]
    assert sorted((*one.represented, *one.missing)) == sorted(using) == sorted(one.users)
    assert {*one.represented} == {*seated} & {*using}
    assert {*one.divisions_seated} | {*one.divisions_missing} == {*one.divisions}
    assert not (one.divisions_missing and not one.missing)
