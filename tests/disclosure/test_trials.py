"""What an audience may know of trials."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.trials import ShownCount, ShownFeedback, ShownTrial, shown_trials
from interventio.measures.trials import SizeFit, trials_on
from support.build import catalogue, trial

HIDDEN = ShownFeedback(State.HIDDEN)
OTHERS = (Audience.MANAGER, Audience.PROFESSIONAL)


def shown(
    audience: Audience, took_part: int | None, *said: int | None, size: tuple[int, int] = (10, 20), threshold: int = 5
) -> ShownTrial:
    counts = dict(zip(("asked", "answered", "useful"), said, strict=False))
    known = {name: count for name, count in counts.items() if count is not None}
    aim = {"lowest": size[0], "highest": size[1]}
    held = trial("workshop", feedback=known or None, took_part=took_part, size=aim)
    (found,) = shown_trials(trials_on(catalogue(held)), audience, threshold)
    return found


def test_coordinators_see_all() -> None:
    one = shown(Audience.COORDINATOR, 4, 4, 3, 2)
    assert one.took_part == ShownCount(State.EXACT, 4)
    assert one.fit is SizeFit.BELOW
    assert one.feedback == ShownFeedback(State.EXACT, 4, 3, 2, Fraction(3, 4), Fraction(2, 3))


@pytest.mark.parametrize("audience", OTHERS)
def test_others_see_numbers_from_the_threshold_on(audience: Audience) -> None:
    assert [shown(audience, number).took_part for number in (0, 4, 5)] == [
        ShownCount(State.HIDDEN),
        ShownCount(State.HIDDEN),
        ShownCount(State.EXACT, 5),
    ]
    assert [shown(audience, number).fit for number in (4, 5, 12, 21)] == [
        *(None, SizeFit.BELOW, SizeFit.WITHIN, SizeFit.ABOVE),
    ]
    assert shown(audience, None).took_part == ShownCount(State.UNKNOWN)


@pytest.mark.parametrize(
    ("took_part", "said", "is_shown"),
    [
        (40, (40, 29, 22), True),
        (40, (35, 29, 22), True),
        (40, (40, 29, 25), False),  # four found it of no use
        (40, (40, 9, 4), False),  # four found it useful
        (40, (40, 36, 22), False),  # four did not answer
        (40, (38, 29, 22), False),  # two were not asked
        (30, (40, 29, 22), False),  # all who took part but one answered
        (40, (40, None, 22), False),
        (None, (40, 29, 22), True),
    ],
)
@pytest.mark.parametrize("audience", OTHERS)
def test_feedback_is_shown_where_nobody_of_few_can_be_told_apart(
    audience: Audience, took_part: int | None, said: tuple[int | None, ...], *, is_shown: bool
) -> None:
    feedback = shown(audience, took_part, *said).feedback
    assert feedback
    assert (feedback != HIDDEN) is is_shown


def test_clients_see_no_trials() -> None:
    assert shown_trials(trials_on(catalogue(trial(took_part=30))), Audience.CLIENT, 5) == ()


def test_what_contradicts_itself_has_no_share() -> None:
    one = shown(Audience.COORDINATOR, 10, 10, 12, 8).feedback
    assert one
    assert (one.answering, one.finding_useful) == (None, Fraction(2, 3))


NUMBERS = st.integers(0, 60)


@given(NUMBERS, NUMBERS, NUMBERS, NUMBERS, st.integers(3, 8))
def test_no_shown_number_nor_what_lies_between_two_of_them_is_small(
    took_part: int, asked: int, answered: int, useful: int, threshold: int
) -> None:
    one = shown(Audience.MANAGER, took_part, asked, answered, useful, threshold=threshold)
    said = one.feedback
    assert said
    numbers = [
        number for number in (one.took_part.number, said.asked, said.answered, said.useful) if number is not None
    ]
    assert min(numbers, default=threshold) >= threshold
    gaps = {abs(first - second) for first, second in product(numbers, repeat=2)} - {0}
    assert min(gaps, default=threshold) >= threshold


@given(NUMBERS, NUMBERS, NUMBERS)
def test_what_is_hidden_changes_nothing_that_is_shown(asked: int, answered: int, useful: int) -> None:
    one = shown(Audience.PROFESSIONAL, 40, asked, answered, useful)
    if one.feedback == HIDDEN:
        assert one == shown(Audience.PROFESSIONAL, 40, 40, 40, 40)
