"""What a training round is called, and when it is."""

from interventio.records.training_round import TrainingRound
from interventio.views.voice import Voice


def round_in_words(training: TrainingRound, voice: Voice) -> str:
    """Return a round on one line: its own name where it has one, its days and who gives it."""
    name = str(voice.says(training.name)) if training.name else ""
    return ", ".join(filter(None, (name, days_in_words(training, voice), str(voice.says(training.provider)))))


def days_in_words(training: TrainingRound, voice: Voice) -> str:
    """Return the day of a round, or its first and its last one."""
    days = dict.fromkeys((min(training.days), max(training.days)))
    return " – ".join(voice.words.day(day) for day in days)
