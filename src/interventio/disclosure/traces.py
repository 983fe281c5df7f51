"""The lines of records behind numbers, as an audience may see them."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.disclosure.audience import Audience
from interventio.findings.place import Place
from interventio.measures.traces import Of, Trace


@dataclass(frozen=True, slots=True)
class ShownTrace:
    """A line of a record with its counts by the names of their fields; None where one is unknown."""

    of: Of
    place: Place
    when: str
    team: str
    intervention: str
    occupation: str | None
    counts: tuple[tuple[str, int | None], ...]


def shown_traces(traces: Iterable[Trace], audience: Audience) -> tuple[ShownTrace, ...]:
    """Return all traces to coordinators, who have the records anyway, and none to others: each is a small number."""
    if audience is not Audience.COORDINATOR:
        return ()
    return tuple(
        ShownTrace(
            of=one.of,
            place=one.place,
            when=one.when,
            team=one.team,
            intervention=one.intervention,
            occupation=one.occupation,
            counts=tuple((name, count.value if count else None) for name, count in one.counts),
        )
        for one in traces
    )
