"""The page of the trials of some levels: workshops and pilots, what was tried with whom, and what was learnt."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.mention import Mention
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class TrialLine:
    """A workshop or a pilot, with its numbers as the audience may see them."""

    id: str
    """The fragment by which it can be linked to."""
    name: Words
    form: str
    state: str
    state_told: str
    is_passed: bool
    """Whether it is still planned though its last day has passed."""
    when: str
    for_whom: Words
    groups: tuple[Words, ...]
    levels: tuple[Mention, ...]
    """None: all of them."""
    tools: tuple[Words, ...]
    units: tuple[Mention, ...]
    municipalities: tuple[Words, ...]
    size: str
    """How many participants are aimed at, such as `10–20`, or ""."""
    took_part: str
    """A number, an asterisk where it is hidden, a dash where it is not known; "" before it has begun."""
    fit: str
    """How that compares with the size, or ""."""
    answered: str
    """`18 / 24, 75 %`; an asterisk where it is hidden, "" where there is nothing to tell."""
    useful: str
    said: tuple[Words, ...]
    """What was said most, summed up."""
    learnt: Words | None


@dataclass(frozen=True, slots=True)
class TrialsPage:
    """The trials of one record of levels, in one language."""

    id: str
    title: Words
    of: Words
    """The name of the levels."""
    sentence: str
    """How many people took part in all; "" for all but coordinators."""
    to_come: tuple[TrialLine, ...]
    """Planned and running ones, the next one first."""
    past: tuple[TrialLine, ...]
    """Those that were held or cancelled, the newest first."""
    rule: tuple[str, ...]
    """How the numbers are counted, and what stands in place of those that are hidden."""
    kind: Literal["trials-page"] = "trials-page"
