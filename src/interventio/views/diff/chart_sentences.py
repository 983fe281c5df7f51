"""What has changed in the record of a chart, in sentences."""

from collections.abc import Iterator

from interventio.catalogue.field_changes import FieldChange, list_change
from interventio.catalogue.record_values import word_in
from interventio.views.diff.both_states import BothStates
from interventio.views.diff.field_sentences import in_another_order


def editions(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield which editions have been agreed, taken out or changed."""
    words = both.voice.words
    found = list_change(change.before, change.after, lambda one: word_in(one, "name"))
    for item in found.added:
        yield words(
            "New edition “{edition}”, agreed on {day}.",
            edition=word_in(item, "name"),
            day=both.word(word_in(item, "agreed")),
        )
    for item in found.removed:
        yield words("The edition “{edition}” has been taken out.", edition=word_in(item, "name"))
    for _, item in found.changed:
        yield words("The edition “{edition}” has been changed.", edition=word_in(item, "name"))
    if found.is_reordered:
        yield in_another_order(change.name, both)
