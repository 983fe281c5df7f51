"""What has changed in a team and in a training, in sentences."""

from collections.abc import Iterator

from interventio.catalogue.field_changes import FieldChange, field_changes, list_change
from interventio.catalogue.record_values import items_of, word_in
from interventio.records.training_round import RoundState
from interventio.views.diff.both_states import BothStates, some
from interventio.views.diff.field_sentences import in_another_order
from interventio.views.trainings.words import STATES


def delivers(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield which methods a team delivers now, no longer or otherwise."""
    words = both.voice.words
    found = list_change(change.before, change.after, lambda one: word_in(one, "intervention"))
    for item in found.added:
        yield words("Delivers {method} now.", method=_method(item, both))
    for item in found.removed:
        yield words("Does not deliver {method} any more.", method=_method(item, both))
    for before, after in found.changed:
        yield words(
            "How it delivers {method} has changed: {fields}.",
            method=_method(after, both),
            fields=_fields(before, after, both),
        )
    if found.is_reordered:
        yield in_another_order(change.name, both)


def _method(item: object, both: BothStates) -> str:
    return both.method(word_in(item, "intervention"))


def _fields(before: object, after: object, both: BothStates) -> tuple[str, ...]:
    """Return the fields of an item that have changed, with their days where they are days."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return ()
    changed = field_changes(before, after)
    return tuple(f"{one.name} {', '.join(both.value(one.after))}".strip() for one in changed)


def staffing(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield of which days the staff has been counted newly, and which counts have been corrected."""
    words = both.voice.words
    found = list_change(change.before, change.after, lambda one: word_in(one, "date"))
    for item in found.added:
        yield words("Staff counted anew, as on {day}.", day=both.word(word_in(item, "date")))
    for item in found.removed:
        yield words("The counts of {day} have been taken out.", day=both.word(word_in(item, "date")))
    for _, after in found.changed:
        yield words("The counts of {day} have been corrected.", day=both.word(word_in(after, "date")))
    if found.is_reordered:
        yield in_another_order(change.name, both)


def state(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield how a training stands now, and stood before."""
    before, after = (both.voice.words(STATES[RoundState(str(one))]) for one in (change.before, change.after))
    yield both.voice.words("The training is {after}; before, it was {before}.", before=before, after=after)


def days(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield on which days a training is now, and was before."""
    before, after = (some(both.word(str(day)) for day in items_of(one)) for one in (change.before, change.after))
    yield both.voice.words("Days: {before} → {after}.", before=before, after=after)
