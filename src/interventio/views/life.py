"""The life of a method here in words: its stages with their days, and what families are told."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.decisions import is_paused, rulings_on_methods
from interventio.catalogue.life import stage_on, stages_in_order, status_on
from interventio.records.intervention import Intervention
from interventio.records.planning import Status
from interventio.views.labels import STATUSES
from interventio.views.voice import Voice
from interventio.views.words import DayWords, Words


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage in the life of a method."""

    status: str
    since: DayWords
    note: Words | None
    is_now: bool
    is_to_come: bool


def stage_lines(catalogue: Catalogue, method: Intervention, voice: Voice) -> tuple[StageLine, ...]:
    """Return the stages of a method, the newest first; none where nobody has said."""
    now = stage_on(method, catalogue.day)
    return tuple(
        StageLine(
            status=voice.words(STATUSES[stage.status]),
            since=voice.day(stage.since),
            note=voice.says_if_any(stage.note),
            is_now=stage is now,
            is_to_come=stage.since > catalogue.day,
        )
        for stage in reversed(stages_in_order(method))
    )


def status_in_words(catalogue: Catalogue, method: Intervention, voice: Voice) -> str:
    """Return the stage of a method, or "" where it is in use or nobody has said."""
    status = status_on(method, catalogue.day)
    return voice.words(STATUSES[status]) if status and status is not Status.IN_USE else ""


def not_started(catalogue: Catalogue, method: Intervention, voice: Voice) -> str:
    """Return what families are told of a method that is not started with anybody new; "" where nothing hinders it."""
    words, ruling = voice.words, rulings_on_methods(catalogue).get(method.id)
    match status_on(method, catalogue.day):
        case Status.ENDED:
            return words("This help is not given here any more.")
        case Status.PHASING_OUT:
            return words("This help is not started with new families any more.")
        case _ if ruling and is_paused(ruling, method, catalogue.day):
            return words("This help is not started with new families for the time being.")
        case _:
            return ""
