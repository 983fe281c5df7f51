"""From what a group is to learn to the sheet of the command `learn`, and to the sheet for development discussions."""

from collections.abc import Iterable
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.needs import shown_seats
from interventio.disclosure.shown_needs import ShownNeeds
from interventio.languages.translator import Translator
from interventio.measures.learning import Learning, LevelToLearn, ToLearn, ToolRounds
from interventio.records.competence_levels import OccupationalGroup
from interventio.records.support_team import SupportTeam
from interventio.views.competence.learning_page import DiscussionPage, LearnLevel, LearnLine, LearnSheet, SupportLine
from interventio.views.competence.needs import people_figure
from interventio.views.competence.tool_lines import ToolLine, tool_line
from interventio.views.mention import levels_mention
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Teller:
    """Tells levels in one language, with the needs that an audience may see."""

    catalogue: Catalogue
    needs: ShownNeeds | None
    """None where they are not told."""
    audience: Audience
    voice: Voice

    def level(self, one: LevelToLearn, group: OccupationalGroup) -> LearnLevel:
        """Return a level with what it requires of a group."""
        return LearnLevel(
            id=one.level.id,
            number=one.number,
            name=self.voice.says(one.level.name),
            summary=self.voice.says_if_any(one.level.summary),
            lines=tuple(self._line(learnt, group.id) for learnt in one.to_learn),
            general=self._tools(one.general),
            is_expected=one.level.id == group.level,
        )

    def _line(self, learnt: ToLearn, group: str) -> LearnLine:
        need = self.needs.cells.get((learnt.required.id, group)) if self.needs else None
        figure = people_figure(need, self.voice.words) if need else None
        return LearnLine(
            learnt.required.id, self.voice.says(learnt.required.requirement.what), self._tools(learnt.tools), figure
        )

    def _tools(self, those: Iterable[ToolRounds]) -> tuple[ToolLine, ...]:
        return tuple(
            tool_line(self.catalogue, one.tool, self.voice, shown_seats(one.rounds, self.audience)) for one in those
        )


@dataclass(frozen=True, slots=True)
class LearningAsked:
    """For what occupation and unit one asks, and from which level on, by their ids."""

    occupation: str
    unit: str | None = None
    has: str | None = None


def learn_sheet(learning: Learning, asked: LearningAsked, teller: Teller) -> LearnSheet:
    """Return what a group is to learn, for an occupation and a unit as they were asked for."""
    catalogue, voice, group = teller.catalogue, teller.voice, learning.group
    return LearnSheet(
        language=voice.words.language,
        organisation=voice.says(catalogue.settings.name),
        notice=voice.says_if_any(catalogue.settings.notice),
        as_of=voice.words.day(catalogue.day),
        day=catalogue.day,
        levels=voice.says(learning.levels.name),
        levels_id=learning.levels.id,
        group_id=group.id,
        group=voice.says(group.name),
        occupation=voice.name(asked.occupation, catalogue.words.occupations),
        unit=voice.name(asked.unit, catalogue.words.units) if asked.unit else None,
        expected=_level_name(learning, group.level, voice),
        has=_level_name(learning, learning.has, voice) if learning.has else None,
        sentence=_sentence(learning, voice),
        steps=tuple(teller.level(one, group) for one in learning.steps),
        above=tuple(teller.level(one, group) for one in learning.above),
        support=_support(learning.support, voice),
        backing=tuple(tool_line(catalogue, tool, voice) for tool in learning.backing),
        rules=rules_of_learning(voice.words),
    )


def discussion_page(learning: Learning, teller: Teller) -> DiscussionPage:
    """Return the sheet for development discussions of a group."""
    catalogue, voice, group, levels = teller.catalogue, teller.voice, learning.group, learning.levels
    name = voice.says(group.name)
    return DiscussionPage(
        id=group.id,
        levels_id=levels.id,
        title=Words(f"{voice.words('Development discussion')}: {name}", name.language),
        group=name,
        language=voice.words.language,
        organisation=voice.says(catalogue.settings.name),
        levels=voice.says(levels.name),
        summary=voice.says_if_any(group.summary),
        expected=_level_name(learning, group.level, voice),
        number=len(learning.steps),
        steps=tuple(teller.level(one, group) for one in learning.steps),
        support=_support(learning.support, voice),
        backing=tuple(tool_line(catalogue, tool, voice) for tool in learning.backing),
        trail=levels_mention(levels.id, catalogue, voice),
        as_of=voice.words.day(catalogue.day),
        day=catalogue.day,
    )


def rules_of_learning(words: Translator) -> tuple[str, ...]:
    """Return how it is found what to learn next."""
    return (
        words("The occupation tells the group, and the group the level that is expected. Lower levels come first."),
        words("A tool stands under what it meets if it is for the group, and is available or being tried."),
        words("This is about an occupation. Nothing about a person is asked or kept."),
    )


def _sentence(learning: Learning, voice: Voice) -> str:
    """Return what to do first."""
    words = voice.words
    if learning.steps:
        first = learning.steps[0]
        name = voice.says(first.level.name)
        return words("Begin with level {number}: {name}.", number=first.number, name=str(name))
    if learning.above:
        return words("The expected level is there. What comes after it is voluntary, and agreed with the supervisor.")
    return words("The highest level is there. What is left is to keep it up and to guide others.")


def _level_name(learning: Learning, id_: str, voice: Voice) -> Words:
    name = voice.name(id_, {level.id: level for level in learning.levels.levels})
    place = next((place for place, one in enumerate(learning.levels.levels, start=1) if one.id == id_), None)
    return name if place is None else Words(f"{place}. {name.text}", name.language)


def _support(teams: Iterable[SupportTeam], voice: Voice) -> tuple[SupportLine, ...]:
    return tuple(SupportLine(team.id, voice.says(team.name), voice.says_if_any(team.summary)) for team in teams)
