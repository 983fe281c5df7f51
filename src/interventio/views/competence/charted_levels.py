"""From the record of levels to their chart."""

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.translator import Translator
from interventio.records.competence_levels import CompetenceLevel, CompetenceLevels, ToolState
from interventio.views.charts.own_look import own_look
from interventio.views.competence.chart import ChartedGroup, ChartedLevel, CompetenceChart
from interventio.views.voice import Voice


def competence_chart(catalogue: Catalogue, levels: CompetenceLevels, words: Translator) -> CompetenceChart:
    """Return the chart of a record of levels in the language of `words`."""
    settings = catalogue.settings
    voice = Voice(words, settings.languages)
    return CompetenceChart(
        id=levels.id,
        language=words.language,
        organisation=voice.says(settings.name),
        notice=voice.says_if_any(settings.notice),
        title=voice.says(levels.name),
        subtitle=voice.says_if_any(levels.summary),
        model=voice.says(levels.model),
        owner=voice.says(levels.owner),
        levels=tuple(_level(levels, one, number, voice) for number, one in enumerate(levels.levels, start=1)),
        as_of=catalogue.day,
        look=own_look(catalogue, voice),
    )


def _level(levels: CompetenceLevels, level: CompetenceLevel, number: int, voice: Voice) -> ChartedLevel:
    states = [tool.status for tool in levels.tools if level.id in tool.levels]
    proposed = states.count(ToolState.PROPOSED)
    return ChartedLevel(
        number=number,
        id=level.id,
        name=voice.says(level.name),
        example=voice.says_if_any(level.for_example),
        requirements=len(level.requirements),
        tools=len(states) - proposed,
        proposed=proposed,
        groups=tuple(
            ChartedGroup(group.id, voice.says(group.name)) for group in levels.groups if group.level == level.id
        ),
    )
