"""The figures of a published evaluation come out to the digit from a workspace that holds its inputs."""

from fractions import Fraction

from interventio.measures.count import Count, Share
from interventio.measures.economy import Assumed
from interventio.measures.evaluations import evaluations_on
from interventio.measures.feedback import nearest
from interventio.measures.follow_ups import FollowUpStanding
from support.build import catalogue, evaluation
from support.responsible_team import published_numbers


def percent(share: Share) -> Fraction:
    fraction = share.fraction()
    assert fraction is not None
    return fraction * 100


def test_of_27_that_ended_25_were_in_child_protection_and_2_in_needs_assessment() -> None:
    numbers = published_numbers()
    assert numbers.ended == Count(27)
    assert [one.ended.value for one in numbers.categories] == [25, 2]


def test_outcomes_are_32_and_24_and_44_percent_and_12_percent_were_placed() -> None:
    (shares,) = published_numbers().outcomes
    assert (shares.known, shares.name, shares.is_small) == (Count(25), {"und": "Child protection"}, True)
    assert [percent(one.told.share) for one in shares.classes] == [32, 24, 44]
    assert [percent(one.share) for one in shares.classes[2].parts] == [12]


def test_of_11_at_6_months_3_were_placed_5_at_home_and_3_no_longer_clients() -> None:
    six, twelve = published_numbers().follow_ups
    assert (six.whole, six.reached, six.followed.name) == (Count(11), Count(11), {"und": "Stayed bad or worsened"})
    assert [one.share.part.value for one in six.classes] == [3, 5, 3]
    assert six.attrition
    assert six.attrition.fraction() == 0
    assert (twelve.standing, twelve.whole, twelve.reached) == (FollowUpStanding.OVERDUE, Count(11), None)


def test_about_15_percent_answered_with_scores_of_56_and_90() -> None:
    numbers = published_numbers()
    assert numbers.response
    response = numbers.response.fraction()
    assert response == Fraction(19, 126)
    assert nearest(response * 100) == 15
    assert [(one.answered and one.answered.value, one.score and nearest(one.score)) for one in numbers.feedback] == [
        (9, 56),
        (10, 90),
    ]


def test_it_pays_from_4_cases_on_and_8_spared_a_million_in_a_year() -> None:
    economy = published_numbers().economy
    assert economy
    assert economy.break_even == Assumed(3, 4, 6)
    assert economy.saving == Assumed(-60_000, 1_000_000, 1_920_000)
    assert economy.pays is True


def test_the_goal_of_four_is_reached() -> None:
    assert [one.is_reached for one in published_numbers().goals] == [True]


def test_evaluations_of_the_same_stand_in_the_order_of_their_times() -> None:
    found = evaluations_on(
        catalogue(
            evaluation("b", team="families"),
            evaluation("a", team="families", starts="2024-01-01", ends="2024-12-31"),
            evaluation("c", team="families", intervention="cool-kids"),
            evaluation("d", intervention="cool-kids"),
            evaluation("e"),
        )
    )
    assert [one.id for one in found] == ["e", "d", "a", "b", "c"]
