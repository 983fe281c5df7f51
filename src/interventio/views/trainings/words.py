"""What training rounds are called: their purposes, how they stand, and when they are."""

from collections.abc import Sequence
from datetime import date

from interventio.languages.translator import N_, Translator
from interventio.records.training_round import Purpose, RoundState, TrainingRound
from interventio.views.voice import Voice

PURPOSES = {
    Purpose.METHOD: N_("method training"),
    Purpose.FIRST_ASSESSMENT: N_("first-assessment training"),
    Purpose.REFRESHER: N_("refresher"),
    Purpose.MENTOR: N_("mentor training"),
    Purpose.TRAINER: N_("trainer training"),
}

STATES = {
    RoundState.PLANNED: N_("planned"),
    RoundState.HELD: N_("held"),
    RoundState.CANCELLED: N_("cancelled"),
}

MOST_DAYS = 3
"""So many days of a round are all named."""


def days_in_words(days: Sequence[date], words: Translator) -> str:
    """Return the days of a round: each of a few, or the first and the last of many."""
    if len(days) <= MOST_DAYS:
        return words.listing(tuple(words.day(day) for day in days))
    return words("{first} – {last}, {count} days", first=days[0], last=days[-1], count=len(days))


def round_in_words(training: TrainingRound, voice: Voice) -> str:
    """Return a round on one line: its own name where it has one, its days and who gives it."""
    name = str(voice.says(training.name)) if training.name else ""
    days = days_in_words(training.days, voice.words)
    return ", ".join(filter(None, (name, days, str(voice.says(training.provider)))))
