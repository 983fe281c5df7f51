"""What stands behind the pages: the rules of counting, what is hidden and why, whose the models are."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.reviewed import Reviewed
from interventio.views.statements import SourceLine
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class LadderLine:
    """A ladder: whose model it is and what it builds on."""

    chart: Mention
    model: Words
    owner: Words
    edition: str
    factors: tuple[Words, ...]
    sources: tuple[SourceLine, ...]
    reviewed: Reviewed | None


@dataclass(frozen=True, slots=True)
class AboutPage:
    """How the numbers are counted, whose the steps are, and what the organisation says of its pages itself."""

    told: Words | None
    contact: Words | None
    rule: tuple[str, ...]
    selected: tuple[Mention, ...]
    disclosure: tuple[str, ...]
    unknown: str
    ladders: tuple[LadderLine, ...]
    kind: Literal["about-page"] = "about-page"
