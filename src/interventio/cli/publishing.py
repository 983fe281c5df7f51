"""What is common to making charts and pages."""

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeVar

from interventio.catalogue.newest import newest_day
from interventio.cli.clock import is_day_set, today
from interventio.cli.making import Part, made
from interventio.cli.output import write_whole
from interventio.cli.progress import ProgressLine
from interventio.cli.speech import words_for
from interventio.cli.trouble import TooLargeError
from interventio.cli.workspace import sound_workspace
from interventio.languages.translator import N_, Translator
from interventio.pipeline import Workspace
from interventio.renderers.chart_files import lacking_for_charts
from interventio.renderers.documents.api import api_files, count_api_files
from interventio.renderers.downloads import lacking
from interventio.renderers.single_file import single_file
from interventio.renderers.site import count_files, site_parts
from interventio.renderers.to_markdown import count_markdown_files, markdown_parts
from interventio.views.site.published import Published
from interventio.views.site.site import Site

_T = TypeVar("_T")
MOST_MEGABYTES = 20
"""What is larger is refused by most mailboxes."""

LEFT_OUT = {
    "excel": N_("There are no Excel files, as what makes them is not installed. Install it with: {command}"),
    "pdf": N_("There are no PDF files, as what makes them is not installed. Install it with: {command}"),
    "calendar": N_("There are no calendars, as what makes them is not installed. Install it with: {command}"),
}
"""By extra, what is said where it is not installed."""


def dated_workspace(named: Path | None, as_of: date | None) -> Workspace:
    """Return a workspace free of errors today, as of the day that was asked for, else of the newest day of its data.

    Raises:
        BrokenDataError: the data has errors.

    """
    progress = ProgressLine(words_for())
    found = sound_workspace(named, today(), progress)
    progress.end()
    if as_of is None and is_day_set():
        return found
    return found.as_of(as_of or newest_day(found.catalogue))


def report_files(
    found: Published, report_format: str, search: tuple[Path, ...] = ()
) -> tuple[Iterator[tuple[str, bytes]], int]:
    """Return the files of a report, and how many there are; beside the site, Markdown has a folder of its own."""
    if report_format == "md":
        return made(markdown_parts(found.sites, search)), count_markdown_files(found.sites)
    html: list[Part] = [*site_parts(found.sites, search), partial(api_files, found.api)]
    count = count_files(found.sites) + count_api_files(found.api)
    if report_format == "html":
        return made(html), count
    markdown = markdown_parts(found.sites, search, "markdown/")
    return made([*html, *markdown]), count + count_markdown_files(found.sites)


def tell_what_is_lacking(found: Published, words: Translator) -> None:
    """Say on stderr, a line for each extra that is not installed, which files were left out."""
    for extra in (*lacking([site.downloads for site in found.sites]), *lacking_for_charts(found.sites)):
        command = f'pip install "interventio[{extra}]"'
        sys.stderr.write(words(LEFT_OUT[extra], command=command) + "\n")


def write_single_file(site: Site, words: Translator, path: Path) -> None:
    """Write charts and methods in one language as one file.

    Raises:
        TooLargeError: no mailbox would take it.

    """
    content = single_file(site, words).encode()
    if len(content) > MOST_MEGABYTES * 1_000_000:
        raise TooLargeError(size=len(content) // 1_000_000, most=MOST_MEGABYTES)
    write_whole(path, content)
    sys.stdout.write(words("1 file of {size} kB written. Open: {path}", size=len(content) // 1000, path=path) + "\n")


def with_progress(things: Iterable[_T], whole: int, words: Translator) -> Iterator[_T]:
    """Yield things while a line on the screen tells how many are done."""
    progress = ProgressLine(words)
    for done, thing in enumerate(things, start=1):
        yield thing
        progress(done, whole)
    progress.end()
