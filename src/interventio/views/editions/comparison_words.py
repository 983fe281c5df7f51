"""What has changed on a chart, in sentences."""

from collections.abc import Iterable, Iterator, Mapping

from interventio.catalogue.chart_changes import ChartChange, Fate
from interventio.catalogue.editions import Names
from interventio.languages.translator import Translator
from interventio.views.editions.comparison import ComparedMethod
from interventio.views.order import alphabetical
from interventio.views.voice import Voice

Compared = Mapping[Fate, tuple[ComparedMethod, ...]]
"""Methods by what became of them."""


def sentences(
    changed: Compared, renamed: Iterable[ComparedMethod], of_steps: tuple[str, ...], words: Translator
) -> tuple[str, ...]:
    """Return all that has changed: methods, their names, steps, and how many methods stand where they stood."""
    told = (*of_methods(changed, words), *_of_names(renamed, words), *of_steps)
    stayed = len(changed[Fate.STAYED])
    still = words.plural("{count} method stands where it stood.", "{count} methods stand where they stood.", stayed)
    return (*(told or (words("Nothing has changed."),)), still)


def of_methods(changed: Compared, words: Translator) -> Iterator[str]:
    """Yield a sentence for each method that has come, moved or gone."""
    for one in changed[Fate.COME]:
        yield words("{method} is new on the chart: {steps}.", method=_name(one), steps=one.after)
    for one in changed[Fate.MOVED]:
        yield _of_move(one, words)
    for one in changed[Fate.GONE]:
        yield words("{method} is no longer on the chart. It stood on {steps}.", method=_name(one), steps=one.before)


def _of_move(one: ComparedMethod, words: Translator) -> str:
    method = _name(one)
    if not one.lost:
        return words("{method} now stands on {steps} too.", method=method, steps=one.added)
    if not one.added:
        return words("{method} does not stand on {steps} any more.", method=method, steps=one.lost)
    return words("{method} has moved from {before} to {after}.", method=method, before=one.lost, after=one.added)


def sentences_of_steps(change: ChartChange, voice: Voice) -> tuple[str, ...]:
    """Return what has changed of the steps: which are new, are no more, are called otherwise or have changed places."""
    return tuple(_of_steps(change, voice))


def _of_steps(change: ChartChange, voice: Voice) -> Iterator[str]:
    words = voice.words
    if new := change.new_tiers:
        yield words("New steps: {steps}.", steps=_names(new, change.after.tier_names, voice))
    if lost := change.lost_tiers:
        yield words("Steps that are no more: {steps}.", steps=_names(lost, change.before.tier_names, voice))
    for tier in change.after.tiers:
        if tier in change.before.tiers:
            (before,) = _names((tier,), change.before.tier_names, voice)
            (after,) = _names((tier,), change.after.tier_names, voice)
            if before != after:
                yield words("The step “{before}” is now called “{after}”.", before=before, after=after)
    if change.is_reordered:
        order = _names(tuple(change.after.tiers), change.after.tier_names, voice)
        yield words("The steps follow one another in another order: {steps}.", steps=order)


def _names(tiers: tuple[str, ...], names: Names, voice: Voice) -> tuple[str, ...]:
    return tuple(str(voice.says(names[tier])) if tier in names else tier for tier in tiers)


def _of_names(renamed: Iterable[ComparedMethod], words: Translator) -> Iterator[str]:
    for one in sorted(renamed, key=lambda one: alphabetical(one.method.name)):
        yield words("“{before}” is now called “{after}”.", before=str(one.formerly), after=_name(one))


def _name(one: ComparedMethod) -> str:
    return str(one.method.name)
