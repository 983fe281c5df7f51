"""Gaps: needs that no method answers, or that too few people can answer."""

from collections.abc import Sequence
from random import Random

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


def used(active: int | None, id_: str = "harju") -> ServiceTeam:
    counts = {} if active is None else {"cool-kids": active}
    return team(id_, ["cool-kids"], {"nurse": {"headcount": 8, "trained": {"cool-kids": 4}, "active": counts}})


def test_people_are_trained_but_nobody_delivers_it() -> None:
    assert supply(method(), used(0)).by_people is Gap.NOT_USED
    assert supply(method(), used(1)).by_people is None
    assert supply(method(), used(None)).by_people is None
    assert supply(method(), used(0), used(None, "ranta")).by_people is None
    assert supply(method(), used(0)).by_offer is None


def test_that_one_person_carries_it_is_worse_than_that_it_is_not_used() -> None:
    one = {"nurse": {"headcount": 8, "trained": {"cool-kids": 1}, "active": {"cool-kids": 0}}}
    assert supply(method(), team("harju", ["cool-kids"], one)).by_people is Gap.ONE_TRAINED
    assert [*Gap].index(Gap.NOT_USED) == [*Gap].index(Gap.ONE_TRAINED) + 1


def in_services(*services: str) -> Intervention:
    placement = {"ladder": "children", "tier": "light", "services": [*services]}
    alone = {"forms": ["self-help"]}
    return method(placements=[placement], delivered_by=[], formats=alone)


def test_a_method_stands_in_an_area_where_a_unit_gives_its_service() -> None:
    words = organisation(
        {"school": {"area": "north", "services": ["welfare"]}, "clinic": {"area": "south", "services": ["clinic"]}},
        areas=["north", "south"],
        services=["welfare", "clinic", "online"],
        themes=["anxiety"],
        age_groups=[OLD],
    )

    def gaps(*records: Part) -> list[Gap | None]:
        county = catalogue(words, CHILDREN, *records)
        found = supplies_of(county, rule_of(county), [None, "north", "south"])
        return [one.by_offer for one in found if one.need == ANXIETY]

    assert gaps(in_services()) == [None, None, None]
    assert gaps(in_services("welfare")) == [None, None, Gap.NOTHING]
    assert gaps(in_services("online")) == [None, Gap.NOTHING, Gap.NOTHING]
    there = team("clinic", ["cool-kids"], units=["clinic"])
    assert gaps(in_services("welfare"), there) == [None, None, None]


def test_a_unit_whose_services_are_not_known_may_give_any() -> None:
    assert supply(in_services("welfare"), area="north").by_offer is None


def accepted(until: str = "2026-06-01", **fields: object) -> dict[str, object]:
    plain = {"tier": "light", "theme": "anxiety", "reason": "Helped elsewhere.", "by": "Team", "until": until}
    return plain | fields


def held(*gaps: dict[str, object], area: str | None = None) -> str | None:
    """Return until when the gap in anxiety is accepted."""
    county = catalogue(
        WORDS, ladder("children", ["light", "guided"], ages={"from": 7, "to": 12}, accepted_gaps=[*gaps])
    )
    supplies = supplies_of(county, rule_of(county), [area])
    found = next(one for one in supplies if one.need == ANXIETY)
    assert found.by_people is Gap.NOTHING
    return found.accepted.until.isoformat() if found.accepted else None


def test_a_gap_is_accepted_until_the_last_day() -> None:
    assert held(accepted("2026-06-01")) == "2026-06-01"
    assert held(accepted("2026-05-31")) is None


def test_of_several_acceptances_the_longest_holds() -> None:
    assert held(accepted("2026-07-01"), accepted("2026-09-01"), accepted("2026-08-01")) == "2026-09-01"


def test_an_acceptance_is_of_one_tier_theme_and_age_group() -> None:
    assert held(accepted(age_group="old")) == "2026-06-01"
    for other in ({"tier": "guided"}, {"theme": "sleep"}, {"age_group": "young"}):
        assert held(accepted(**other)) is None


def test_what_is_accepted_in_an_area_is_not_accepted_in_the_county() -> None:
    north = accepted(areas=["north"])
    assert [held(north, area=area) for area in (None, "north", "south")] == [None, "2026-06-01", None]
    assert held(accepted(), area="south") == "2026-06-01"


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


ACCEPTED = st.builds(
    accepted,
    st.sampled_from(["2026-05-31", "2026-06-01", "2027-01-01"]),
    tier=st.sampled_from(["light", "guided"]),
    theme=st.sampled_from(["anxiety", "sleep"]),
    areas=st.lists(st.sampled_from(["north", "south"]), unique=True),
)


def open_gaps(gaps: list[dict[str, object]], records: Sequence[Part]) -> dict[tuple[Need, str | None], Gap]:
    """Return the gaps that are not accepted."""
    children = ladder("children", ["light", "guided"], ages={"from": 7, "to": 12}, accepted_gaps=gaps)
    county = catalogue(WORDS, children, *records)
    supplies = supplies_of(county, rule_of(county), [None, "north", "south"])
    return {(one.need, one.area): one.by_people for one in supplies if one.by_people and not one.accepted}


@given(st.lists(METHODS, max_size=3), st.lists(CREWS, max_size=3), st.lists(ACCEPTED, max_size=3), ACCEPTED)
def test_accepting_never_adds_a_gap(
    methods: list[Intervention], teams: list[ServiceTeam], gaps: list[dict[str, object]], more: dict[str, object]
) -> None:
    records = [*methods, *teams]
    assert open_gaps([*gaps, more], records).items() <= open_gaps(gaps, records).items()


@given(
    st.lists(METHODS, max_size=4, unique_by=lambda one: one.id),
    st.lists(CREWS, max_size=3, unique_by=lambda one: one.id),
    st.lists(ACCEPTED, max_size=3),
    st.randoms(),
)
def test_the_order_of_files_and_acceptances_never_matters(
    methods: list[Intervention], teams: list[ServiceTeam], gaps: list[dict[str, object]], random: Random
) -> None:
    records: list[Part] = [*methods, *teams]
    before = open_gaps(gaps, records)
    random.shuffle(records)
    random.shuffle(gaps)
    assert open_gaps(gaps, records) == before
