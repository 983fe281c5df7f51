"""Which units have looked a chart through, and whether what they saw is still what stands there."""

from collections.abc import Mapping
from datetime import date

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.contents import content_of
from interventio.measures.unit_reviews import (
    ContentChanges,
    ReviewOfUnit,
    ReviewShare,
    ReviewState,
    changes_between,
    reviews_of,
    share_of,
    units_on,
)
from interventio.records.base import Part
from interventio.records.stepping import Content
from support.build import Fields, catalogue, intervention, ladder, organisation, stepping, team

UNITS = organisation({"harju": {}, "ranta": {}, "saari": {}, "kallio": {}})
THEN = (ladder(), intervention("cool-kids", ["children/guided"]), intervention("icdp", ["children/light"]))
NOW = (ladder(), intervention("cool-kids", ["children/light"]), intervention("friends", ["children/light"]))


def content(*records: Part) -> Content:
    found = catalogue(UNITS, *records)
    return content_of(found, found.steppings["children"])


def county(*records: Part, day: str = "2026-06-01", **fields: object) -> Catalogue:
    contents = [content(*known).model_dump(mode="json") for known in (THEN, NOW)]
    return catalogue(UNITS, *NOW, *records, stepping(contents=contents, **fields), day=day)


def reviews(*said: Fields, day: str = "2026-06-01") -> Mapping[str, ReviewOfUnit]:
    found = county(day=day, reviews=[*said])
    return {one.unit: one for one in reviews_of(found, found.steppings["children"])}


def test_units_are_those_of_teams_that_deliver_a_method_there_and_those_that_are_named() -> None:
    found = county(
        team("delivers", ["cool-kids"], units=["ranta"]),
        team("delivers-another", ["elsewhere"], units=["saari"]),
        team("closed", ["cool-kids"], units=["saari"], until="2026-01-31"),
        team("to-begin", [{"intervention": "cool-kids", "since": "2026-09-01"}], units=["saari"]),
        process=[{"phase": "mapping", "participants": ["kallio"]}],
        reviews=[{"unit": "harju"}],
    )
    assert units_on(found, found.steppings["children"]) == ("harju", "ranta", "kallio")


def test_a_chart_of_some_divisions_asks_no_units_elsewhere() -> None:
    units = organisation({"school": {"division": "education"}, "clinic": {}}, divisions=["children", "education"])
    found = catalogue(
        units,
        *THEN,
        team("pupils", ["cool-kids"], units=["school"]),
        team("families", ["cool-kids"], units=["clinic"]),
        stepping("school", "children", divisions=["education"]),
    )
    assert units_on(found, found.steppings["school"]) == ("school",)


NEW, OLD = content(*NOW).fingerprint, content(*THEN).fingerprint
SINCE = ContentChanges(
    changed=("interventions/cool-kids",), come=("interventions/friends",), gone=("interventions/icdp",)
)


@pytest.mark.parametrize(
    ("said", "state", "is_to_be_asked"),
    [
        pytest.param({}, ReviewState.NOT_ASKED, True, id="named alone"),
        pytest.param({"asked": "2026-05-01"}, ReviewState.ASKED, False, id="asked"),
        pytest.param({"asked": "2026-07-01"}, ReviewState.NOT_ASKED, True, id="to be asked on a day to come"),
        pytest.param({"reviewed": "2026-05-01", "content": NEW}, ReviewState.STANDING, False, id="standing"),
        pytest.param({"reviewed": "2026-05-01", "content": OLD}, ReviewState.OUTDATED, True, id="changed since"),
        pytest.param({"reviewed": "2026-05-01"}, ReviewState.UNTRACED, True, id="nobody knows which content"),
        pytest.param({"reviewed": "2026-07-01", "content": NEW}, ReviewState.NOT_ASKED, True, id="on a day to come"),
    ],
)
def test_a_unit_is_in_one_state(said: Fields, state: ReviewState, *, is_to_be_asked: bool) -> None:
    one = reviews({"unit": "harju", **said})["harju"]
    assert (one.state, one.is_to_be_asked) == (state, is_to_be_asked)


def test_what_has_changed_since_a_review_is_told() -> None:
    one = reviews({"unit": "harju", "reviewed": "2026-05-01", "content": OLD, "remarks": "Good"})["harju"]
    assert one == ReviewOfUnit("harju", ReviewState.OUTDATED, None, date(2026, 5, 1), {"und": "Good"}, SINCE)


def test_what_has_changed_is_not_known_where_the_content_is_lost() -> None:
    one = reviews({"unit": "harju", "reviewed": "2026-05-01", "content": "0123456789ab"})["harju"]
    assert (one.state, one.changes) == (ReviewState.OUTDATED, None)


def test_the_last_answer_counts() -> None:
    both = [
        {"unit": "harju", "reviewed": "2026-05-01", "content": NEW},
        {"unit": "harju", "reviewed": "2026-02-01", "content": OLD, "remarks": "Too long"},
    ]
    one = reviews(*both)["harju"]
    assert (one.state, one.reviewed, one.remarks) == (ReviewState.STANDING, date(2026, 5, 1), None)


def test_a_unit_that_was_asked_again_is_not_asked_a_third_time() -> None:
    both = [{"unit": "harju", "reviewed": "2026-05-01", "content": OLD}, {"unit": "harju", "asked": "2026-05-20"}]
    one = reviews(*both)["harju"]
    assert (one.state, one.asked, one.is_to_be_asked) == (ReviewState.OUTDATED, date(2026, 5, 20), False)


def test_the_share_is_of_units_whose_review_stands() -> None:
    found = reviews(
        {"unit": "harju", "reviewed": "2026-05-01", "content": NEW},
        {"unit": "ranta", "reviewed": "2026-05-01", "content": OLD},
        {"unit": "saari"},
    )
    assert share_of(tuple(found.values())) == ReviewShare(1, 3)


def test_equal_contents_do_not_differ() -> None:
    assert changes_between(content(*NOW), content(*NOW)) == ContentChanges((), (), ())
