from datetime import date

import pytest

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.review import Review
from interventio.views.reviewed import Reviewed, reviewed
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words
from support.build import catalogue

VOICE = Voice(translator(Language.FI), ("fi",))


@pytest.mark.parametrize(("day", "is_overdue"), [("2026-03-09", False), ("2026-03-10", True)])
def test_on_the_day_itself_a_review_is_still_in_time(day: str, is_overdue: bool) -> None:  # noqa: FBT001 - a column
    review = Review(last_reviewed=date(2025, 3, 9), by={"fi": "Tiimi"})
    assert reviewed(review, catalogue(day=day), VOICE) == Reviewed(
        DayWords("9.3.2025", "2025-03-09"), Words("Tiimi"), DayWords("9.3.2026", "2026-03-09"), is_overdue
    )


def test_a_record_may_say_its_own_interval() -> None:
    review = Review.model_validate({"last_reviewed": "2025-08-31", "by": {"fi": "Tiimi"}, "every": "6 months"})
    told = reviewed(review, catalogue(), VOICE)
    assert told is not None
    assert told.due.iso == "2026-02-28"


def test_no_review_is_told_as_none() -> None:
    assert reviewed(None, catalogue(), VOICE) is None
