"""Gaps that are accepted fit their ladder and are still there."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from interventio.checks.check import findings_of
from interventio.checks.gaps import accepted_but_no_gap
from interventio.measures.gaps import supplies_of
from interventio.measures.rule import rule_of
from interventio.records.intervention import Intervention
from interventio.records.team import ServiceTeam
from support.build import catalogue, intervention, ladder, organisation, team
from support.found import Told, found

WORDS = """
    organisation:
      divisions: [{id: health, name: Health}]
      areas: [{id: north, name: North}, {id: south, name: South}]
      units: [{id: harju, name: Harju, division: health, area: north}]
      themes: [{id: anxiety, name: Anxiety}]
      age_groups:
        - {id: school, name: School, ages: {from: 7, to: 12}}
        - {id: teens, name: Teens, ages: {from: 13}}
"""


def gaps(*fields: str, until: str = "2026-12-31") -> str:
    """Return words and a ladder with an accepted gap for each."""
    plain = f"reason: Helped elsewhere, by: Team, until: {until}"
    entries = "".join(f"        - {{theme: anxiety, {one}, {plain}}}\n" for one in fields)
    return f"{WORDS}\n    ladder children:\n      ages: {{from: 7, to: 12}}\n      accepted_gaps:\n{entries}"


DELIVERED = """
    method courage:
      ages: [{from: 7}]
      themes: [anxiety]
      placements: [{ladder: children, tier: light}]
      delivered_by: [nurse]
    team harju:
      delivers: [{intervention: courage}]
      staffing:
        - date: 2026-09-30
          staff: [{occupation: nurse, headcount: 5, trained: {courage: {completed: TRAINED}}, active: {ACTIVE}}]
"""
AT = "data/tiers/children.yaml accepted_gaps.0"


def delivered(trained: int = 2, active: str = "") -> str:
    return DELIVERED.replace("TRAINED", str(trained)).replace("ACTIVE", active)


def test_an_acceptance_ends_after_its_last_day() -> None:
    assert found("GAP001", gaps("tier: light", until="2026-11-22")) == []
    (one,) = found("GAP001", gaps("tier: light", until="2026-11-21"))
    assert one == Told(f"{AT}.until", {"theme": "anxiety", "tier": "light", "day": date(2026, 11, 21)})


def test_a_gap_that_is_none_any_more() -> None:
    one = Told(f"{AT}.theme", {"theme": "anxiety", "tier": "light"})
    assert found("GAP002", gaps("tier: light, areas: [north]") + delivered()) == [one]
    assert found("GAP002", gaps("tier: light, areas: [north]", until="2026-11-21") + delivered()) == []
    assert found("GAP002", gaps("tier: brief, areas: [north]") + delivered()) == []


def test_a_gap_is_one_as_long_as_an_area_has_it() -> None:
    assert found("GAP002", gaps("tier: light") + delivered()) == []
    assert found("GAP002", gaps("tier: light, areas: [north, south]") + delivered()) == []


def test_a_gap_may_be_one_of_people_or_of_use() -> None:
    in_north = gaps("tier: light, areas: [north]")
    assert found("GAP002", in_north + delivered(trained=1)) == []
    assert found("GAP002", in_north + delivered(active="courage: 0")) == []
    assert len(found("GAP002", in_north + delivered(active="courage: 1"))) == 1


def test_a_provider_answers_for_the_training() -> None:
    bought = delivered(trained=0).replace("    team harju:\n", "    team harju:\n      bought_from: Provider\n")
    assert len(found("GAP002", gaps("tier: light, areas: [north]") + bought)) == 1


def test_an_unknown_tier() -> None:
    assert found("GAP003", gaps("tier: light")) == []
    assert found("GAP003", gaps("tier: ligth")) == [
        Told(f"{AT}.tier", {"id": "ligth", "ladder": "children"}, ("light",)),
    ]


def test_an_age_group_that_nobody_knows_or_that_the_ladder_is_not_for() -> None:
    assert found("GAP004", gaps("tier: light, age_group: school")) == []
    assert found("GAP004", gaps("tier: light, age_group: shool")) == [
        Told(f"{AT}.age_group", {"id": "shool", "ladder": "children"}, ("school",)),
    ]
    assert found("GAP004", gaps("tier: light, age_group: teens")) == [
        Told(f"{AT}.age_group", {"id": "teens", "ladder": "children"}),
    ]


METHODS = st.builds(
    lambda number, ages, forms, delivered_by: intervention(
        f"method-{number}",
        ["children/light"],
        delivered_by,
        themes=["anxiety"],
        ages=ages,
        formats={"forms": forms},
    ),
    st.integers(0, 3),
    st.lists(st.sampled_from([{"from": 7}, {"to": 6}, {"from": 3, "to": 9, "basis": "offered"}]), max_size=2),
    st.sampled_from([["group"], ["self-help"]]),
    st.sampled_from([[], ["nurse"], ["nurse", "psychologist"]]),
)
CREWS = st.builds(
    lambda number, delivers, trained, active, bought: team(
        f"team-{number}",
        [f"method-{id_}" for id_ in delivers],
        {
            "nurse": {
                "headcount": 4,
                "trained": {f"method-{id_}": trained for id_ in delivers},
                "active": {} if active is None else {f"method-{id_}": active for id_ in delivers},
            }
        },
        bought_from=bought,
    ),
    st.integers(0, 2),
    st.lists(st.integers(0, 3), max_size=2, unique=True),
    st.integers(0, 5),
    st.sampled_from([None, 0, 1]),
    st.sampled_from([None, "Provider"]),
)


@given(
    st.lists(METHODS, max_size=3, unique_by=lambda one: one.id),
    st.lists(CREWS, max_size=3, unique_by=lambda one: one.id),
)
def test_what_is_told_to_be_no_gap_is_none_by_the_measures(
    methods: list[Intervention], teams: list[ServiceTeam]
) -> None:
    school = {"id": "school", "name": "School", "ages": {"from": 7, "to": 12}}
    gap = {"tier": "light", "theme": "anxiety", "reason": "Elsewhere.", "by": "Team", "until": "2026-12-31"}
    county = catalogue(
        organisation(themes=["anxiety"], age_groups=[school]),
        ladder("children", ["light", "guided"], accepted_gaps=[gap]),
        *methods,
        *teams,
    )
    lacking = {one.need.tier for one in supplies_of(county, rule_of(county)) if one.by_people}
    if findings_of(county, [accepted_but_no_gap]):
        assert "light" not in lacking
