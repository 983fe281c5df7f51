"""The first page: the charts, the coverage in a sentence, and what needs action."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.actions.page import ActionGroup
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.figures import Figure
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Recent:
    """A record that was lately looked through."""

    record: Mention
    day: DayWords


@dataclass(frozen=True, slots=True)
class HomePage:
    """What a reader wants first. Where the organisation says nothing of its own, heading and lead are None."""

    heading: Words | None
    lead: Words | None
    charts: tuple[SteppingChart, ...]
    coverage: Figure | None
    """None for readers who do not see how many are trained."""
    sentence: str
    rule: tuple[str, ...]
    actions: tuple[ActionGroup, ...] | None
    """None for readers who do not see what needs doing."""
    recent: tuple[Recent, ...]
    methods: int
    teams: int
    kind: Literal["home-page"] = "home-page"
