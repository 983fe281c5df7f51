"""Whether a chart is outdated: its review is overdue, or it has changed since people agreed on it."""

from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.contents import content_of
from interventio.records.review import due_day
from interventio.records.stepping import Edition, Stepping


@dataclass(frozen=True, slots=True)
class Outdated:
    """Why a chart is outdated; at least one of the reasons is there."""

    due: date | None = None
    """The day on which its review was due."""
    edition: str | None = None
    """The latest edition whose content is known, where the chart has changed since that was agreed."""
    reviewed: date | None = None
    """The day on which a unit last looked it through, where it has changed since the last of them did."""


def outdated_of(catalogue: Catalogue, stepping: Stepping) -> Outdated | None:
    """Return why a chart is outdated on the catalogue's day, or None where it is not.

    It is outdated when its review is overdue; when its content is another than that of its latest edition; or, without
    such an edition, when no unit has looked its present content through though some have looked through an earlier one.
    """
    due = _due(catalogue, stepping)
    overdue = due if due and due < catalogue.day else None
    edition, reviewed = _latest_edition(stepping, catalogue.day), _last_reviewed(stepping, catalogue.day)
    held = {edition.content} if edition else reviewed.keys()
    has_changed = bool(held) and content_of(catalogue, stepping).fingerprint not in held
    if overdue is None and not has_changed:
        return None
    last = max(reviewed.values()) if has_changed and not edition else None
    return Outdated(overdue, edition.name if has_changed and edition else None, last)


def _due(catalogue: Catalogue, stepping: Stepping) -> date | None:
    review = stepping.review
    return due_day(review.last_reviewed, review.every or catalogue.settings.review.every) if review else None


def _latest_edition(stepping: Stepping, day: date) -> Edition | None:
    agreed = [one for one in stepping.editions if one.agreed <= day]
    last = max(agreed, key=lambda one: one.agreed, default=None)
    return last if last and last.content else None


def _last_reviewed(stepping: Stepping, day: date) -> dict[str, date]:
    """Return, by the fingerprint of a content, when a unit last looked it through."""
    found: dict[str, date] = {}
    for one in stepping.reviews:
        if one.content and one.reviewed and one.reviewed <= day:
            found[one.content] = max(one.reviewed, found.get(one.content, date.min))
    return found
