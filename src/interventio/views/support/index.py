"""From the support teams to the overview of their seasons."""

from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.meetings import meetings_to_come
from interventio.catalogue.support import is_at_work
from interventio.measures.meetings import SeasonCount, SeasonState
from interventio.measures.representation import Representation
from interventio.measures.support import Support
from interventio.records.seasons import Season, season_of
from interventio.records.support_team import SupportTeam
from interventio.views.charts.themes import theme_keys
from interventio.views.mention import support_mention, unit_mention
from interventio.views.order import alphabetical
from interventio.views.support.calendars import calendar_of_all
from interventio.views.support.page import Represented, SeasonCell, SupportIndex, SupportRow
from interventio.views.support.words import FOCI, season_cell, season_in_words, support_rules
from interventio.views.voice import Voice

MOST_SEASONS = 6
"""How many seasons the overview shows, the newest ones."""


def support_index(catalogue: Catalogue, support: Support, voice: Voice) -> SupportIndex:
    """Return the overview of all support teams."""
    words, themes = voice.words, theme_keys(catalogue, (), voice)
    seasons = _seasons(support)
    rows = (_row(catalogue, team, support, seasons, voice) for team in catalogue.support_teams.values())
    return SupportIndex(
        lead=_lead(catalogue, support, voice),
        seasons=tuple(season_in_words(season, words) for season in seasons),
        rows=tuple(sorted(rows, key=lambda row: alphabetical(row.team.name))),
        themes=tuple(themes[id_] for id_ in support.themes),
        calendar=calendar_of_all(catalogue),
        rules=support_rules(catalogue.day, words),
    )


def _seasons(support: Support) -> tuple[Season, ...]:
    found = {count.season for counts in support.seasons.values() for count in counts}
    return tuple(sorted(found)[-MOST_SEASONS:])


def _lead(catalogue: Catalogue, support: Support, voice: Voice) -> str:
    """Return how many teams met often enough in the last season that is over, of those that were there for it."""
    last = season_of(catalogue.day).later(-1)
    standings = [one.standing for counts in support.seasons.values() for one in counts if one.season == last]
    reached, missed = standings.count(SeasonState.REACHED), standings.count(SeasonState.MISSED)
    if not reached + missed:
        return ""
    return voice.words(
        "{season}: {reached} of {teams} support teams met at least twice.",
        season=season_in_words(last, voice.words),
        reached=reached,
        teams=reached + missed,
    )


def _row(
    catalogue: Catalogue, team: SupportTeam, support: Support, seasons: tuple[Season, ...], voice: Voice
) -> SupportRow:
    counts = {count.season: count for count in support.seasons[team.id]}
    coming = meetings_to_come(team, catalogue.day)
    return SupportRow(
        team=support_mention(team.id, catalogue.support_teams, voice),
        focus=voice.words(FOCI[team.focus]),
        until=None if is_at_work(team, catalogue.day) else voice.day_if_any(team.until),
        cells=tuple(_cell(counts.get(season), voice) for season in seasons),
        next=voice.day(coming[0].meeting.date) if coming else None,
        to_do=sum(count.to_do for count in counts.values()),
        overdue=sum(count.overdue for count in counts.values()),
        represented=represented(catalogue, support.representations[team.id], voice),
    )


def _cell(count: SeasonCount | None, voice: Voice) -> SeasonCell | None:
    return season_cell(count, voice.words) if count else None


def represented(catalogue: Catalogue, one: Representation, voice: Voice) -> Represented:
    """Return who takes part of those who use the methods of a team."""
    words, part, whole = voice.words, len(one.represented), len(one.users)
    return Represented(
        parts=words("{part} of {whole}", part=part, whole=whole),
        share=Fraction(part, whole) if whole else None,
        missing=tuple(unit_mention(id_, catalogue.words.units, voice) for id_ in one.missing),
        divisions=words("{part} of {whole}", part=len(one.divisions_seated), whole=len(one.divisions)),
        divisions_missing=voice.names(one.divisions_missing, catalogue.words.divisions),
        supervisor=one.supervisor,
        trained_worker=one.trained_worker,
    )
