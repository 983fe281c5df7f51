"""Gaps: needs that no method answers, or that too few people can answer."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.needs import Need, needs_of
from interventio.measures.gaps import Gap, Supply, supplies_of
from interventio.measures.rule import rule_of
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.records.team import ServiceTeam
from support.build import catalogue, intervention, ladder, organisation, team

YOUNG, OLD = {"id": "young", "name": "young", "ages": {"to": 6}}, {"id": "old", "name": "old", "ages": {"from": 7}}
WORDS = organisation(
    {"harju": {"area": "north"}, "ranta": {"area": "south"}, "all": {}},
    areas=["north", "south"],
    themes=["anxiety", "sleep"],
    age_groups=[YOUNG, OLD],
)
CHILDREN = ladder("children", ["light", "guided"], ages={"from": 7, "to": 12})
ANXIETY = Need("children", "light", "anxiety", "old")


def supply(*records: Part, need: Need = ANXIETY, area: str | None = None) -> Supply:
    county = catalogue(WORDS, CHILDREN, *records)
    return next(one for one in supplies_of(county, rule_of(county), [area]) if one.need == need)


def method(
    id_: str = "cool-kids",
    ages: Sequence[object] = ({"from": 7},),
    themes: Sequence[str] = ("anxiety",),
    delivered_by: Sequence[str] = ("nurse",),
    **fields: object,
) -> Intervention:
    return intervention(id_, ["children/light"], delivered_by, ages=[*ages], themes=[*themes], **fields)


def crew(
    id_: str = "harju", trained: int | None = None, delivers: Sequence[object] = ("cool-kids",), **fields: object
) -> ServiceTeam:
    counts = {} if trained is None else {"cool-kids": trained}
    return team(id_, delivers, {"nurse": {"headcount": 8, "trained": counts}}, (), **fields)


def test_a_need_is_a_theme_an_age_group_of_the_ladder_and_a_tier() -> None:
    assert [*needs_of(catalogue(WORDS, CHILDREN))] == [
        Need("children", tier, theme, "old") for theme in ("anxiety", "sleep") for tier in ("light", "guided")
    ]


def test_a_ladder_without_ages_is_for_all_of_them() -> None:
    groups = {need.age_group for need in needs_of(catalogue(WORDS, ladder()))}
    assert groups == {"young", "old"}


def test_nothing_is_offered() -> None:
    assert supply() == Supply(ANXIETY, None, (), (), Gap.NOTHING, Gap.NOTHING)
    assert supply(method(ages=[{"to": 6}]), crew()).by_people is Gap.NOTHING
    assert supply(method(themes=["sleep"]), crew()).by_people is Gap.NOTHING
    assert supply(method(kind="assessment-method"), crew()).by_people is Gap.NOTHING
    assert supply(method(), crew(), need=ANXIETY._replace(tier="guided")).by_people is Gap.NOTHING


def test_the_ages_that_are_offered_here_count_before_others() -> None:
    ages = [{"from": 3, "to": 17}, {"from": 3, "to": 6, "basis": "offered"}]
    assert supply(method(ages=ages), crew(trained=5)).by_people is Gap.NOTHING


def test_no_team_is_to_deliver_it() -> None:
    for teams in (
        [],
        [crew(until="2026-05-31", trained=5)],
        [crew(delivers=[{"intervention": "cool-kids", "since": "2026-06-02"}], trained=5)],
        [crew(delivers=["other"])],
    ):
        assert supply(method(), *teams).by_people is Gap.NO_TEAM


def test_self_help_asks_for_no_team() -> None:
    alone = method(formats={"forms": ["digital", "self-help"]}, delivered_by=[])
    assert supply(alone).by_people is None
    assert supply(method(formats={"forms": ["self-help"]})).by_people is Gap.NO_TEAM


def test_how_many_are_trained() -> None:
    assert supply(method(), crew(trained=0)).by_people is Gap.NOBODY_TRAINED
    assert supply(method(), crew(trained=1)).by_people is Gap.ONE_TRAINED
    assert supply(method(), crew(trained=2)).by_people is None
    assert supply(method(), crew(trained=1), crew("ranta", trained=1)).by_people is None
    assert supply(method(), crew(trained=0)).by_offer is None


def test_one_nurse_may_hold_both_places() -> None:
    both = {"nurse": {"headcount": 8, "trained": {"cool-kids": 1, "friends": 1}}}
    nurses = team("harju", delivers=["cool-kids", "friends"], staff=both)
    assert supply(method(), method("friends"), nurses).by_people is Gap.ONE_TRAINED


def test_unknown_counts_are_no_gap_and_no_help() -> None:
    assert supply(method(), crew()).by_people is Gap.COUNTS_UNKNOWN
    assert supply(method(), crew(trained=1), team("ranta", delivers=["cool-kids"])).by_people is Gap.COUNTS_UNKNOWN
    assert supply(method(), crew(trained=2), team("ranta", delivers=["cool-kids"])).by_people is None


def test_of_a_team_that_is_bought_in_the_provider_answers() -> None:
    assert supply(method(), crew(bought_from="Provider")).by_people is None


def test_a_method_without_ages_answers_the_need_or_not() -> None:
    vague = method("friends", ages=[])
    assert supply(vague) == Supply(ANXIETY, None, (), ("friends",), Gap.AGES_UNKNOWN, Gap.AGES_UNKNOWN)
    assert supply(method(), vague).by_people is Gap.NO_TEAM
    assert supply(method(), vague, crew(trained=2)).by_people is None
    friends = team("ranta", delivers=["friends"], staff={"nurse": {"headcount": 8, "trained": {"friends": 5}}})
    assert supply(method(), vague, friends).by_people is Gap.AGES_UNKNOWN


def test_in_an_area_count_its_own_teams_and_those_of_the_whole_county() -> None:
    harju = crew(trained=5)
    assert supply(method(), harju, area="north").by_people is None
    assert supply(method(), harju, area="south").by_people is Gap.NO_TEAM
    assert supply(method(), crew("one", trained=5, units=["all"]), area="south").by_people is None
    assert supply(method(), crew("lost", trained=5, units=["unknown"]), area="south").by_people is Gap.NO_TEAM


METHODS = st.builds(
    lambda number, tiers, themes, ages, kind: intervention(
        f"method-{number}",
        [f"children/{tier}" for tier in tiers],
        themes=themes,
        ages=ages,
        kind=kind,
    ),
    st.integers(0, 9),
    st.lists(st.sampled_from(["light", "guided"]), unique=True),
    st.lists(st.sampled_from(["anxiety", "sleep"]), unique=True),
    st.lists(st.sampled_from([{"from": 7}, {"to": 6}, {"from": 3, "to": 9, "basis": "offered"}]), max_size=2),
    st.sampled_from(["intervention", "work-method", "assessment-method"]),
)
CREWS = st.builds(
    lambda number, delivers, trained, bought: team(
        f"team-{number}",
        delivers=[f"method-{id_}" for id_ in delivers],
        staff={"nurse": {"headcount": 9, "trained": {f"method-{id_}": trained for id_ in delivers}}},
        bought_from=bought,
    ),
    st.integers(0, 4),
    st.lists(st.integers(0, 9), max_size=3, unique=True),
    st.integers(0, 3),
    st.sampled_from([None, "Provider"]),
)


def told(records: list[Part]) -> list[Supply]:
    county = catalogue(WORDS, CHILDREN, *records)
    return [*supplies_of(county, rule_of(county))]


def with_gap(supplies: list[Supply], *gaps: Gap) -> set[Need]:
    return {one.need for one in supplies if one.by_offer in gaps}


def but_for(records: list[Part], id_: str) -> list[Part]:
    return [one for one in records if getattr(one, "id", "") != id_]


@given(st.lists(METHODS, max_size=5), st.lists(CREWS, max_size=3), METHODS)
def test_another_method_never_takes_help_away(
    methods: list[Intervention], teams: list[ServiceTeam], more: Intervention
) -> None:
    before = but_for([*methods, *teams], more.id)
    assert with_gap(told([*before, more]), Gap.NOTHING) <= with_gap(told(before), Gap.NOTHING)


@given(st.lists(METHODS, max_size=5), st.lists(CREWS, max_size=3), CREWS)
def test_another_team_never_opens_a_gap_in_what_is_offered(
    methods: list[Intervention], teams: list[ServiceTeam], more: ServiceTeam
) -> None:
    before = but_for([*methods, *teams], more.id)
    lacking = Gap.NOTHING, Gap.NO_TEAM
    assert with_gap(told([*before, more]), *lacking) <= with_gap(told(before), *lacking)


@given(st.lists(METHODS, max_size=5), st.lists(CREWS, max_size=3))
def test_counts_are_asked_only_where_a_team_is_to_deliver(
    methods: list[Intervention], teams: list[ServiceTeam]
) -> None:
    for one in told([*methods, *teams]):
        if one.by_people in {Gap.NOBODY_TRAINED, Gap.ONE_TRAINED, Gap.COUNTS_UNKNOWN}:
            assert (bool(one.methods), one.by_offer) == (True, None)
        if one.by_offer is not None:
            assert one.by_people in {one.by_offer, Gap.AGES_UNKNOWN}
