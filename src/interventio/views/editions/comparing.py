"""From what has changed on a chart to two states of it side by side."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import zip_longest

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.chart_changes import ChartChange, Fate, MethodChange, chart_change
from interventio.catalogue.editions import ChartState, Names
from interventio.records.stepping import Stepping
from interventio.views.editions.comparison import ComparedMethod, Comparison, Mark, Sign, StateWords, TierRow, TierSide
from interventio.views.editions.comparison_words import sentences, sentences_of_steps
from interventio.views.mention import Mention, chart_mention
from interventio.views.order import alphabetical
from interventio.views.voice import Voice
from interventio.views.words import Words

MOST_STEPS = 6
"""How many steps the mark of a method names; the lists beside the picture name all of them."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What one side is told with: its methods and its tiers by id, as they were called at the time."""

    methods: Mapping[str, Mention]
    tiers: Mapping[str, Words]

    def steps(self, tiers: Iterable[str]) -> tuple[str, ...]:
        """Return tiers as `3 Lyhyt hoitojakso`."""
        return tuple(str(self.tiers[tier]) for tier in tiers)


def comparison(
    catalogue: Catalogue, stepping: Stepping, before: ChartState, after: ChartState, voice: Voice
) -> Comparison:
    """Return two states of a chart side by side."""
    change = chart_change(before, after)
    then, now = _told(catalogue, before, voice), _told(catalogue, after, voice)
    changed = {fate: _compared(change, fate, then, now) for fate in Fate}
    renamed = [one for each in changed.values() for one in each if one.formerly]
    steps = sentences_of_steps(change, voice)
    chart, one, other = (
        chart_mention(stepping.id, catalogue, voice),
        state_words(before, voice),
        state_words(after, voice),
    )
    return Comparison(
        id=f"compared-{stepping.id}",
        title=voice.words("{chart}: {before} and {after}", chart=str(chart.name), before=one.name, after=other.name),
        chart=chart,
        before=one,
        after=other,
        rows=_rows(change, then, now, voice),
        come=changed[Fate.COME],
        moved=changed[Fate.MOVED],
        gone=changed[Fate.GONE],
        renamed=_in_order(renamed),
        unchanged=len(changed[Fate.STAYED]),
        of_steps=steps,
        sentences=sentences(changed, renamed, steps, voice.words),
    )


def state_words(state: ChartState, voice: Voice) -> StateWords:
    """Return which state of a chart it is."""
    edition = state.edition.name if state.edition else None
    name = voice.words("Edition {edition}", edition=edition) if edition else voice.words("Today")
    return StateWords(edition, name, voice.day(state.agreed))


def steps_of(state: ChartState, voice: Voice) -> Mapping[str, Words]:
    """Return the tiers of a state as `3 Lyhyt hoitojakso`; one whose name is not known by its id."""
    return {
        tier: Words(f"{number} {name}", name.language)
        for number, tier in enumerate(state.tiers, start=1)
        for name in (_name(tier, state.tier_names, voice),)
    }


def methods_of(catalogue: Catalogue, state: ChartState, voice: Voice) -> Mapping[str, Mention]:
    """Return the methods of a state as they were called, with their pages where they have one today."""
    return {
        id_: Mention(
            _name(id_, state.method_names, voice), f"interventions/{id_}" if id_ in catalogue.interventions else None
        )
        for id_ in state.stands_on()
    }


def _name(id_: str, names: Names, voice: Voice) -> Words:
    return voice.says(names[id_]) if id_ in names else Words(id_)


def _told(catalogue: Catalogue, state: ChartState, voice: Voice) -> _Told:
    return _Told(methods_of(catalogue, state, voice), steps_of(state, voice))


def _compared(change: ChartChange, fate: Fate, then: _Told, now: _Told) -> tuple[ComparedMethod, ...]:
    return _in_order(_method(one, then, now) for one in change.methods if one.fate is fate)


def _method(one: MethodChange, then: _Told, now: _Told) -> ComparedMethod:
    old, new = then.methods.get(one.method), now.methods.get(one.method)
    called = new or old or Mention(Words(one.method), None)
    formerly = old.name if old and new and str(old.name) != str(new.name) else None
    return ComparedMethod(
        id=one.method,
        method=called,
        formerly=formerly,
        before=then.steps(one.before),
        after=now.steps(one.after),
        lost=then.steps(one.lost),
        added=now.steps(one.added),
    )


def _in_order(methods: Iterable[ComparedMethod]) -> tuple[ComparedMethod, ...]:
    return tuple(sorted(methods, key=lambda one: alphabetical(one.method.name)))


@dataclass(frozen=True, slots=True)
class _Became:
    """What became of a method, told once for all its tiers: the marks that it has where it did not stay."""

    change: MethodChange
    stays: frozenset[str]
    left: Mark | None
    """On a tier on which it stood and does not stand any more."""
    come: Mark | None
    """On a tier on which it did not stand before."""
    is_renamed: bool

    def before(self, tier: str, name: Mention) -> Mark:
        """Return its mark on a tier before."""
        if tier in self.stays or self.left is None:
            return Mark(self.change.method, name, Sign.STAYED, "", (tier,))
        return replace(self.left, to=_ways(self.change, tier)) if self.left.sign is Sign.MOVED else self.left

    def after(self, tier: str, name: Mention, new_name: str) -> Mark:
        """Return its mark on a tier after; `new_name` says that it was called otherwise."""
        if tier in self.stays or self.come is None:
            return Mark(self.change.method, name, Sign.STAYED, new_name if self.is_renamed else "")
        return self.come


def _rows(change: ChartChange, then: _Told, now: _Told, voice: Voice) -> tuple[TierRow, ...]:
    became = {one.method: _became(one, then, now, voice) for one in change.methods}
    before, after, new_name = change.before.tiers, change.after.tiers, voice.words("new name")
    return tuple(
        TierRow(
            before=TierSide(old, then.tiers[old], _told_of_lost(change, old, voice)) if old else None,
            after=TierSide(new, now.tiers[new], _told_of_new(change, new, then, now, voice)) if new else None,
            lines=tuple(
                _lines(
                    [became[id_].before(old, then.methods[id_]) for id_ in before[old]] if old else [],
                    [became[id_].after(new, now.methods[id_], new_name) for id_ in after[new]] if new else [],
                )
            ),
        )
        for old, new in change.pairs
    )


def _became(one: MethodChange, then: _Told, now: _Told, voice: Voice) -> _Became:
    old, new = then.methods.get(one.method), now.methods.get(one.method)
    return _Became(
        change=one,
        stays=frozenset(one.before) & frozenset(one.after),
        left=_mark_of_left(one, old, now, voice) if old else None,
        come=_mark_of_come(one, new, then, voice) if new else None,
        is_renamed=bool(old and new and str(old.name) != str(new.name)),
    )


def _ways(one: MethodChange, tier: str) -> tuple[str, ...]:
    """Return where a method has gone from a tier: the tiers that it left lead to those that it came to, in order."""
    place = one.lost.index(tier)
    return (
        one.added[place:]
        if place == len(one.lost) - 1 and place < len(one.added)
        else (one.added[min(place, len(one.added) - 1)],)
    )


def _mark_of_left(one: MethodChange, name: Mention, now: _Told, voice: Voice) -> Mark:
    if not one.after:
        return Mark(one.method, name, Sign.GONE, voice.words("no longer on the chart"))
    if one.added:
        return Mark(one.method, name, Sign.MOVED, voice.words("to: {steps}", steps=_some(now.steps(one.added))))
    told = voice.words("no longer here, still on: {steps}", steps=_some(now.steps(one.after)))
    return Mark(one.method, name, Sign.GONE, told)


def _mark_of_come(one: MethodChange, name: Mention, then: _Told, voice: Voice) -> Mark:
    if not one.before:
        return Mark(one.method, name, Sign.COME, voice.words("new on the chart"))
    if one.lost:
        return Mark(one.method, name, Sign.MOVED, voice.words("from: {steps}", steps=_some(then.steps(one.lost))))
    told = voice.words("new here, as before also on: {steps}", steps=_some(then.steps(one.before)))
    return Mark(one.method, name, Sign.COME, told)


def _some(steps: tuple[str, ...]) -> tuple[str, ...]:
    """Return steps as far as a mark has room for them."""
    return steps if len(steps) <= MOST_STEPS else (*steps[: MOST_STEPS - 1], "…")


def _lines(left: list[Mark], right: list[Mark]) -> Iterable[tuple[Mark | None, Mark | None]]:
    """Yield the methods of a tier before and after: first those that stand in both, each beside itself."""
    left, right = (sorted(marks, key=lambda mark: alphabetical(mark.name.name)) for marks in (left, right))
    before = {mark.method: mark for mark in left}
    in_both = [(before[mark.method], mark) for mark in right if mark.method in before]
    paired = {mark.method for _, mark in in_both}
    yield from in_both
    yield from zip_longest(*([mark for mark in marks if mark.method not in paired] for marks in (left, right)))


def _told_of_lost(change: ChartChange, tier: str, voice: Voice) -> str:
    return voice.words("no longer a step") if tier not in change.after.tiers else ""


def _told_of_new(change: ChartChange, tier: str, then: _Told, now: _Told, voice: Voice) -> str:
    if tier not in change.before.tiers:
        return voice.words("new step")
    return voice.words("another name or number") if str(then.tiers[tier]) != str(now.tiers[tier]) else ""
