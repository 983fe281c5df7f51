"""The induction page (*perehdytys*) of a unit: what it offers, and what a new worker is to learn."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.indexes import Rung
from interventio.views.mention import Mention
from interventio.views.statements import SourceLine, Told
from interventio.views.trainings.page import RoundLine
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Stair:
    """A step of a chart in short, and the methods that the unit gives on it."""

    number: int
    name: Words
    for_whom: Words | None
    methods: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Stairs:
    """A chart in short, and who answers for it."""

    chart: Mention
    owner: Words
    steps: tuple[Stair, ...]


@dataclass(frozen=True, slots=True)
class Duty:
    """A method that an occupation is to deliver in the unit; `id` is that of its lesson on the page."""

    id: str
    name: Words
    is_selected: bool
    teams: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Duties:
    """What one occupation is to deliver, or what no occupation of the unit is: then the title says why."""

    title: Words
    methods: tuple[Duty, ...]


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The methods for the same theme on the nearest step below or above that has any; `more` are not named."""

    chart: Mention
    number: int
    name: Words
    methods: tuple[Mention, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """A method that the unit gives: what it is, what it takes to learn it, and what comes before and after it."""

    id: str
    method: Mention
    kind_name: str
    quiet: str
    theme: ThemeKey | None
    is_selected: bool
    summary: Words
    rungs: tuple[Rung, ...]
    training: tuple[Told, ...]
    supervision: tuple[Told, ...]
    next_round: RoundLine | None
    """The next training in it, if any is planned."""
    before: tuple[Neighbour, ...]
    after: tuple[Neighbour, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """A team of the unit and its public contact, if it has one."""

    team: Mention
    public_contact: Words | None


@dataclass(frozen=True, slots=True)
class Checklist:
    """What is to be ticked off in a stretch of time."""

    title: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InductionPage:
    """What a new worker of a unit wants to know, in one language."""

    id: str
    unit: Mention
    division: Words
    area: Words | None
    stairs: tuple[Stairs, ...]
    duties: tuple[Duties, ...]
    lessons: tuple[Lesson, ...]
    contacts: tuple[Contact, ...]
    reading: tuple[Mention, ...]
    checklists: tuple[Checklist, ...]
    sources: tuple[SourceLine, ...]
    kind: Literal["induction-page"] = "induction-page"
