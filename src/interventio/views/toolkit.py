"""From the record of levels to a toolkit page for each of them."""

from collections.abc import Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.records.competence_levels import CompetenceLevel, CompetenceLevels, Requirement, Tool, ToolKind
from interventio.records.support_team import SupportTeam
from interventio.views.charted_levels import competence_chart
from interventio.views.competence_paths import level_path, trials_path
from interventio.views.competence_words import TOOL_KINDS, TOOL_STATES
from interventio.views.indicators import indicator_lines, indicator_rules
from interventio.views.mention import Mention, method_mention
from interventio.views.numbers import Numbers
from interventio.views.rounds import planned_for
from interventio.views.toolkit_page import RequirementLine, ToolGroup, ToolkitPage, ToolLine
from interventio.views.trials import trial_lines, trials_on_level
from interventio.views.voice import Voice
from interventio.views.words import Words


def toolkit_pages(
    catalogue: Catalogue, levels: CompetenceLevels, numbers: Numbers, voice: Voice
) -> Iterator[tuple[str, ToolkitPage]]:
    """Yield the path and the page of each level, the basic one first."""
    for place, level in enumerate(levels.levels):
        yield level_path(levels.id, level.id), _page(catalogue, levels, level, place, numbers, voice)


def _page(
    catalogue: Catalogue, levels: CompetenceLevels, level: CompetenceLevel, place: int, numbers: Numbers, voice: Voice
) -> ToolkitPage:
    order = [one.id for one in levels.levels]
    trials = tuple(trials_on_level(catalogue, numbers, levels.id, level.id))
    indicators = indicator_lines(catalogue, levels, voice, level.id)
    return ToolkitPage(
        id=level.id,
        number=place + 1,
        name=voice.says(level.name),
        of=voice.says(levels.name),
        summary=voice.says_if_any(level.summary),
        example=voice.says_if_any(level.for_example),
        groups=tuple(voice.says(one.name) for one in levels.groups if one.level == level.id),
        above=tuple(voice.says(one.name) for one in levels.groups if one.level in order[place + 1 :]),
        requirements=tuple(_requirement(levels, level, one, voice) for one in level.requirements),
        kinds=tuple(_kinds(catalogue, levels, level, numbers, voice)),
        trials=trial_lines(catalogue, trials, voice),
        trials_page=trials_path(levels.id) if any(one.levels == levels.id for one in numbers.trials) else None,
        indicators=indicators,
        indicator_rule=indicator_rules(voice.words) if indicators else (),
        before=_level_mention(levels, place - 1, voice),
        after=_level_mention(levels, place + 1, voice),
        chart=competence_chart(catalogue, levels, voice.words),
    )


def _requirement(
    levels: CompetenceLevels, level: CompetenceLevel, requirement: Requirement, voice: Voice
) -> RequirementLine:
    meeting = (one for one in levels.tools if level.id in one.levels and requirement.id in one.requirements)
    return RequirementLine(
        id=requirement.id,
        what=voice.says(requirement.what),
        groups=_groups(levels, requirement.groups, voice),
        tools=tuple(Mention(voice.says(one.name), f"tool-{one.id}") for one in meeting),
    )


def _kinds(
    catalogue: Catalogue, levels: CompetenceLevels, level: CompetenceLevel, numbers: Numbers, voice: Voice
) -> Iterator[ToolGroup]:
    """Yield the tools that build a level by kind; kinds of which there is none are left out."""
    by_kind: dict[ToolKind, list[Tool]] = {}
    for tool in levels.tools:
        if level.id in tool.levels:
            by_kind.setdefault(tool.kind, []).append(tool)
    for kind, title in TOOL_KINDS.items():
        if kind in by_kind:
            tools = tuple(_tool(catalogue, levels, level, tool, numbers, voice) for tool in by_kind[kind])
            yield ToolGroup(kind.value, voice.words(title), tools)


def _tool(
    catalogue: Catalogue, levels: CompetenceLevels, level: CompetenceLevel, tool: Tool, numbers: Numbers, voice: Voice
) -> ToolLine:
    method = tool.intervention
    order = [one.id for one in levels.levels]
    also = (_level_mention(levels, order.index(one), voice) for one in tool.levels if one in order and one != level.id)
    return ToolLine(
        id=tool.id,
        name=voice.says(tool.name),
        state=tool.status.value,
        state_told=voice.words(TOOL_STATES[tool.status]),
        summary=voice.says_if_any(tool.summary),
        groups=_groups(levels, tool.groups, voice),
        provider=voice.says_if_any(tool.provider),
        duration=voice.says_if_any(tool.duration),
        address=tool.address,
        also=tuple(one for one in also if one),
        method=method_mention(method, catalogue.interventions, voice) if method else None,
        rounds=planned_for(method, catalogue, numbers, voice) if method else (),
        support_teams=tuple(voice.says(one.name) for one in _supporting(catalogue, method)) if method else (),
    )


def _supporting(catalogue: Catalogue, method: str) -> Iterator[SupportTeam]:
    """Yield the support teams of the day that are about a method: those that name it, or one of its themes alone."""
    record = catalogue.interventions.get(method)
    themes = frozenset(record.themes) if record else frozenset()
    for team in catalogue.support_teams.values():
        begins, ends = team.since or catalogue.day, team.until or catalogue.day
        is_about = method in team.interventions if team.interventions else bool(themes & {*team.themes})
        if is_about and begins <= catalogue.day <= ends:
            yield team


def _groups(levels: CompetenceLevels, ids: Iterable[str], voice: Voice) -> tuple[Words, ...]:
    known = {group.id: group for group in levels.groups}
    return tuple(voice.name(id_, known) for id_ in ids)


def _level_mention(levels: CompetenceLevels, place: int, voice: Voice) -> Mention | None:
    if not 0 <= place < len(levels.levels):
        return None
    level = levels.levels[place]
    return Mention(voice.says(level.name), level_path(levels.id, level.id))
