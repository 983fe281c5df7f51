"""Tools that build competence, on a line each, with the rounds in which they are learnt."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown_needs import ShownSeats
from interventio.measures.proposals import hangs_on_rounds
from interventio.records.competence_levels import Tool
from interventio.views.competence.learning_words import TOOL_KINDS, TOOL_STATES
from interventio.views.mention import Mention, method_mention
from interventio.views.trainings.words import days_in_words
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class RoundToCome:
    """A round to come: its days, who gives it, and how many seats are free."""

    id: str
    place: str
    """The fragment by which it is found on the page of trainings."""
    method: Mention
    when: str
    provider: Words
    free: int | None
    """None where it is not known or not for these readers."""


@dataclass(frozen=True, slots=True)
class ToolLine:
    """A tool in words; its name leads to the page of the method where it is a training in one."""

    id: str
    tool: Mention
    kind_name: str
    state: str
    """What is said of how far it has come, or ""."""
    summary: Words | None
    duration: Words | None
    provider: Words | None
    address: str | None
    rounds: tuple[RoundToCome, ...] = ()
    lacks_round: bool = False
    """Whether it is learnt in training rounds alone, and none is planned."""


def tool_line(catalogue: Catalogue, tool: Tool, voice: Voice, rounds: Iterable[ShownSeats] | None = None) -> ToolLine:
    """Return a tool in words, with its rounds where they are asked for."""
    told = None if rounds is None else tuple(round_to_come(catalogue, one, voice) for one in rounds)
    method = method_mention(tool.intervention, catalogue.interventions, voice) if tool.intervention else None
    return ToolLine(
        id=tool.id,
        tool=Mention(voice.says(tool.name), method.page if method else None),
        kind_name=voice.words(TOOL_KINDS[tool.kind]),
        state=voice.words(TOOL_STATES[tool.status]) if tool.status in TOOL_STATES else "",
        summary=voice.says_if_any(tool.summary),
        duration=voice.says_if_any(tool.duration),
        provider=voice.says_if_any(tool.provider),
        address=tool.address,
        rounds=told or (),
        lacks_round=told == () and hangs_on_rounds(tool),
    )


def round_to_come(catalogue: Catalogue, one: ShownSeats, voice: Voice) -> RoundToCome:
    """Return a round in words."""
    training = one.training
    return RoundToCome(
        id=training.id,
        place=f"round-{training.id}",
        method=method_mention(training.intervention, catalogue.interventions, voice),
        when=days_in_words(tuple(sorted(training.days)), voice.words),
        provider=voice.says(training.provider),
        free=one.free,
    )
