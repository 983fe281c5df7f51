from datetime import date

import pytest

from interventio.measures.count import Count
from interventio.measures.trials import SizeFit, TrialNumbers, fit_of, last_day, state_on, trials_on
from interventio.records.trial import Size, TrialState
from support.build import catalogue, trial

SAID = {"asked": 17, "answered": 15, "useful": 13}


def numbers(day: str, **fields: object) -> TrialNumbers:
    (found,) = trials_on(catalogue(trial("workshop", took_part=17, feedback=SAID, **fields), day=day))
    return found


@pytest.mark.parametrize(
    ("status", "day", "state"),
    [
        ("held", "2026-02-09", TrialState.PLANNED),
        ("held", "2026-02-10", TrialState.RUNNING),
        ("held", "2026-03-31", TrialState.HELD),
        ("running", "2026-02-09", TrialState.PLANNED),
        ("running", "2026-06-01", TrialState.RUNNING),
        ("planned", "2026-06-01", TrialState.PLANNED),
        ("cancelled", "2026-01-01", TrialState.CANCELLED),
    ],
)
def test_a_trial_stands_as_its_days_say(status: str, day: str, state: TrialState) -> None:
    assert state_on(trial(status=status, ends="2026-03-31"), date.fromisoformat(day)) is state


def test_without_an_end_it_lasts_a_day() -> None:
    assert last_day(trial()) == date(2026, 2, 10)


def test_numbers_are_known_from_when_they_are_true() -> None:
    days = ("2026-02-01", "2026-03-01", "2026-04-01")
    before, during, after = (numbers(day, ends="2026-03-31", size={"lowest": 10}) for day in days)
    assert (before.took_part, before.fit, before.feedback) == (None, None, None)
    assert (during.took_part, during.fit, during.feedback) == (Count(17), None, None)
    assert (after.took_part, after.fit) == (Count(17), SizeFit.WITHIN)
    assert after.feedback
    assert (after.feedback.asked, after.feedback.answered, after.feedback.useful) == (Count(17), Count(15), Count(13))


@pytest.mark.parametrize(
    ("took_part", "fit"), [(9, SizeFit.BELOW), (10, SizeFit.WITHIN), (20, SizeFit.WITHIN), (21, SizeFit.ABOVE)]
)
def test_both_ends_belong_to_the_size(took_part: int, fit: SizeFit) -> None:
    assert fit_of(Count(took_part), Size(lowest=10, highest=20)) is fit


def test_where_no_size_was_aimed_at_nothing_fits() -> None:
    assert fit_of(Count(9), Size()) is None


def test_the_earliest_comes_first() -> None:
    found = catalogue(trial("b"), trial("a"), trial("c", starts="2026-01-10"))
    assert [one.trial.id for one in trials_on(found)] == ["c", "a", "b"]
