"""When a record was last looked through, and when that is due again."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.records.review import Review, due_day
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Reviewed:
    """The last review of a record."""

    last: DayWords
    by: Words
    due: DayWords
    is_overdue: bool


def reviewed(review: Review | None, catalogue: Catalogue, voice: Voice) -> Reviewed | None:
    """Return the last review, or None where there has been none."""
    if review is None:
        return None
    due = due_day(review.last_reviewed, review.every or catalogue.settings.review.every)
    return Reviewed(voice.day(review.last_reviewed), voice.says(review.by), voice.day(due), due < catalogue.day)
