"""From the record of levels to a toolkit page for each of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.records.competence_levels import CompetenceLevel, CompetenceLevels, Requirement, Tool
from interventio.views.competence.chart import CompetenceChart
from interventio.views.competence.charted_levels import competence_chart
from interventio.views.competence.indicator_trends import indicator_rules, indicator_trends
from interventio.views.competence.names import TOOL_KINDS, TOOL_STATES
from interventio.views.competence.paths import level_path, trials_path
from interventio.views.competence.toolkit_page import ToolGroup, ToolkitPage, ToolkitRequirement, ToolLine, ToolMention
from interventio.views.competence.trials import trial_lines, trials_on_level
from interventio.views.mention import Mention, method_mention
from interventio.views.numbers import Numbers
from interventio.views.trainings.rounds import planned_for
from interventio.views.voice import Voice
from interventio.views.words import Words


def toolkit_pages(
    catalogue: Catalogue, levels: CompetenceLevels, numbers: Numbers, voice: Voice
) -> Iterator[tuple[str, ToolkitPage]]:
    """Yield the path and the page of each level, the basic one first."""
    chart = competence_chart(catalogue, levels, voice.words)
    for place, level in enumerate(levels.levels):
        yield level_path(levels.id, level.id), Toolkit(catalogue, levels, place, numbers, voice).page(chart)


@dataclass(frozen=True, slots=True)
class Toolkit:
    """What the page of a level is made of: the levels, the place of this one among them, from 0, and the language."""

    catalogue: Catalogue
    levels: CompetenceLevels
    place: int
    numbers: Numbers
    voice: Voice

    @property
    def level(self) -> CompetenceLevel:
        """The level itself."""
        return self.levels.levels[self.place]

    @property
    def tools(self) -> tuple[Tool, ...]:
        """The tools that build it."""
        return tuple(one for one in self.levels.tools if self.level.id in one.levels)

    def page(self, chart: CompetenceChart) -> ToolkitPage:
        """Return its page."""
        catalogue, levels, level, voice = self.catalogue, self.levels, self.level, self.voice
        trials = tuple(trials_on_level(catalogue, self.numbers, levels.id, level.id))
        indicators = indicator_trends(catalogue, levels, voice, level.id)
        return ToolkitPage(
            id=level.id,
            number=self.place + 1,
            name=voice.says(level.name),
            of=voice.says(levels.name),
            summary=voice.says_if_any(level.summary),
            example=voice.says_if_any(level.for_example),
            groups=self._standing_on(level.id),
            above=self._standing_on(*(one.id for one in levels.levels[self.place + 1 :])),
            requirements=tuple(self._requirement(one) for one in level.requirements),
            kinds=tuple(self._kinds()),
            trials=trial_lines(catalogue, trials, voice),
            trials_page=trials_path(levels.id) if any(one.levels == levels.id for one in self.numbers.trials) else None,
            indicators=indicators,
            indicator_rule=indicator_rules(voice.words) if indicators else (),
            before=self._at(self.place - 1),
            after=self._at(self.place + 1),
            chart=chart,
        )

    def _standing_on(self, *levels: str) -> tuple[Words, ...]:
        return tuple(self.voice.says(one.name) for one in self.levels.groups if one.level in levels)

    def _requirement(self, requirement: Requirement) -> ToolkitRequirement:
        meeting = (one for one in self.tools if requirement.id in one.requirements)
        return ToolkitRequirement(
            id=requirement.id,
            what=self.voice.says(requirement.what),
            groups=self._groups(requirement.groups),
            tools=tuple(ToolMention(f"tool-{one.id}", self.voice.says(one.name)) for one in meeting),
        )

    def _kinds(self) -> Iterator[ToolGroup]:
        """Yield the tools by kind; kinds of which there is none are left out."""
        for kind, title in TOOL_KINDS.items():
            tools = tuple(self._tool(one) for one in self.tools if one.kind is kind)
            if tools:
                yield ToolGroup(kind.value, self.voice.words(title), tools)

    def _tool(self, tool: Tool) -> ToolLine:
        voice, method = self.voice, tool.intervention
        return ToolLine(
            id=f"tool-{tool.id}",
            name=voice.says(tool.name),
            state=tool.status.value,
            state_told=voice.words(TOOL_STATES[tool.status]),
            summary=voice.says_if_any(tool.summary),
            groups=self._groups(tool.groups),
            provider=voice.says_if_any(tool.provider),
            duration=voice.says_if_any(tool.duration),
            address=tool.address,
            also=tuple(self._other_levels(tool)),
            method=method_mention(method, self.catalogue.interventions, voice) if method else None,
            rounds=planned_for(method, self.catalogue, self.numbers, voice) if method else (),
            support_teams=tuple(_supporting(self.catalogue, method, voice)) if method else (),
        )

    def _other_levels(self, tool: Tool) -> Iterator[Mention]:
        for place, level in enumerate(self.levels.levels):
            other = self._at(place) if place != self.place and level.id in tool.levels else None
            if other:
                yield other

    def _groups(self, ids: Iterable[str]) -> tuple[Words, ...]:
        known = {group.id: group for group in self.levels.groups}
        return tuple(self.voice.name(id_, known) for id_ in ids)

    def _at(self, place: int) -> Mention | None:
        """Return the level at a place, or None where there is none."""
        if not 0 <= place < len(self.levels.levels):
            return None
        level = self.levels.levels[place]
        return Mention(self.voice.says(level.name), level_path(self.levels.id, level.id))


def _supporting(catalogue: Catalogue, method: str, voice: Voice) -> Iterator[Mention]:
    """Yield the support teams of the day that are about a method: those that name it, or one of its themes alone."""
    record = catalogue.interventions.get(method)
    themes = frozenset(record.themes) if record else frozenset()
    for team in catalogue.support_teams.values():
        begins, ends = team.since or catalogue.day, team.until or catalogue.day
        is_about = method in team.interventions if team.interventions else bool(themes & {*team.themes})
        if is_about and begins <= catalogue.day <= ends:
            yield Mention(voice.says(team.name), None)
