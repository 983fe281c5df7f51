"""The plan on one page: what is to be expected of each method, what it takes, and all that is assumed."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.figures import Figure
from interventio.views.mention import Mention
from interventio.views.plan.chart import PlanChart


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A forecast in a line of a table: of a team, and `beside` it the method, or of a method, or of all together."""

    of: Mention
    beside: Mention | None
    today: Figure
    expected: str
    band: str
    """`from 64% to 78%`; "" where nothing is known, as with what follows."""
    chance: str
    seats: tuple[str, ...]
    """By certainty; a dash where no number of seats is enough."""


@dataclass(frozen=True, slots=True)
class PlanFigure:
    """A chart of a method, or of all together, with where the method has its page."""

    of: Mention
    chart: PlanChart


@dataclass(frozen=True, slots=True)
class PlanPage:
    """The plan of the selected methods. Where it is not known what to assume, `missing` says so; all else is empty."""

    missing: str
    until: str
    certainties: tuple[str, ...]
    figures: tuple[PlanFigure, ...]
    """All together first, where there are several methods."""
    methods: tuple[PlanLine, ...]
    teams: tuple[PlanLine, ...]
    rounds: tuple[str, ...]
    assumptions: tuple[str, ...]
    kind: Literal["plan-page"] = "plan-page"
