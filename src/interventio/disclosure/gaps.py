"""Where help is lacking, as an audience may see it."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.catalogue.needs import Need
from interventio.disclosure.audience import Audience
from interventio.measures.gaps import Gap, Supply
from interventio.records.ladder import AcceptedGap


@dataclass(frozen=True, slots=True)
class ShownSupply:
    """What answers a need, and the gap that the audience may know of; None where there is none that it may."""

    need: Need
    area: str | None
    methods: tuple[str, ...]
    perhaps: tuple[str, ...]
    gap: Gap | None
    accepted: AcceptedGap | None = None
    """By what the gap is accepted; None where it is by nothing, or where there is no gap that the audience may see."""

    @property
    def is_open(self) -> bool:
        """Whether there is a gap that is to be mended, or that nobody knows whether it is."""
        return self.gap is not None and self.accepted is None


def shown_supplies(supplies: Iterable[Supply], audience: Audience) -> tuple[ShownSupply, ...]:
    """Return supplies without what their gaps tell of people.

    That nobody is trained, that a single person is, that nobody delivers it, or that this cannot be told for lack of
    counts, tells of few people: coordinators alone see it, and that such a gap is accepted. To managers and
    professionals such a need has a team, and no more is said. Clients see nothing.
    """
    if not audience.sees_staffing:
        return ()
    return tuple(_shown(one, one.by_people if audience is Audience.COORDINATOR else one.by_offer) for one in supplies)


def _shown(one: Supply, gap: Gap | None) -> ShownSupply:
    return ShownSupply(one.need, one.area, one.methods, one.perhaps, gap, one.accepted if gap else None)
