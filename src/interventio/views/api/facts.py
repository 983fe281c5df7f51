"""What several documents tell of a record: its sources, its last review."""

from collections.abc import Iterable

from interventio.catalogue.catalogue import Catalogue
from interventio.records.review import Review, due_day
from interventio.records.statement import Source
from interventio.views.api.documents import Reviewed, SourceOf
from interventio.views.api.tongues import Tongues
from interventio.views.statements import followed


def sources_of(sources: Iterable[Source]) -> tuple[SourceOf, ...]:
    """Return the sources of a record."""
    return tuple(
        SourceOf(one.id, one.title, one.publisher, followed(one.address or "") or None, one.published, one.read)
        for one in sources
    )


def reviewed_of(review: Review | None, catalogue: Catalogue, tongues: Tongues) -> Reviewed | None:
    """Return the last review of a record, or None where none is known."""
    if review is None:
        return None
    due = due_day(review.last_reviewed, review.every or catalogue.settings.review.every)
    return Reviewed(review.last_reviewed, due, tongues.text(review.by))
