"""What is written into the file of a chart when a unit is asked or answers: edits, for the door of editing."""

from datetime import date
from typing import NamedTuple

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.contents import content_of
from interventio.records.stepping import Content, Stepping, UnitReview
from interventio.sources.builder import Value
from interventio.sources.editing import Edit


class UnitAnswer(NamedTuple):
    """What is to be written down of a unit: when it was asked, when it had looked the chart through, what it said."""

    unit: str
    asked: date | None = None
    reviewed: date | None = None
    remarks: dict[str, str] | None = None


def content_edits(stepping: Stepping, content: Content) -> tuple[Edit, ...]:
    """Return the edit that writes a content down; none where the chart has it already."""
    if any(one.fingerprint == content.fingerprint for one in stepping.contents):
        return ()
    records: dict[str, Value] = dict(content.records.items())
    value: Value = {"fingerprint": content.fingerprint, "date": content.date.isoformat(), "records": records}
    return (Edit(("contents", len(stepping.contents)), value),)


def review_edits(catalogue: Catalogue, stepping: Stepping, answer: UnitAnswer) -> tuple[Edit, ...]:
    """Return the edits that write down what a unit was asked or has answered.

    An answer belongs to the last time that the unit was asked, where it has not answered that; else it stands alone.
    """
    content = content_of(catalogue, stepping)
    fields = _fields(answer, content)
    last = _unanswered(stepping, answer.unit)
    held = content_edits(stepping, content) if answer.reviewed else ()
    if answer.reviewed is None or last is None:
        return (Edit(("reviews", len(stepping.reviews)), {"unit": answer.unit, **fields}), *held)
    return (*(Edit(("reviews", last, name), value) for name, value in fields.items()), *held)


def asked_on(stepping: Stepping, answer: UnitAnswer) -> date | None:
    """Return the day on which a unit was asked for what it answers, as far as that is known."""
    last = _unanswered(stepping, answer.unit)
    return answer.asked or (None if last is None else stepping.reviews[last].asked)


def _unanswered(stepping: Stepping, unit: str) -> int | None:
    """Return the position of the last time that a unit was asked, if it has not answered."""
    asked = [position for position, one in enumerate(stepping.reviews) if one.unit == unit]
    return asked[-1] if asked and _is_open(stepping.reviews[asked[-1]]) else None


def _is_open(review: UnitReview) -> bool:
    return review.reviewed is None


def _fields(answer: UnitAnswer, content: Content) -> dict[str, Value]:
    fields: dict[str, Value] = {}
    if answer.asked:
        fields["asked"] = answer.asked.isoformat()
    if answer.reviewed:
        fields["reviewed"] = answer.reviewed.isoformat()
    if answer.remarks:
        remarks: dict[str, Value] = dict(answer.remarks.items())
        fields["remarks"] = remarks
    if answer.reviewed:
        fields["content"] = content.fingerprint
    return fields
