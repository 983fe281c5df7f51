"""The register of risks, and the matrix of how likely and how grave they are."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class RiskMeasureLine:
    """Something that is done about a risk; `done` is None while it is open."""

    what: Words
    owner: Words
    due: DayWords | None
    done: DayWords | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class WeighingLine:
    """What a risk was held to be on a day."""

    day: DayWords
    size: str
    """Likelihood and impact with their product: `4 × 3 = 12`."""
    reason: Words | None


@dataclass(frozen=True, slots=True)
class RiskLine:
    """A risk with all that is known of it."""

    id: str
    """The fragment by which it can be linked to."""
    number: int
    """Its place in the register, by which the matrix names it; from 1."""
    name: Words
    cause: Words | None
    consequence: Words
    owner: Words
    status: str
    is_closed: bool
    closed: DayWords | None
    size: int | None
    """Likelihood × impact; None where nobody has weighed it."""
    factors: str
    """The same with its two factors: `4 × 3 = 12`."""
    band: str
    """The band by its name in the register of the catalogue, "" where it has none."""
    band_words: str
    change: str
    """Where it has moved since the weighing before, in words; "" where there is none."""
    sign: str
    """The same as an arrow."""
    measures: tuple[RiskMeasureLine, ...]
    open: int
    overdue: int
    history: tuple[WeighingLine, ...]
    """All weighings, the newest first."""
    methods: tuple[Mention, ...]
    divisions: tuple[Words, ...]
    reviewed: Reviewed | None


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """The risks of one likelihood and impact."""

    band: str
    sentence: str
    """What the cell says to those who cannot see where it lies."""
    risks: tuple[RiskLine, ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """The risks of one impact, from the least likely to the most likely."""

    impact: int
    words: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class BandKey:
    """A band with the sizes that it spans."""

    band: str
    words: str
    sizes: str


@dataclass(frozen=True, slots=True)
class RisksPage:
    """All risks: the gravest impact is the matrix's first row."""

    sentence: str
    likelihoods: tuple[str, ...]
    """The degrees of likelihood in words, the lowest first."""
    matrix: tuple[MatrixRow, ...]
    key: tuple[BandKey, ...]
    open: tuple[RiskLine, ...]
    """Risks that are not closed, the largest first."""
    closed: tuple[RiskLine, ...]
    rule: tuple[str, ...]
    kind: Literal["risks-page"] = "risks-page"
