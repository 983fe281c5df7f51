"""From what can be taken along to the page of it."""

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.translator import N_
from interventio.views.api.api import DocumentKind, kinds_for
from interventio.views.api.documents import VERSION
from interventio.views.download_page import DocumentLine, DownloadPage, FileLine
from interventio.views.downloads.downloads import Downloads
from interventio.views.downloads.workbook import Workbook, marks
from interventio.views.numbers import Numbers
from interventio.views.rows.calendar import Calendar
from interventio.views.rows.spreadsheet import Spreadsheet
from interventio.views.support.calendars import SUPPORT
from interventio.views.voice import Voice

OF_TEAMS = ("calendar/teams/", f"{SUPPORT}/")
"""Where the calendars of single teams stand."""

ABOUT = {
    "index": N_("What there is: start here."),
    "interventions": N_("All methods in brief."),
    "intervention": N_("All that is known of a method, with sources."),
    "teams": N_("All teams in brief."),
    "team": N_("All that is known of a team."),
    "charts": N_("All charts, with what stands on each step."),
    "coverage": N_("The coverage of the selected methods, with shares as exact fractions."),
    "actions": N_("What needs doing next."),
    "vocabularies": N_("The organisation's own words, by whose ids the other documents speak."),
}
"""What a document of the API tells, by the name of its kind."""


def download_page(catalogue: Catalogue, numbers: Numbers, downloads: Downloads, voice: Voice) -> DownloadPage:
    """Return the page of what an audience can take along."""
    lines = [(calendar.path.startswith(OF_TEAMS), _calendar(calendar, voice)) for calendar in downloads.calendars]
    counts = {"interventions/{id}.json": len(catalogue.interventions), "teams/{id}.json": len(catalogue.teams)}
    return DownloadPage(
        sheets=(book_line(downloads.workbook, voice), *(sheet_line(one, voice) for one in downloads.workbook.sheets)),
        calendars=tuple(line for is_of_team, line in lines if not is_of_team),
        team_calendars=tuple(line for is_of_team, line in lines if is_of_team),
        api=f"api/v{VERSION}",
        documents=tuple(_document(kind, counts.get(kind.path, 1), voice) for kind in kinds_for(numbers.audience)),
        marks=marks(numbers, voice.words) if numbers.audience.sees_staffing else (),
    )


def book_line(workbook: Workbook, voice: Voice) -> FileLine:
    """Return the line of the workbook."""
    words = voice.words
    return FileLine(
        path=f"data/{workbook.name}.xlsx",
        format="Excel",
        name=words("Everything in one workbook"),
        about=words.listing(tuple(sheet.title for sheet in workbook.sheets)),
        size=words.plural("{count} sheet", "{count} sheets", len(workbook.sheets) + 1),
        extra="excel",
    )


def sheet_line(sheet: Spreadsheet, voice: Voice) -> FileLine:
    """Return the line of a sheet."""
    size = voice.words.plural("{count} row", "{count} rows", len(sheet.rows))
    return FileLine(f"data/{sheet.id}.csv", "CSV", sheet.title, sheet.about, size)


def coverage_lines(downloads: Downloads, voice: Voice) -> tuple[FileLine, ...]:
    """Return the lines of the files with coverage in them, for its page; none for those who see none."""
    sheets = [sheet for sheet in downloads.workbook.sheets if sheet.id == "coverage"]
    return tuple(line for sheet in sheets for line in (sheet_line(sheet, voice), book_line(downloads.workbook, voice)))


def _calendar(calendar: Calendar, voice: Voice) -> FileLine:
    size = voice.words.plural("{count} date", "{count} dates", len(calendar.events))
    return FileLine(f"{calendar.path}.ics", "iCalendar", calendar.name, "", size, extra="calendar")


def _document(kind: DocumentKind, count: int, voice: Voice) -> DocumentLine:
    return DocumentLine(
        pattern=kind.path,
        path="" if "{id}" in kind.path else kind.path,
        schema=f"schema/{kind.name}.json",
        about=voice.words(ABOUT[kind.name]),
        size=voice.words.plural("{count} document", "{count} documents", count),
    )
