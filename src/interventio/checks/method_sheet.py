"""A method with what it states on the word of sources, worked out once for all checks that look at it."""

from collections.abc import Iterator
from dataclasses import dataclass

from interventio.findings.place import Place, Route, Step
from interventio.records.intervention import Intervention
from interventio.records.kinds import INTERVENTION
from interventio.records.statement import Rating, Statement


@dataclass(frozen=True, slots=True)
class MethodSheet:
    """A method and its statements and ratings, each with its route."""

    method: Intervention
    statements: list[tuple[Route, Statement | Rating]]

    def place(self, *route: Step, at_key: bool = False) -> Place:
        """Return a place in the method's record."""
        return INTERVENTION.place(self.method.id, *route, at_key=at_key)


def method_sheet(method: Intervention) -> MethodSheet:
    """Return the sheet of a method."""
    return MethodSheet(method, list(_statements(method)))


def _statements(method: Intervention) -> Iterator[tuple[Route, Statement | Rating]]:
    if method.formats:
        yield ("formats",), method.formats
    lists: tuple[tuple[str, tuple[Statement | Rating, ...]], ...] = (
        ("ages", method.ages),
        ("dose", method.dose),
        ("training", method.training),
        ("supervision", method.supervision),
        ("ratings", method.ratings),
        ("codes", method.codes),
    )
    for field, stated in lists:
        for position, statement in enumerate(stated):
            yield (field, position), statement
