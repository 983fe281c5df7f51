from interventio.disclosure.audience import Audience
from interventio.measures.gaps import Gap
from interventio.views.gaps.words import ON_STEPS, REASONS, SHORT, TITLES, gaps_seen


def test_every_kind_of_gap_has_its_words() -> None:
    assert set(SHORT) == set(TITLES) == set(REASONS) == set(ON_STEPS) == set(Gap)
    assert len(set(SHORT.values())) == len(set(TITLES.values())) == len(Gap)


def test_the_key_shows_what_readers_may_meet() -> None:
    assert gaps_seen(Audience.COORDINATOR) == tuple(Gap)
    assert gaps_seen(Audience.MANAGER) == (Gap.NOTHING, Gap.NO_TEAM, Gap.AGES_UNKNOWN)
