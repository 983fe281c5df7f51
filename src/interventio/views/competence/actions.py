"""What is told of actions about competence."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import ShownBuild, ShownNeedToMeet
from interventio.languages.translator import Translator
from interventio.measures.competence_actions import CountCompetence, ReadIndicator
from interventio.views.competence.learning_words import needs_path
from interventio.views.competence_places import name_of_group, name_of_level
from interventio.views.mention import Mention, levels_mention, unit_mention
from interventio.views.told import Told
from interventio.views.voice import Voice


def told_of_competence(
    catalogue: Catalogue, action: ShownBuild | ShownNeedToMeet | CountCompetence | ReadIndicator, voice: Voice
) -> Told:
    """Return what is told of an action about competence."""
    match action:
        case ShownBuild():
            return _build(catalogue, action, voice)
        case ShownNeedToMeet():
            return _need(catalogue, action, voice)
        case CountCompetence():
            return _count(catalogue, action, voice)
        case ReadIndicator():
            return _read(catalogue, action, voice)


def _build(catalogue: Catalogue, one: ShownBuild, voice: Voice) -> Told:
    words, levels = voice.words, catalogue.competence[one.levels]
    group, level = name_of_group(levels, one.group, voice), name_of_level(levels, one.level, voice)
    what = words.plural(
        "Build “{level}” in {count} more person", "Build “{level}” in {count} more people", one.more, level=level.text
    )
    return Told(
        f"{one.levels}-{one.unit}-{one.group}",
        what,
        words("{group}: {part} of {whole} have it", group=group.text, part=one.having, whole=one.whole),
        record=unit_mention(one.unit, catalogue.words.units, voice),
        numbers=(("more", one.more), ("having", one.having), ("expected", one.whole)),
    )


def _need(catalogue: Catalogue, one: ShownNeedToMeet, voice: Voice) -> Told:
    words, levels = voice.words, catalogue.competence[one.levels]
    required = {each.id: each for level in levels.levels for each in level.requirements}
    groups = ", ".join(name_of_group(levels, group, voice).text for group in one.groups)
    said = words("{part} of the {whole} who answered need it", part=one.people, whole=one.answered)
    return Told(
        "-".join((one.levels, one.requirement, *one.groups)),
        words("Make or find something that teaches it"),
        f"{groups}: {said}",
        record=Mention(voice.says(required[one.requirement].what), needs_path(one.levels)),
        numbers=(("people", one.people), ("answered", one.answered)),
    )


def _count(catalogue: Catalogue, one: CountCompetence, voice: Voice) -> Told:
    words, units = voice.words, catalogue.words.units
    if one.counted:
        (unit,) = one.units
        return Told(
            f"{one.levels}-{unit}",
            words("Count the competence anew"),
            words("last counted {day}", day=one.counted),
            record=unit_mention(unit, units, voice),
        )
    return Told(
        one.levels,
        _count_first(len(one.units), words),
        ", ".join(name.text for name in voice.names(one.units, units)),
        record=levels_mention(one.levels, catalogue, voice),
        numbers=(("units", len(one.units)),),
    )


def _count_first(units: int, words: Translator) -> str:
    return words.plural("Count the competence of {count} unit", "Count the competence of {count} units", units)


def _read(catalogue: Catalogue, one: ReadIndicator, voice: Voice) -> Told:
    words = voice.words
    return Told(
        f"{one.levels}-{one.indicator.id}",
        words("Read the indicator: {name}", name=voice.says(one.indicator.name).text),
        words("should have been read by {day}", day=one.due),
        record=levels_mention(one.levels, catalogue, voice),
    )
