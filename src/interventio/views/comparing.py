"""From what has changed on a chart to two states of it side by side."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.chart_changes import ChartChange, Fate, MethodChange, TierPair, chart_change
from interventio.catalogue.editions import ChartState, Names
from interventio.records.stepping import Stepping
from interventio.views.comparison import ComparedMethod, Comparison, Mark, Sign, StateWords, TierRow, TierSide
from interventio.views.comparison_words import sentences, sentences_of_steps
from interventio.views.mention import Mention, chart_mention
from interventio.views.order import alphabetical
from interventio.views.voice import Voice
from interventio.views.words import Words


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
        rows=tuple(_row(pair, change, then, now, voice) for pair in change.pairs),
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


def _row(pair: TierPair, change: ChartChange, then: _Told, now: _Told, voice: Voice) -> TierRow:
    old, new = pair
    by_method = {one.method: one for one in change.methods}
    left = [_mark_before(by_method[id_], old, then, now, voice) for id_ in change.before.tiers[old]] if old else []
    right = [_mark_after(by_method[id_], new, then, now, voice) for id_ in change.after.tiers[new]] if new else []
    return TierRow(
        before=TierSide(old, then.tiers[old], _told_of_lost(change, old, voice)) if old else None,
        after=TierSide(new, now.tiers[new], _told_of_new(change, new, then, now, voice)) if new else None,
        lines=tuple(_lines(left, right)),
    )


def _lines(left: list[Mark], right: list[Mark]) -> Iterable[tuple[Mark | None, Mark | None]]:
    """Yield the methods of a tier before and after: first those that stand in both, each beside itself."""
    left, right = (sorted(marks, key=lambda mark: alphabetical(mark.name.name)) for marks in (left, right))
    before = {mark.method: mark for mark in left}
    in_both = [(before[mark.method], mark) for mark in right if mark.method in before]
    paired = {mark.method for _, mark in in_both}
    yield from in_both
    yield from zip_longest(*([mark for mark in marks if mark.method not in paired] for marks in (left, right)))


def _mark_before(one: MethodChange, tier: str, then: _Told, now: _Told, voice: Voice) -> Mark:
    name = then.methods[one.method]
    if tier in one.after:
        return Mark(one.method, name, Sign.STAYED, "", (tier,))
    if not one.after:
        return Mark(one.method, name, Sign.GONE, voice.words("no longer on the chart"))
    if one.added:
        told = voice.words("to: {steps}", steps=now.steps(one.added))
        return Mark(one.method, name, Sign.MOVED, told, one.added)
    told = voice.words("no longer here, still on: {steps}", steps=now.steps(one.after))
    return Mark(one.method, name, Sign.GONE, told)


def _mark_after(one: MethodChange, tier: str, then: _Told, now: _Told, voice: Voice) -> Mark:
    name, old = now.methods[one.method], then.methods.get(one.method)
    if tier in one.before:
        is_renamed = old is not None and str(old.name) != str(name.name)
        return Mark(one.method, name, Sign.STAYED, voice.words("new name") if is_renamed else "")
    if not one.before:
        return Mark(one.method, name, Sign.COME, voice.words("new on the chart"))
    if one.lost:
        return Mark(one.method, name, Sign.MOVED, voice.words("from: {steps}", steps=then.steps(one.lost)))
    told = voice.words("new here, as before also on: {steps}", steps=then.steps(one.before))
    return Mark(one.method, name, Sign.COME, told)


def _told_of_lost(change: ChartChange, tier: str, voice: Voice) -> str:
    return voice.words("no longer a step") if tier not in change.after.tiers else ""


def _told_of_new(change: ChartChange, tier: str, then: _Told, now: _Told, voice: Voice) -> str:
    if tier not in change.before.tiers:
        return voice.words("new step")
    return voice.words("another name or number") if str(then.tiers[tier]) != str(now.tiers[tier]) else ""
