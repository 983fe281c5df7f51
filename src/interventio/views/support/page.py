"""The pages of support teams: the overview of seasons, and one for each team."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.support.meeting_lines import FollowUpLine, MeetingLine, PracticeLine, QuestionLine
from interventio.views.support.minutes_sheet import CameLine, ResultGroup
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class SeasonCell:
    """How often a team met in a season, as a picture and in words."""

    season: str
    dots: tuple[str, ...]
    """A dot for each meeting that was held, is planned or is lacking: `held`, `planned`, `lacking`."""
    counts: str
    """Such as `2 held, 1 planned`."""
    standing: str
    """By its id: `reached`, `under-way`, `missed` or `in-part`."""
    verdict: str
    """The same in words."""


@dataclass(frozen=True, slots=True)
class Represented:
    """Who takes part of those who use the methods of a team."""

    parts: str
    """Units with a seat of those that use the methods, such as `7 of 16`."""
    share: Fraction | None
    """None where no unit uses the methods."""
    missing: tuple[Mention, ...]
    """The units that use the methods and have no seat."""
    divisions: str
    """Divisions with a seat of those that use the methods, such as `2 of 3`."""
    divisions_missing: tuple[Words, ...]
    supervisor: bool
    """Whether anybody has a seat as a supervisor."""
    trained_worker: bool


@dataclass(frozen=True, slots=True)
class SupportRow:
    """A support team in the overview; a season of which it knows nothing is None."""

    team: Mention
    focus: str
    until: DayWords | None
    """The last day of a team that has ended."""
    cells: tuple[SeasonCell | None, ...]
    next: DayWords | None
    """The next meeting."""
    to_do: int
    overdue: int
    represented: Represented


@dataclass(frozen=True, slots=True)
class SupportIndex:
    """All support teams by season, who is represented in them, and which themes have none."""

    lead: str
    """How many teams met often enough in the last season that is over; "" where none was there for it."""
    seasons: tuple[str, ...]
    rows: tuple[SupportRow, ...]
    themes: tuple[ThemeKey, ...]
    """The themes without a support team."""
    calendar: str
    """The calendar of all teams, from the folder of the language; "" where none has met or is to meet."""
    rules: tuple[str, ...]
    kind: Literal["support-index"] = "support-index"


@dataclass(frozen=True, slots=True)
class SeatLine:
    """A unit that takes part; in which roles, coordinators alone are told."""

    unit: Mention
    roles: tuple[str, ...]
    uses: bool
    """Whether it uses the methods of the team."""


@dataclass(frozen=True, slots=True)
class SeatGroup:
    """The units of one division that take part."""

    division: Words
    seats: tuple[SeatLine, ...]


@dataclass(frozen=True, slots=True)
class MeetingBlock:
    """A meeting: when it is, how it stands, who took part, and what came of it."""

    at: MeetingLine
    id: str
    """The fragment by which it can be linked to."""
    state: str
    """By its id: `held`, `planned`, `untold` or `cancelled`."""
    status: str
    """The same in words."""
    topics: tuple[Words, ...]
    came: tuple[CameLine, ...]
    presence: str
    """Whether a supervisor and a trained worker were there, in a sentence; "" before it is held."""
    results: tuple[ResultGroup, ...]
    follow_ups: tuple[FollowUpLine, ...]
    practices: tuple[PracticeLine, ...]
    questions: tuple[QuestionLine, ...]
    note: Words | None


@dataclass(frozen=True, slots=True)
class SeasonBlock:
    """A season of a team: how often it met, what it wished to talk about, and its meetings, the newest first."""

    id: str
    cell: SeasonCell
    topics: tuple[Words, ...]
    note: Words | None
    meetings: tuple[MeetingBlock, ...]


@dataclass(frozen=True, slots=True)
class SupportPage:
    """Everything that readers may know of one support team, in one language."""

    id: str
    name: Words
    summary: Words | None
    focus: str
    themes: tuple[ThemeKey, ...]
    methods: tuple[Mention, ...]
    names_methods: bool
    """Whether it names its methods itself; otherwise they are all those of its themes."""
    since: DayWords | None
    until: DayWords | None
    convener: Words | None
    next: MeetingLine | None
    groups: tuple[SeatGroup, ...]
    represented: Represented
    seasons: tuple[SeasonBlock, ...]
    """The newest first."""
    follow_ups: tuple[FollowUpLine, ...]
    """What is still to be done, what is due first in front."""
    calendar: str
    """The calendar of the team, from the folder of the language; "" where it has no meetings."""
    sees_counts: bool
    rules: tuple[str, ...]
    reviewed: Reviewed | None
    kind: Literal["support-page"] = "support-page"
