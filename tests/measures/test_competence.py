"""Competence coverage, counted by hand."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.competence import Competence, target_of
from interventio.measures.competence_tables import CompetenceBy, CompetenceStanding, standings_of
from interventio.records.base import Part
from interventio.records.competence_counts import CompetenceCounts
from support.build import catalogue, competence, competence_counts, organisation, settings
from support.found import catalogue as written

PLACES = organisation(
    {
        "harju": {"area": "north", "municipality": "harjula"},
        "ranta": {"area": "south", "municipality": "rantala"},
        "all": {},
    },
    areas=["south", "north"],
    municipalities=["rantala", "harjula"],
)
STEPS = competence(
    {"leaders": "hearing", "nurses": "encounter", "experts": "interaction"},
    {"hearing": [], "encounter": [], "interaction": []},
)


def people(count: int, *having: int | None) -> dict[str, object]:
    levels = zip(("hearing", "encounter", "interaction"), having, strict=False)
    return {"people": count, "having": {level: number for level, number in levels if number is not None}}


def county(*records: Part) -> Catalogue:
    return catalogue(PLACES, STEPS, *records)


def standing(*records: Part) -> CompetenceStanding:
    (found,) = standings_of(county(*records))
    return found


def parts(one: Competence) -> tuple[int, int, int]:
    return one.share.part.value, one.share.whole.value, one.unknown


def rows(found: CompetenceStanding, by: CompetenceBy) -> dict[str | None, tuple[int, int, int]]:
    return {key: parts(one) for key, one in found.rows[by]}


HARJU = competence_counts("harju", {"nurses": people(10, 10, 7), "experts": people(4, 4, 4, 1)})
RANTA = competence_counts("ranta", {"nurses": people(20, 18, 9), "leaders": people(6, 3)})


def test_a_level_is_expected_of_those_with_a_higher_one_as_well() -> None:
    assert rows(standing(HARJU, RANTA), CompetenceBy.LEVEL) == {
        "hearing": (10 + 4 + 18 + 3, 10 + 4 + 20 + 6, 0),
        "encounter": (7 + 4 + 9, 10 + 4 + 20, 0),
        "interaction": (1, 4, 0),
    }


def test_a_group_unit_and_place_have_the_level_expected_of_each_group() -> None:
    found = standing(HARJU, RANTA)
    assert rows(found, CompetenceBy.GROUP) == {"leaders": (3, 6, 0), "nurses": (16, 30, 0), "experts": (1, 4, 0)}
    assert rows(found, CompetenceBy.UNIT) == {"harju": (8, 14, 0), "ranta": (12, 26, 0)}
    assert rows(found, CompetenceBy.MUNICIPALITY) == {"rantala": (12, 26, 0), "harjula": (8, 14, 0)}
    assert rows(found, CompetenceBy.AREA) == {"south": (12, 26, 0), "north": (8, 14, 0)}
    assert parts(found.total) == (20, 40, 0)


def test_a_unit_of_no_area_stands_last() -> None:
    found = standing(HARJU, competence_counts("all", {"nurses": people(5, 5, 5)}))
    assert rows(found, CompetenceBy.AREA) == {"north": (8, 14, 0), None: (5, 5, 0)}


def test_the_latest_count_on_or_before_the_day_counts() -> None:
    counts = [
        {"date": day, "groups": [{"group": "nurses", **people(10, 10, having)}]}
        for day, having in (("2025-09-30", 2), ("2026-03-31", 4), ("2030-01-01", 9))
    ]
    found = standing(competence_counts("harju", counts=counts))
    assert parts(found.total) == (4, 10, 0)
    assert (found.total.oldest, found.total.newest) == (date(2026, 3, 31), date(2026, 3, 31))


def test_what_is_not_known_is_left_out_and_counted() -> None:
    found = standing(competence_counts("harju", {"nurses": people(10, 10, None), "experts": people(4, 4, 4, 2)}))
    assert parts(found.total) == (2, 4, 1)
    assert rows(found, CompetenceBy.LEVEL)["hearing"] == (14, 14, 0)


def test_counts_that_contradict_each_other_are_not_known() -> None:
    above = competence_counts("harju", {"nurses": people(10, 11, 7)})
    growing = competence_counts("ranta", {"nurses": people(10, 6, 7)})
    assert parts(standing(above, growing).total) == (0, 0, 2)


def test_a_group_of_nobody_has_no_share() -> None:
    assert parts(standing(competence_counts("harju", {"nurses": people(0)})).total) == (0, 0, 0)


def test_a_group_that_is_unknown_or_counted_again_is_left_out() -> None:
    rows_of_one = [{"group": group, **people(10, 10, 7)} for group in ("nurses", "nurses", "nobody")]
    counted = competence_counts("harju", counts=[{"date": "2026-01-31", "groups": rows_of_one}])
    assert parts(standing(counted).total) == (7, 10, 0)


def test_units_without_counts_are_named_where_a_group_works() -> None:
    found = standings_of(
        written("""
            organisation:
              divisions: [{id: health, name: Health}]
              units: [{id: harju, name: Harju, division: health}, {id: ranta, name: Ranta, division: health},
                      {id: laakso, name: Laakso, division: health}]
            levels steps: {groups: [{id: nurses, name: Nurses, level: hearing, occupations: [nurse]}]}
            team one: {units: [harju], staffing: [{date: 2026-03-01, staff: [{occupation: nurse, headcount: 8}]}]}
            team two: {units: [ranta], staffing: [{date: 2026-03-01, staff: [{occupation: other, headcount: 8}]}]}
            team three: {units: [ranta], staffing: [{date: 2026-03-01, staff: [{occupation: nurse, headcount: 0}]}]}
            team four:
              units: [ranta]
              until: 2026-05-31
              staffing: [{date: 2026-03-01, staff: [{occupation: nurse, headcount: 8}]}]
            team five: {units: [laakso], staffing: [{date: 2026-03-01, staff: [{occupation: nurse, headcount: 8}]}]}
            counts laakso: {unit: laakso, counts: [{date: 2026-03-01, groups: [{group: nurses, people: 8}]}]}
        """)
    )
    assert [one.uncounted for one in found] == [("harju",)]


def test_the_target_is_the_record_s_or_the_settings() -> None:
    assert target_of(catalogue(settings([], coverage={"target": 60})), STEPS) == Fraction(60, 100)
    assert target_of(catalogue(), competence(target="82.5")) == Fraction(825, 1000)


ROW = st.integers(0, 30).flatmap(
    lambda whole: st.lists(st.integers(0, whole), min_size=3, max_size=3).map(
        lambda having: people(whole, *sorted(having, reverse=True))
    )
)
COUNTY = st.dictionaries(
    st.sampled_from(["harju", "ranta", "all"]),
    st.dictionaries(st.sampled_from(["leaders", "nurses", "experts"]), ROW, min_size=1),
)


def counted(groups: dict[str, dict[str, dict[str, object]]]) -> tuple[CompetenceCounts, ...]:
    return tuple(competence_counts(unit, rows) for unit, rows in groups.items())


@given(COUNTY)
def test_every_grouping_of_own_levels_adds_up_to_the_total(groups: dict[str, dict[str, dict[str, object]]]) -> None:
    found = standing(*counted(groups))
    for by in CompetenceBy:
        if by is not CompetenceBy.LEVEL:
            told = rows(found, by).values()
            assert tuple(map(sum, zip(*told, strict=True))) == (parts(found.total) if told else ())


@given(COUNTY)
def test_of_the_same_people_no_more_have_a_higher_level(groups: dict[str, dict[str, dict[str, object]]]) -> None:
    found = standing(*counted(groups))
    for group in ("nurses", "experts"):
        shares = [found.by_level_and_group.get((level, group)) for level in ("hearing", "encounter", "interaction")]
        having = [one.share.part.value for one in shares if one]
        assert having == sorted(having, reverse=True)
