"""The navigator: what fits what is wished for, as an answer to one question and as pages of the site."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.charts.stepping_chart import ThemeKey
from interventio.views.mention import Mention
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class Why:
    """A fact by which a method fits: a label, and what is stated under it."""

    label: str
    told: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class GivenBy:
    """A team that gives a method now: where, in which languages, how to reach it."""

    id: str
    team: Mention
    areas: tuple[Words, ...]
    """No areas: it serves all."""
    languages: tuple[str, ...]
    """None: nobody has said."""
    contact: Words | None
    trained: str
    """Whether anybody there is trained now, by its name in `measures.navigator`; "" for those who are not told."""
    trained_words: str


@dataclass(frozen=True, slots=True)
class FoundMethod:
    """A method that fits, why it does, and who gives it."""

    id: str
    method: Mention
    theme: ThemeKey | None
    kind: str
    kind_name: str
    """"" on what families read."""
    quiet: str
    text: Words | None
    """The method told to families, on what families read."""
    why: tuple[Why, ...]
    unknown: tuple[str, ...]
    """What is not known of it and was asked for: then it is not sure that it fits."""
    offer: str
    given_by: tuple[GivenBy, ...]


@dataclass(frozen=True, slots=True)
class FoundStep:
    """A step of a ladder with the methods that fit, and when to go on to the next one."""

    number: int
    id: str
    name: Words
    for_whom: Words | None
    is_begin: bool
    """Whether it is the lowest step for the severity that was asked for."""
    methods: tuple[FoundMethod, ...]
    step_up: Words | None
    next_name: Words | None
    """The next step up; None on the highest."""


@dataclass(frozen=True, slots=True)
class FoundStair:
    """The steps of a ladder, from where to begin."""

    id: str
    chart: Mention
    begin_step: int | None
    """The number of the lowest step for the severity that was asked for; None where none was, or it is not known."""
    begin: str
    """Where to begin for the severity that was asked for, or that the ladder does not say; "" where none was."""
    steps: tuple[FoundStep, ...]


@dataclass(frozen=True, slots=True)
class WishLine:
    """Something that was asked for: its name, its values as programs know them, its label and its words."""

    wish: str
    values: tuple[str, ...]
    label: str
    words: Words


@dataclass(frozen=True, slots=True)
class FoundSheet:
    """The answer to one question."""

    language: str
    organisation: Words
    notice: Words | None
    as_of: DayWords
    wishes: tuple[WishLine, ...]
    assessments: tuple[FoundMethod, ...]
    stairs: tuple[FoundStair, ...]
    nothing: tuple[str, ...]
    """Where nothing fits, a sentence that says so, and which wishes rule out the most."""
    guidance: str
    kind: Literal["found-sheet"] = "found-sheet"


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """What fits a theme at the ages of a group, on one ladder."""

    id: str
    age_group: Words
    ages: str
    stair: FoundStair
    assessments: tuple[FoundMethod, ...]
    count: int
    """How many methods of help fit for sure."""
    perhaps: int
    """How many more may fit."""


@dataclass(frozen=True, slots=True)
class FoundLadder:
    """What fits a theme on one ladder, by age group."""

    id: str
    chart: Mention
    begins: tuple[tuple[str, int, Words], ...]
    """By severity, the number and the name of the step to begin on."""
    groups: tuple[FoundGroup, ...]


@dataclass(frozen=True, slots=True)
class NavigatorPage:
    """What fits a theme, ladder by ladder and age group by age group."""

    theme: ThemeKey
    name: Words
    ladders: tuple[FoundLadder, ...]
    guidance: str
    kind: Literal["navigator-page"] = "navigator-page"


@dataclass(frozen=True, slots=True)
class WayIn:
    """A theme at the ages of a group: how many methods fit, and where they are told."""

    page: str
    place: str
    count: str
    sentence: str
    """What those hear who do not see the table."""


@dataclass(frozen=True, slots=True)
class NavigatorRow:
    """A theme with a way in for each age group of the ladder."""

    theme: ThemeKey
    page: str
    cells: tuple[WayIn, ...]


@dataclass(frozen=True, slots=True)
class NavigatorTable:
    """A ladder: themes in rows, age groups in columns."""

    id: str
    chart: Mention
    age_groups: tuple[tuple[Words, str], ...]
    """The name of each and its ages."""
    begins: tuple[tuple[str, int, Words], ...]
    rows: tuple[NavigatorRow, ...]


@dataclass(frozen=True, slots=True)
class NavigatorIndex:
    """Where to begin looking for the right method."""

    tables: tuple[NavigatorTable, ...]
    guidance: str
    kind: Literal["navigator-index"] = "navigator-index"
