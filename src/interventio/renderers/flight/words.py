"""What a competence chart says beside its own texts, in the words that every drawing of it uses."""

from interventio.languages.translator import Translator
from interventio.views.competence.chart import ChartedLevel, CompetenceChart


def direction(words: Translator) -> str:
    """Return what changes from level to level."""
    return words("Each level rests on those below it: whoever has a level has these as well")


def adds(level: ChartedLevel, words: Translator) -> str:
    """Return what a level adds, such as `4 requirements · 3 tools · 1 proposed`."""
    told = [
        words.plural("{count} requirement", "{count} requirements", level.requirements),
        words.plural("{count} tool", "{count} tools", level.tools),
    ]
    if level.proposed:
        told.append(words("{count} proposed", count=level.proposed))
    return " · ".join(told)


def description(chart: CompetenceChart, words: Translator) -> str:
    """Return all that the picture shows as sentences, for those who do not see it."""
    levels = (_level(level, words) for level in chart.levels)
    return " ".join((f"{direction(words)}.", *levels))


def _level(level: ChartedLevel, words: Translator) -> str:
    named = f"{words('Level {number}:', number=level.number)} {level.name.text} ({adds(level, words)})."
    if not level.groups:
        return named
    return f"{named} {words('Expected of:')} {', '.join(group.name.text for group in level.groups)}."
