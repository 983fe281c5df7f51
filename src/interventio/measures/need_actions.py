"""What many people need to learn, and nothing in hand teaches them."""

from dataclasses import dataclass
from typing import ClassVar

from interventio.catalogue.surveys import newest_survey
from interventio.measures.action_kind import ActionKind, Doer
from interventio.measures.count import Count
from interventio.measures.ground import Ground
from interventio.measures.needs import needs_of
from interventio.measures.proposals import Proposal, Proposed, proposals_of
from interventio.measures.ratio import Ratio

FEWEST = Count(10)
"""From so many people on something new is worth making: a group for a workshop has 10 to 20."""


@dataclass(frozen=True, slots=True)
class MeetNeed:
    """Make or find something for what at least ten people need to learn, and no tool for their groups meets."""

    kind: ClassVar = ActionKind.MEET_NEED
    by: ClassVar = Doer.COORDINATORS
    team: ClassVar[None] = None
    intervention: ClassVar[None] = None
    due: ClassVar[None] = None
    levels: str
    survey: str
    requirement: str
    groups: tuple[str, ...]
    """The groups of which it is required and for which there is nothing."""
    need: Ratio
    """Those who need it ÷ those who answered, in these groups."""


def needs_to_meet(ground: Ground) -> list[MeetNeed]:
    """Return the needs that nothing meets, by the newest survey of each set of levels; what most need stands first."""
    catalogue = ground.catalogue
    surveys = [one for levels in catalogue.competence.values() if (one := newest_survey(catalogue, levels))]
    found = [
        _to_meet(survey.levels, survey.id, one)
        for survey in surveys
        if (needs := needs_of(catalogue, survey))
        for one in proposals_of(catalogue, needs)
        if one.step is Proposed.MAKE and one.need.part >= FEWEST
    ]
    return sorted(found, key=lambda one: -one.need.part.value)


def _to_meet(levels: str, survey: str, one: Proposal) -> MeetNeed:
    return MeetNeed(levels, survey, one.required.id, tuple(group.group for group in one.groups), one.need)
