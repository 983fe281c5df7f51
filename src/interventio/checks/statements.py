"""The statements of a method: what it says on the word of a source."""

from collections.abc import Iterator

from interventio.findings.place import Route
from interventio.records.intervention import Intervention
from interventio.records.statement import Rating, Statement


def statements_of(intervention: Intervention) -> Iterator[tuple[Route, Statement | Rating]]:
    """Yield every statement and rating of a method, each with its route."""
    if intervention.formats:
        yield ("formats",), intervention.formats
    lists: tuple[tuple[str, tuple[Statement | Rating, ...]], ...] = (
        ("ages", intervention.ages),
        ("dose", intervention.dose),
        ("training", intervention.training),
        ("supervision", intervention.supervision),
        ("ratings", intervention.ratings),
        ("codes", intervention.codes),
    )
    for field, stated in lists:
        for position, statement in enumerate(stated):
            yield (field, position), statement
