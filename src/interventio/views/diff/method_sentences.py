"""What has changed in a method, in sentences: its steps, ages, themes, formats, life and ratings."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from interventio.catalogue.field_changes import FieldChange, list_change
from interventio.catalogue.record_values import items_of, text_of, word_in
from interventio.records.fields import Format
from interventio.records.planning import Status
from interventio.views.diff.both_states import BothStates
from interventio.views.diff.field_sentences import fields_of, general, in_another_order, of_list
from interventio.views.labels import FORMS, STATUSES


def placements(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield on which steps a method stands now and stood before, ladder by ladder."""
    found = list_change(change.before, change.after, lambda one: (word_in(one, "ladder"), word_in(one, "tier")))
    come, gone = _by_ladder(found.added), _by_ladder(found.removed)
    for ladder in dict.fromkeys((*come, *gone)):
        yield _of_ladder(
            both,
            ladder,
            tuple(both.before_step(ladder, tier) for tier in gone.get(ladder, ())),
            tuple(both.after_step(ladder, tier) for tier in come.get(ladder, ())),
        )
    for before, after in found.changed:
        step = both.after_step(word_in(after, "ladder"), word_in(after, "tier"))
        yield both.voice.words(
            "What is said of its place on {step} has changed: {fields}.", step=step, fields=fields_of(before, after)
        )
    if found.is_reordered:
        yield in_another_order(change.name, both)


def _by_ladder(items: Sequence[object]) -> Mapping[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for item in items:
        found[word_in(item, "ladder")].append(word_in(item, "tier"))
    return found


def _of_ladder(both: BothStates, id_: str, gone: tuple[str, ...], come: tuple[str, ...]) -> str:
    words, ladder = both.voice.words, both.ladder(id_)
    if gone and come:
        return words("Moved on “{ladder}”: {before} → {after}.", ladder=ladder, before=gone, after=come)
    if come:
        return words("Now stands on “{ladder}”: {steps}.", ladder=ladder, steps=come)
    return words("Stands no longer on “{ladder}”: {steps}.", ladder=ladder, steps=gone)


def ages(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield for which ages a method is now and was before."""
    before, after = (_ages(items_of(side)) for side in (change.before, change.after))
    if before == after:
        yield from general(change, both)
    else:
        unknown = (both.voice.words("not known"),)
        yield both.voice.words("Ages: {before} → {after}.", before=before or unknown, after=after or unknown)


def _ages(items: Sequence[object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{word_in(one, 'from')}–{word_in(one, 'to')}" for one in items))


def themes(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield which themes a method has got and lost."""
    known = {**both.before.words.themes, **both.after.words.themes}
    found = list_change(change.before, change.after, str)
    yield from of_list(both.voice.words("themes"), found, both, lambda id_: str(both.voice.name(str(id_), known)))


def forms(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield which forms a method has got and lost."""
    found = list_change(change.before, change.after, str)
    words = both.voice.words
    yield from of_list(words("formats"), found, both, lambda form: words(FORMS[Format(str(form))]))


def life(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield which stages of life are new, gone or told otherwise."""
    words = both.voice.words
    found = list_change(change.before, change.after, lambda one: (word_in(one, "status"), word_in(one, "since")))
    for item in found.added:
        yield words("Stage of life: {stage} from {day}.", stage=_stage(item, both), day=_since(item, both))
    for item in found.removed:
        yield words("Stage of life taken out: {stage} from {day}.", stage=_stage(item, both), day=_since(item, both))
    if found.changed or found.is_reordered:
        yield words("“{field}” has changed.", field=change.name)


def _stage(item: object, both: BothStates) -> str:
    return both.voice.words(STATUSES[Status(word_in(item, "status"))])


def _since(item: object, both: BothStates) -> str:
    return both.word(word_in(item, "since"))


def ratings(change: FieldChange, both: BothStates) -> Iterator[str]:
    """Yield which registers rate a method newly, otherwise or no more."""
    words = both.voice.words
    found = list_change(change.before, change.after, lambda one: (word_in(one, "register"), word_in(one, "scale")))
    for item in found.added:
        yield words("New rating by {register}: {value}.", register=_register(item, both), value=_rated(item, both))
    for item in found.removed:
        yield words("The rating by {register} has been taken out.", register=_register(item, both))
    for before, after in found.changed:
        old, new = _rated(before, both), _rated(after, both)
        yield (
            words("Rating by {register}: {before} → {after}.", register=_register(after, both), before=old, after=new)
            if old != new
            else words(
                "What is said of the rating by {register} has changed: {fields}.",
                register=_register(after, both),
                fields=fields_of(before, after),
            )
        )
    if found.is_reordered:
        yield in_another_order(change.name, both)


def _register(item: object, both: BothStates) -> str:
    return both.word(word_in(item, "register"))


def _rated(item: object, both: BothStates) -> str:
    label = text_of(item.get("label")) if isinstance(item, dict) else None
    return word_in(item, "value") or (str(both.voice.says(label)) if label else "") or both.voice.words("not known")
