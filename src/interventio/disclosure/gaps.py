"""Where help is lacking, as an audience may see it."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.disclosure.audience import Audience
from interventio.measures.gaps import Gap, Need, Supply


@dataclass(frozen=True, slots=True)
class ShownSupply:
    """What answers a need, and the gap that the audience may know of; None where there is none that it may."""

    need: Need
    area: str | None
    methods: tuple[str, ...]
    perhaps: tuple[str, ...]
    gap: Gap | None


def shown_supplies(supplies: Iterable[Supply], audience: Audience) -> tuple[ShownSupply, ...]:
    """Return supplies without what their gaps tell of people.

    That nobody is trained, that a single person is, or that this cannot be told for lack of counts, tells of 0 or 1
    people: coordinators alone see it. To managers and professionals such a need has a team, and no more is said.
    Clients see nothing.
    """
    if not audience.sees_staffing:
        return ()
    return tuple(
        ShownSupply(
            need=one.need,
            area=one.area,
            methods=one.methods,
            perhaps=one.perhaps,
            gap=one.by_people if audience is Audience.COORDINATOR else one.by_offer,
        )
        for one in supplies
    )
