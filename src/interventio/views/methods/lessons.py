"""What a new worker learns of each method: the training that it takes, and what comes before and after it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on, steps_on
from interventio.records.fields import Kind
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder
from interventio.records.statement import Described, Source
from interventio.records.stepping import own_stepping
from interventio.views.charts.stepping import quiet_line
from interventio.views.charts.themes import theme_keys
from interventio.views.labels import kind_name
from interventio.views.listing import rungs_of
from interventio.views.mention import Mention, chart_mention, method_mention
from interventio.views.methods.induction_page import Lesson, Neighbour
from interventio.views.order import alphabetical
from interventio.views.statements import Told, told
from interventio.views.trainings.page import RoundLine
from interventio.views.voice import Voice

BELOW, ABOVE = -1, 1


MOST_NEIGHBOURS = 6
"""How many methods of a neighbouring step are named."""


@dataclass(frozen=True, slots=True)
class Material:
    """What induction pages are made of: help by ladder, step and theme, the selected methods, the language."""

    catalogue: Catalogue
    help: Mapping[tuple[str, int, str], Sequence[Mention]]
    """The methods of care by the id of a ladder, the number of a step and the id of a theme."""
    selected: tuple[str, ...]
    voice: Voice
    services: tuple[str, ...] = ()
    """The services of the unit: a method may stand on some of its steps for other services only."""
    rounds: Mapping[str, RoundLine] = field(default_factory=dict)
    """The next training by method."""

    def method(self, id_: str) -> Mention:
        """Return a method's name and page."""
        return method_mention(id_, self.catalogue.interventions, self.voice)


def material_of(catalogue: Catalogue, selected: tuple[str, ...], voice: Voice) -> Material:
    """Return what the induction pages of all units are made of."""
    found: defaultdict[tuple[str, int, str], list[Mention]] = defaultdict(list)
    for ladder in catalogue.ladders.values():
        for standing in standings_on(catalogue, own_stepping(ladder.id)):
            for step in () if standing.is_assessment else standing.steps:
                for theme in dict.fromkeys(standing.method.themes):
                    found[ladder.id, step, theme].append(
                        method_mention(standing.method.id, catalogue.interventions, voice)
                    )
    by_name = {place: sorted(ones, key=lambda one: alphabetical(one.name)) for place, ones in found.items()}
    return Material(catalogue, by_name, selected, voice)


def lessons_of(methods: Iterable[Intervention], material: Material) -> tuple[tuple[Lesson, ...], tuple[Source, ...]]:
    """Return a lesson for each method, and the sources that they point to by their place in the list, from 1."""
    sources: dict[tuple[str, str | None], Source] = {}
    lessons = tuple(_lesson(method, _noted(method, sources), material) for method in methods)
    return lessons, tuple(sources.values())


def _noted(method: Intervention, sources: dict[tuple[str, str | None], Source]) -> dict[str, int]:
    """Return the numbers of the sources of what a method takes to learn, and put new ones at the end of `sources`."""
    wanted = {statement.source for statement in (*method.training, *method.supervision)}
    numbers: dict[str, int] = {}
    for source in method.sources:
        if source.id in wanted and source.id not in numbers:
            key = source.title, source.address
            sources.setdefault(key, source)
            numbers[source.id] = list(sources).index(key) + 1
    return numbers


def _lesson(method: Intervention, notes: Mapping[str, int], material: Material) -> Lesson:
    voice = material.voice
    themes = theme_keys(material.catalogue, (), voice)
    return Lesson(
        id=method.id,
        method=material.method(method.id),
        kind_name=kind_name(method.kind, voice.words),
        quiet=quiet_line(method, voice.words),
        theme=themes.get(method.themes[0]) if method.themes else None,
        is_selected=method.id in material.selected,
        summary=voice.says(method.summary),
        rungs=rungs_of(material.catalogue, method, voice, material.services),
        training=_told(method.training, notes, voice),
        supervision=_told(method.supervision, notes, voice),
        next_round=material.rounds.get(method.id),
        before=_neighbours(method, material, BELOW),
        after=_neighbours(method, material, ABOVE),
    )


def _told(statements: Iterable[Described], notes: Mapping[str, int], voice: Voice) -> tuple[Told, ...]:
    return tuple(told(one, voice.says(one.text), notes, voice) for one in statements)


def _neighbours(method: Intervention, material: Material, way: int) -> tuple[Neighbour, ...]:
    """Return on each chart of a method of care the nearest step that way with help for its first theme."""
    if method.kind is Kind.ASSESSMENT_METHOD or not method.themes:
        return ()
    found = (
        _neighbour(method, ladder, steps, way, material)
        for ladder in material.catalogue.ladders.values()
        if (steps := steps_on(ladder, method, material.services))
    )
    return tuple(one for one in found if one)


def _neighbour(
    method: Intervention, ladder: Ladder, steps: tuple[int, ...], way: int, material: Material
) -> Neighbour | None:
    own = material.method(method.id)
    above, below = range(max(steps) + 1, len(ladder.tiers) + 1), range(min(steps) - 1, 0, -1)
    for number in above if way is ABOVE else below:
        there = [one for one in material.help.get((ladder.id, number, method.themes[0]), ()) if one != own]
        if there:
            return Neighbour(
                chart=chart_mention(ladder.id, material.catalogue, material.voice),
                number=number,
                name=material.voice.says(ladder.tiers[number - 1].name),
                methods=tuple(there[:MOST_NEIGHBOURS]),
                more=len(there[MOST_NEIGHBOURS:]),
            )
    return None
