"""The page of a service team: what it delivers, how many are trained, and who works there as counts."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.actions.page import Action
from interventio.views.figures import Figure
from interventio.views.mention import Mention
from interventio.views.places import UnitLine
from interventio.views.reviewed import Reviewed
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """A method that the team is to deliver: by whom, its coverage now and on earlier days of counting."""

    method: Mention
    figure: Figure | None
    """None where it is not to be delivered on the day, or the team is bought in."""
    is_selected: bool
    occupations: tuple[Words, ...]
    since: DayWords | None
    until: DayWords | None
    history: tuple[Figure | None, ...]
    """One for each of the page's days."""


@dataclass(frozen=True, slots=True)
class StaffLine:
    """An occupation of the team in counts, as the audience may see them; a dash where a count is not known."""

    occupation: Words
    headcount: str
    exempt: str


@dataclass(frozen=True, slots=True)
class TeamPage:
    """Everything that readers may know of one team, in one language."""

    id: str
    name: Words
    summary: Words | None
    units: tuple[UnitLine, ...]
    inductions: tuple[Mention, ...]
    """The pages for new workers of its units, by the names of these."""
    since: DayWords | None
    until: DayWords | None
    bought_from: Words | None
    public_contact: Words | None
    coverage: Figure | None
    """Over the selected methods that it is to deliver; None where it is to deliver none of them."""
    deliveries: tuple[DeliveryLine, ...]
    actions: tuple[Action, ...]
    """What needs action in the team, what is due first in front; none for readers who do not see actions."""
    evaluations: tuple[Mention, ...]
    """The newest first."""
    days: tuple[DayWords, ...]
    """The earlier days of counting, the oldest first."""
    counted: DayWords | None
    counted_by: Words | None
    staff: tuple[StaffLine, ...]
    rule: tuple[str, ...]
    reviewed: Reviewed | None
    kind: Literal["team-page"] = "team-page"
