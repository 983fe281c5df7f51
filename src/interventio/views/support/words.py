"""What is said of support teams: what they are about, how often they meet, and how that is counted."""

from collections.abc import Iterator
from datetime import date

from interventio.catalogue.team_seasons import FEWEST, MOST, Presence
from interventio.languages.translator import N_, Translator
from interventio.measures.meetings import SeasonCount, SeasonState
from interventio.records.seasons import Season
from interventio.records.support_team import Focus
from interventio.views.support.page import SeasonCell

FOCI = {
    Focus.SYMPTOM: N_("about a symptom"),
    Focus.METHOD: N_("about a method"),
    Focus.PHENOMENON: N_("about a phenomenon"),
}

SEASONS = {1: N_("Spring {year}"), 2: N_("Autumn {year}")}
"""By half of the year."""

VERDICTS = {
    SeasonState.REACHED: N_("often enough"),
    SeasonState.UNDER_WAY: N_("the season is under way"),
    SeasonState.MISSED: N_("too seldom"),
    SeasonState.IN_PART: N_("there for a part of the season"),
}

STATES = {
    "held": N_("was held"),
    "planned": N_("is planned"),
    "untold": N_("nobody has said whether it was held"),
    "cancelled": N_("was cancelled"),
}
"""How a meeting stands."""

WANTED = f"{FEWEST}–{MOST}"
"""How often a team meets in a season."""

MOST_DOTS = 9
"""How many meetings of a season a picture shows at most."""


def season_in_words(season: Season, words: Translator) -> str:
    """Return a season such as `Spring 2026`."""
    return words(SEASONS[season.half], year=str(season.year))


def season_cell(count: SeasonCount, words: Translator) -> SeasonCell:
    """Return how often a team met in a season, as a picture and in words."""
    is_asked = count.standing in {SeasonState.UNDER_WAY, SeasonState.MISSED}
    dots = ["held"] * count.held + ["planned"] * count.planned + ["lacking"] * (count.lacking if is_asked else 0)
    return SeasonCell(
        season=season_in_words(count.season, words),
        dots=tuple(dots[:MOST_DOTS]),
        counts=", ".join(_counts(count, words)),
        standing=count.standing.value,
        verdict=words(VERDICTS[count.standing]),
    )


def _counts(count: SeasonCount, words: Translator) -> Iterator[str]:
    yield words("{count} held", count=count.held)
    if count.planned:
        yield words("{count} planned", count=count.planned)
    if count.untold:
        yield words("{count} not told", count=count.untold)
    if count.cancelled:
        yield words("{count} cancelled", count=count.cancelled)


def presence_in_words(presence: Presence, words: Translator) -> str:
    """Return whether a supervisor and a trained worker were at a meeting."""
    match presence.supervisor, presence.trained_worker:
        case True, True:
            return words("A supervisor and a trained worker were there.")
        case True, False:
            return words("A supervisor was there, but no trained worker.")
        case False, True:
            return words("A trained worker was there, but no supervisor.")
        case False, False:
            return words("Neither a supervisor nor a trained worker was there.")
        case _:
            return words("It is not known whether both a supervisor and a trained worker were there.")


def support_rules(day: date, words: Translator) -> tuple[str, ...]:
    """Return how meetings and representation are counted."""
    return (
        words(
            "A support team meets two or three times in a season: spring is January to June, autumn July to December."
        ),
        words(
            "Only meetings that were held count. Planned and cancelled ones are told apart. A season under way is not "
            "missed yet, nor is one in which the team began or ended."
        ),
        words("A unit uses the methods if one of its teams is to deliver any of them on {day}.", day=day),
        words(
            "The methods are those that the support team names; where it names none, all those of its themes that "
            "have not ended."
        ),
        words("A unit is represented if it has a seat on that day, and a division if any of its units has."),
    )
