"""By what the list of methods can be narrowed: only what some method has is there to choose."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import State
from interventio.records.fields import Degree, Format, Kind
from interventio.records.intervention import Intervention
from interventio.views.labels import FORMS, KINDS
from interventio.views.navigator.words import DEGREES
from interventio.views.numbers import Numbers
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Traits:
    """What a method is found by: the ids of what it has."""

    themes: tuple[str, ...]
    ages: tuple[tuple[int | None, int | None], ...]
    """The lowest and the highest age of each range that the record states, None for an end that it leaves open."""
    steps: tuple[str, ...]
    """The charts on which it stands, such as `children`, and its steps there, such as `children/guided`."""
    kind: str
    forms: tuple[str, ...]
    areas: tuple[str, ...]
    """The areas with somebody trained in it, as far as the numbers of people are shown."""
    is_selected: bool
    severities: tuple[str, ...]
    """How severe the trouble is that its steps are said to answer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its id and its name."""

    id: str
    name: Words


@dataclass(frozen=True, slots=True)
class ChartChoice:
    """A chart to choose, or one of its steps."""

    id: str
    name: Words
    steps: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """All that there is to choose."""

    themes: tuple[Choice, ...]
    charts: tuple[ChartChoice, ...]
    kinds: tuple[Choice, ...]
    forms: tuple[Choice, ...]
    areas: tuple[Choice, ...]
    has_selected: bool
    severities: tuple[Choice, ...]


def traits_of(catalogue: Catalogue, method: Intervention, numbers: Numbers) -> Traits:
    """Return what a method is found by."""
    return Traits(
        themes=tuple(id_ for id_ in method.themes if id_ in catalogue.words.themes),
        ages=tuple((one.lowest, one.highest) for one in method.ages),
        steps=tuple(dict.fromkeys(_steps(catalogue, method))),
        kind=method.kind.value,
        forms=tuple(form.value for form in method.formats.forms) if method.formats else (),
        areas=tuple(area for area in catalogue.words.areas if _has_trained(numbers, area, method.id)),
        is_selected=numbers.audience.sees_staffing and method.id in numbers.rule.methods,
        severities=tuple(degree.value for degree in Degree if degree in _degrees(catalogue, method)),
    )


def _degrees(catalogue: Catalogue, method: Intervention) -> set[Degree]:
    tiers = (catalogue.tier(placement) for placement in method.placements)
    return {degree for tier in tiers if tier for degree in tier.severities}


def _steps(catalogue: Catalogue, method: Intervention) -> Iterator[str]:
    for placement in method.placements:
        ladder = catalogue.ladders.get(placement.ladder)
        if ladder and placement.tier in {tier.id for tier in ladder.tiers}:
            yield ladder.id
            yield f"{ladder.id}/{placement.tier}"


def _has_trained(numbers: Numbers, area: str, method: str) -> bool:
    shown = numbers.in_areas.get((area, method))
    return shown is not None and shown.state is State.EXACT and bool(shown.part)


def filters_of(catalogue: Catalogue, all_traits: Iterable[Traits], voice: Voice) -> Filters:
    """Return what there is to choose among methods with these traits."""
    found = tuple(all_traits)
    words, vocabulary = voice.words, catalogue.words
    steps = {id_ for traits in found for id_ in traits.steps}
    themes = {id_ for traits in found for id_ in traits.themes}
    forms = {id_ for traits in found for id_ in traits.forms}
    areas = {id_ for traits in found for id_ in traits.areas}
    kinds = {traits.kind for traits in found}
    degrees = {id_ for traits in found for id_ in traits.severities}
    return Filters(
        themes=tuple(Choice(id_, voice.says(one.name)) for id_, one in vocabulary.themes.items() if id_ in themes),
        charts=_charts(catalogue, steps, voice),
        kinds=tuple(Choice(kind.value, Words(words(KINDS[kind]))) for kind in Kind if kind.value in kinds),
        forms=tuple(Choice(form.value, Words(words(FORMS[form]))) for form in Format if form.value in forms),
        areas=tuple(Choice(id_, voice.says(one.name)) for id_, one in vocabulary.areas.items() if id_ in areas),
        has_selected=any(traits.is_selected for traits in found),
        severities=tuple(Choice(one.value, Words(words(DEGREES[one]))) for one in Degree if one.value in degrees),
    )


def _charts(catalogue: Catalogue, steps: set[str], voice: Voice) -> tuple[ChartChoice, ...]:
    return tuple(
        ChartChoice(
            ladder.id,
            voice.says(ladder.name),
            tuple(
                Choice(f"{ladder.id}/{tier.id}", _numbered(number, voice.says(tier.name)))
                for number, tier in enumerate(ladder.tiers, start=1)
                if f"{ladder.id}/{tier.id}" in steps
            ),
        )
        for ladder in catalogue.ladders.values()
        if ladder.id in steps
    )


def _numbered(number: int, name: Words) -> Words:
    return Words(f"{number}. {name}", name.language)
