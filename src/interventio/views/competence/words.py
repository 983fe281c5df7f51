"""Competence coverage in words: its figures, its rules, and what its rows stand for."""

from collections.abc import Iterator
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.competence import ShownCompetence, ShownStanding
from interventio.disclosure.shown import State
from interventio.languages.translator import N_, Translator
from interventio.measures.competence_tables import CompetenceBy, Key
from interventio.records.competence_levels import CompetenceLevel, CompetenceLevels
from interventio.views.competence.paths import level_path
from interventio.views.competence_places import name_of_group, name_of_level
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER, Figure
from interventio.views.mention import Mention, unit_mention
from interventio.views.rules import target_in_words
from interventio.views.voice import Voice
from interventio.views.words import Words

HEADINGS = {
    CompetenceBy.LEVEL: (N_("By level"), N_("Level")),
    CompetenceBy.GROUP: (N_("By occupational group"), N_("Occupational group")),
    CompetenceBy.UNIT: (N_("By unit"), N_("Unit")),
    CompetenceBy.MUNICIPALITY: (N_("By municipality"), N_("Municipality")),
    CompetenceBy.AREA: (N_("By area"), N_("Area")),
}
"""By what competence is grouped, the title of the table and the heading of its first column."""


def competence_figure(shown: ShownCompetence, words: Translator) -> Figure:
    """Return a share in words."""
    return Figure(
        state=shown.state,
        percent=_percent(shown, words),
        parts="" if shown.part is None else f"{shown.part} / {shown.whole}",
        sentence=_sentence(shown, words),
        share=shown.share,
        seats=shown.more,
        is_reached=shown.is_reached,
        unknown=shown.unknown,
    )


def _percent(shown: ShownCompetence, words: Translator) -> str:
    if shown.share is not None:
        return words.percent(shown.share)
    return HIDDEN_NUMBER if shown.state is State.HIDDEN else NO_NUMBER


def _sentence(shown: ShownCompetence, words: Translator) -> str:
    match shown:
        case ShownCompetence(State.EXACT, part=int(part), whole=int(whole), is_reached=True):
            return words("{part} of {whole} have it: the target is reached", part=part, whole=whole)
        case ShownCompetence(State.EXACT, part=int(part), whole=int(whole), more=int(more)):
            return words("{part} of {whole} have it: {more} more to the target", part=part, whole=whole, more=more)
        case ShownCompetence(State.EXACT):
            return words("the target is reached") if shown.is_reached else words("below the target")
        case ShownCompetence(State.UNKNOWN):
            return words("the numbers are not known")
        case ShownCompetence(State.NOBODY):
            return words("nobody to count")
        case _:
            return words("hidden, so that few people cannot be told apart")


def told_in_all(standing: ShownStanding, words: Translator) -> str:
    """Return in a sentence how many have the level expected of their group."""
    total = standing.total
    match total:
        case ShownCompetence(State.EXACT, part=int(part), whole=int(whole)):
            return words("{part} of {whole} people have the level expected of their group.", part=part, whole=whole)
        case ShownCompetence(State.EXACT):
            return words("So many of the people counted have the level expected of their group.")
        case ShownCompetence(State.HIDDEN):
            return words("How many have the level expected of their group is hidden: few people could be told apart.")
        case _:
            return words("Nobody has counted yet how many have the level expected of their group.")


def rules_of_competence(standing: ShownStanding, catalogue: Catalogue, words: Translator) -> Iterator[str]:
    """Yield how competence coverage is counted."""
    yield words("Coverage is the share of people who have the level expected of their own group.")
    if standing.audience is Audience.COORDINATOR:
        yield words(
            "The coverage of a level is the share of those who have it, of all of whom it is expected: the groups "
            "whose own level it is, and those with a higher one. Who has a level has those below it."
        )
    yield words(
        "Counted from each unit's latest counts on or before {day}: people are added up and divided once, and "
        "percentages are never averaged. Counts that are not known are left out, and so are units without counts.",
        day=catalogue.day,
    )
    yield words(
        "The target is {target}; it is reached at exactly that share or above it.",
        target=target_in_words(standing.target, words),
    )
    if standing.audience is not Audience.COORDINATOR:
        yield words("Shares are rounded down to full per cents. Numbers of people are for coordinators.")
    if standing.hides:
        yield words("An asterisk (*) stands for a number that is hidden, so that few people cannot be told apart.")


def level_mention(levels: CompetenceLevels, level: CompetenceLevel, voice: Voice) -> Mention:
    """Return the name of a level, and its toolkit page."""
    return Mention(voice.says(level.name), level_path(levels.id, level.id))


def competence_mention(
    catalogue: Catalogue, levels: CompetenceLevels, by: CompetenceBy, key: Key, voice: Voice
) -> Mention:
    """Return what a row of competence coverage stands for."""
    if key is None:
        none = voice.words("Several municipalities") if by is CompetenceBy.MUNICIPALITY else voice.words("All areas")
        return Mention(Words(none), None)
    match by:
        case CompetenceBy.LEVEL:
            return Mention(name_of_level(levels, key, voice), None)
        case CompetenceBy.GROUP:
            return Mention(name_of_group(levels, key, voice), None)
        case CompetenceBy.UNIT:
            return unit_mention(key, catalogue.words.units, voice)
        case CompetenceBy.MUNICIPALITY:
            return Mention(voice.name(key, catalogue.words.municipalities), None)
        case CompetenceBy.AREA:
            return Mention(voice.name(key, catalogue.words.areas), None)


def amount(value: Fraction | None, words: Translator) -> str:
    """Return a number of an indicator; a dash where there is none."""
    return NO_NUMBER if value is None else words.decimal(value)
