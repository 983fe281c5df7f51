"""What an audience may know of gaps."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.gaps import ShownSupply, shown_supplies
from interventio.measures.gaps import Gap, supplies_of
from interventio.measures.rule import rule_of
from interventio.records.ladder import Ladder
from support.build import catalogue, intervention, ladder, organisation, team

GROUPS = [{"id": "school", "name": "school", "ages": {"from": 7, "to": 12}}]
TRAINED = st.one_of(st.none(), st.integers(0, 9))


def county(counts: tuple[int | None, int | None]) -> Catalogue:
    """Return a county in which two tiers have a method, each by one team of so many trained; the third is empty."""
    return catalogue(
        organisation(themes=["anxiety"], age_groups=GROUPS),
        ladder(),
        *(
            intervention(f"method-{tier}", [f"children/{tier}"], themes=["anxiety"], ages=[{"from": 7}])
            for tier in ("light", "guided")
        ),
        *(
            team(f"team-{tier}", [f"method-{tier}"], {"nurse": {"headcount": 9, "trained": trained}})
            for tier, count in zip(("light", "guided"), counts, strict=True)
            for trained in ({f"method-{tier}": count} if count is not None else {},)
        ),
    )


def shown(found: Catalogue, audience: Audience) -> tuple[ShownSupply, ...]:
    return shown_supplies(supplies_of(found, rule_of(found)), audience)


def test_coordinators_see_what_hangs_on_people() -> None:
    assert [one.gap for one in shown(county((1, 0)), Audience.COORDINATOR)] == [
        Gap.ONE_TRAINED,
        Gap.NOBODY_TRAINED,
        Gap.NOTHING,
    ]


def test_clients_see_nothing() -> None:
    assert shown(county((1, 0)), Audience.CLIENT) == ()


def accepting(tier: str) -> Ladder:
    gap = {"tier": tier, "theme": "anxiety", "reason": "Helped elsewhere.", "by": "Team", "until": "2026-12-31"}
    return ladder(accepted_gaps=[gap])


def test_that_a_gap_in_people_is_accepted_is_for_coordinators() -> None:
    found = replace(county((1, 5)), ladders={"children": accepting("light")})
    told = {audience: shown(found, audience)[0] for audience in (Audience.COORDINATOR, Audience.MANAGER)}
    assert {audience: (one.gap, bool(one.accepted), one.is_open) for audience, one in told.items()} == {
        Audience.COORDINATOR: (Gap.ONE_TRAINED, True, False),
        Audience.MANAGER: (None, False, False),
    }


def test_that_a_gap_in_what_is_offered_is_accepted_is_for_all_who_see_it() -> None:
    found = replace(county((1, 5)), ladders={"children": accepting("intensive")})
    for audience in (Audience.COORDINATOR, Audience.MANAGER, Audience.PROFESSIONAL):
        one = shown(found, audience)[2]
        assert (one.gap, bool(one.accepted)) == (Gap.NOTHING, True)


@given(st.tuples(TRAINED, TRAINED), st.tuples(TRAINED, TRAINED))
def test_what_others_see_does_not_hang_on_any_count(
    one: tuple[int | None, int | None], other: tuple[int | None, int | None]
) -> None:
    for audience in (Audience.MANAGER, Audience.PROFESSIONAL):
        assert shown(county(one), audience) == shown(county(other), audience)
        assert Counter(supply.gap for supply in shown(county(one), audience)) == {None: 2, Gap.NOTHING: 1}
