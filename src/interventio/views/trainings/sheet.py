"""Training rounds as a list: what the command `trainings` prints and other programs read."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.rounds import ShownRound
from interventio.records.training_round import RoundState
from interventio.views.numbers import Numbers
from interventio.views.rows.calendar import Calendar
from interventio.views.trainings.calendars import TRAININGS, training_days
from interventio.views.trainings.page import RoundLine
from interventio.views.trainings.rounds import round_line
from interventio.views.trainings.trainings import completion_sentences
from interventio.views.trainings.words import STATES
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class RoundChoice:
    """Which rounds are asked for; an empty choice leaves all."""

    states: Collection[str] = ()
    methods: Collection[str] = ()
    teams: Collection[str] = ()
    """Those in which one of these teams takes part."""

    def takes(self, one: ShownRound) -> bool:
        """Tell whether a round is asked for."""
        return (
            (not self.states or one.state.value in self.states)
            and (not self.methods or one.intervention in self.methods)
            and (not self.teams or any(line.team in self.teams for line in one.participants))
        )


@dataclass(frozen=True, slots=True)
class SheetRound:
    """A round: as it is for other programs, and in words."""

    shown: ShownRound
    line: RoundLine
    state: str


@dataclass(frozen=True, slots=True)
class TrainingsSheet:
    """Rounds, the earliest first."""

    language: str
    as_of: date
    rounds: tuple[SheetRound, ...]
    completion: tuple[str, ...]
    """How many complete a training, in sentences, over all rounds."""
    sees_counts: bool
    sees_costs: bool
    calendar: Calendar
    """The days of those rounds that are not cancelled."""
    kind: Literal["trainings-sheet"] = "trainings-sheet"


def trainings_sheet(catalogue: Catalogue, numbers: Numbers, wanted: RoundChoice, voice: Voice) -> TrainingsSheet:
    """Return the rounds that are asked for, as the audience of the numbers sees them."""
    chosen = [one for one in numbers.rounds if wanted.takes(one)]
    taking_place = (one for one in chosen if one.state is not RoundState.CANCELLED)
    days = training_days(catalogue, taking_place, voice)
    return TrainingsSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        rounds=tuple(
            SheetRound(one, round_line(one, catalogue, numbers, voice), voice.words(STATES[one.state]))
            for one in chosen
        ),
        completion=tuple(completion_sentences(catalogue, numbers, voice)),
        sees_counts=numbers.audience is Audience.COORDINATOR,
        sees_costs=numbers.audience.sees_actions,
        calendar=Calendar(TRAININGS, voice.words("Trainings"), catalogue.day, days),
    )
