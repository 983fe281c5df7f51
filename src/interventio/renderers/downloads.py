"""The files that can be taken along: those that need an extra are left out where it is not installed."""

from collections.abc import Iterator, Sequence

from interventio.renderers.calendar_ics import calendar_ics
from interventio.renderers.extras import is_installed
from interventio.renderers.spreadsheets.spreadsheet_csv import spreadsheet_csv
from interventio.renderers.spreadsheets.workbook_xlsx import workbook_xlsx
from interventio.views.downloads.downloads import Downloads


def download_files(downloads: Downloads, language: str) -> Iterator[tuple[str, bytes]]:
    """Yield the files of one language, as paths below the folder of the site and contents."""
    for sheet in downloads.workbook.sheets:
        yield f"{language}/data/{sheet.id}.csv", spreadsheet_csv(sheet, language)
    if is_installed("excel"):
        yield f"{language}/data/{downloads.workbook.name}.xlsx", workbook_xlsx(downloads.workbook)
    if is_installed("calendar"):
        for calendar in downloads.calendars:
            yield f"{language}/{calendar.path}.ics", calendar_ics(calendar, language)


def count_download_files(all_downloads: Sequence[Downloads]) -> int:
    """Return how many files `download_files` yields in all languages."""
    return sum(
        len(one.workbook.sheets) + is_installed("excel") + is_installed("calendar") * len(one.calendars)
        for one in all_downloads
    )


def lacking(all_downloads: Sequence[Downloads]) -> tuple[str, ...]:
    """Return the extras that are not installed and would make more files."""
    asked = {"excel": bool(all_downloads), "calendar": any(one.calendars for one in all_downloads)}
    return tuple(extra for extra, is_asked in asked.items() if is_asked and not is_installed(extra))
