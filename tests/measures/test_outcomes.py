from fractions import Fraction

import pytest

from interventio.measures.count import Count, TrueCountError
from interventio.measures.outcomes import categories_of, outcome_shares
from support.build import evaluation
from support.responsible_team import published_numbers

CLASSES = [{"id": "better", "name": "Better", "turn": "improved", "count": 12}, {"id": "x", "name": "X", "count": 18}]


def test_the_unknown_are_told_apart_and_in_no_whole() -> None:
    (told,) = evaluation(ended=34, outcomes=[{"classes": CLASSES, "unknown": 4}]).outcomes
    shares = outcome_shares(told)
    assert (shares.known, shares.unknown, shares.is_small) == (Count(30), Count(4), False)
    assert [one.told.share.fraction() for one in shares.classes] == [Fraction(2, 5), Fraction(3, 5)]


def test_classes_of_nobody_have_no_share() -> None:
    nobody = [{"id": "better", "name": "Better", "count": 0}]
    (told,) = evaluation(outcomes=[{"classes": nobody, "unknown": 4}]).outcomes
    (one,) = outcome_shares(told).classes
    assert (one.told.share.fraction(), one.told.interval, outcome_shares(told).is_small) == (None, None, True)


def test_a_part_above_its_class_contradicts_itself_and_is_left_out() -> None:
    part = {"id": "placed", "name": "Placed", "count": 13}
    (told,) = evaluation(outcomes=[{"classes": [{**CLASSES[0], "parts": [part]}, CLASSES[1]]}]).outcomes
    assert outcome_shares(told).classes[0].parts == ()


def test_a_category_above_its_whole_has_no_share() -> None:
    listed = [{"id": "one", "name": "One", "ended": 25}, {"id": "other", "name": "Other", "ended": 28}]
    shares = [one.share and one.share.fraction() for one in categories_of(evaluation(ended=27, categories=listed))]
    assert shares == [Fraction(25, 27), None]
    assert [one.share for one in categories_of(evaluation(categories=listed))] == [None, None]


def test_shares_cannot_be_printed() -> None:
    with pytest.raises(TrueCountError):
        str(published_numbers())
