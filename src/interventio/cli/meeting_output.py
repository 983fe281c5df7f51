"""The invitation to a meeting of a support team, its minutes, or the calendar of the team."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from interventio.cli.meeting_named import held_meeting, planned_meeting, team_named
from interventio.cli.written import say_or_write, write_sheets
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace
from interventio.renderers.calendar_ics import calendar_ics
from interventio.renderers.to_markdown import invitation_markdown, minutes_markdown
from interventio.views.support.calendars import support_calendar
from interventio.views.support.invitation import invitation_sheet
from interventio.views.support.minutes import minutes_sheet
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class PaperAsked:
    """What is asked for: of which team, of which day, and for whom. Templates in the folders of `search` come first."""

    team: str
    day: date | None
    audience: Audience
    search: tuple[Path, ...] = ()


def put_invitation(found: Workspace, asked: PaperAsked, words: Translator, output: Path | None) -> None:
    """Write the invitation to a planned meeting."""
    meant = planned_meeting(found, team_named(found, asked.team, asked.audience), asked.day)
    sheet = invitation_sheet(found.catalogue, meant, asked.audience, _voice(found, words))
    say_or_write(invitation_markdown(sheet, words, asked.search), output)


def put_minutes(found: Workspace, asked: PaperAsked, words: Translator, output: Path | None) -> None:
    """Write the minutes of a meeting that was held."""
    meant = held_meeting(found, team_named(found, asked.team, asked.audience), asked.day)
    sheet = minutes_sheet(found.catalogue, meant, asked.audience, _voice(found, words))
    say_or_write(minutes_markdown(sheet, words, asked.search), output)


def put_calendar(found: Workspace, asked: PaperAsked, words: Translator, output: Path | None) -> None:
    """Write the calendar of a team: all its meetings, and the days by which something is to be done."""
    team = team_named(found, asked.team, asked.audience)
    calendar = support_calendar(found.catalogue, team, _voice(found, words))
    write_sheets([calendar_ics(calendar, words.language)], output)


def _voice(found: Workspace, words: Translator) -> Voice:
    return Voice(words, found.catalogue.settings.languages)
