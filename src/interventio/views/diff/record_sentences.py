"""What has changed in a record, in sentences: what matters most of each kind in words of its own, and all the rest."""

from collections.abc import Callable, Iterator, Mapping

from interventio.catalogue.entry import Entry
from interventio.catalogue.field_changes import FieldChange, TextChange, text_change
from interventio.catalogue.record_values import text_of
from interventio.catalogue.workspace_changes import RecordChange
from interventio.records.intervention import Intervention
from interventio.records.kinds import INTERVENTION, STEPPING, TEAM, TRAINING
from interventio.records.training_round import TrainingRound
from interventio.views.diff.both_states import BothStates
from interventio.views.diff.chart_sentences import editions
from interventio.views.diff.field_sentences import general, of_texts
from interventio.views.diff.method_sentences import ages, forms, life, placements, ratings, themes
from interventio.views.diff.team_sentences import days, delivers, staffing, state
from interventio.views.trainings.words import STATES, days_in_words

Told = Callable[[FieldChange, BothStates], Iterator[str]]
"""Tells of a field; what it does not tell is told by `general`."""

OWN: Mapping[str, Mapping[str, Told]] = {
    INTERVENTION.name: {
        "placements": placements,
        "ages": ages,
        "themes": themes,
        "formats.forms": forms,
        "life": life,
        "ratings": ratings,
    },
    TEAM.name: {"delivers": delivers, "staffing": staffing},
    TRAINING.name: {"status": state, "days": days},
    STEPPING.name: {"editions": editions},
}
"""By kind and field, who tells of it."""


def sentences_of(change: RecordChange, both: BothStates) -> tuple[str, ...]:
    """Return all that has changed in a record, or what a new one is."""
    if change.before is None:
        return tuple(_of_new(change.entry, both))
    return tuple(_of_fields(change, both))


def _of_fields(change: RecordChange, both: BothStates) -> Iterator[str]:
    own, texts = OWN.get(change.kind.name, {}), list[tuple[str, TextChange]]()
    for one in change.fields:
        if renaming := _renaming(one, both):
            yield renaming
        elif found := text_change(one.before, one.after):
            texts.append((one.name, found))
        elif one.route == ("review", "last_reviewed") and isinstance(one.after, str):
            yield both.voice.words("Looked through on {day}.", day=both.word(one.after))
        else:
            yield from own.get(one.name, general)(one, both)
    yield from of_texts(texts, both)


def _renaming(change: FieldChange, both: BothStates) -> str:
    """Return that a record is called otherwise in the language of the reader; "" where it is not."""
    before, after = text_of(change.before), text_of(change.after)
    if change.route != ("name",) or not before or not after:
        return ""
    old, new = str(both.voice.says(before)), str(both.voice.says(after))
    return both.voice.words("“{before}” is now called “{after}”.", before=old, after=new) if old != new else ""


def _of_new(entry: Entry, both: BothStates) -> Iterator[str]:
    """Yield what a new record is, where a sentence can tell."""
    words = both.voice.words
    match entry.record:
        case Intervention() as method:
            for one in method.placements:
                step = both.after_step(one.ladder, one.tier)
                yield words("Stands on “{ladder}”: {steps}.", ladder=both.ladder(one.ladder), steps=(step,))
        case TrainingRound() as training:
            yield words(
                "{method}, {days}: {state}.",
                method=both.method(training.intervention),
                days=days_in_words(training.days, words),
                state=words(STATES[training.status]),
            )
        case _:
            return
