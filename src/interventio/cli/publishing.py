"""What is common to making charts and pages."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TypeVar

from interventio.catalogue.newest import newest_day
from interventio.cli.clock import is_day_set, today
from interventio.cli.output import write_whole
from interventio.cli.progress import ProgressLine
from interventio.cli.speech import words_for
from interventio.cli.trouble import TooLargeError
from interventio.cli.workspace import sound_workspace
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace
from interventio.renderers.single_file import single_file
from interventio.renderers.site import count_files, site_files
from interventio.renderers.to_markdown import count_markdown_files, markdown_files
from interventio.views.site import Site

_T = TypeVar("_T")
MOST_MEGABYTES = 20
"""What is larger is refused by most mailboxes."""


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


def report_files(sites: Sequence[Site], report_format: str) -> tuple[Iterator[tuple[str, bytes]], int]:
    """Return the files of a report, and how many there are; beside the site, Markdown has a folder of its own."""
    match report_format:
        case "html":
            return site_files(sites), count_files(sites)
        case "md":
            return markdown_files(sites), count_markdown_files(sites)
        case _:
            markdown = ((f"markdown/{path}", content) for path, content in markdown_files(sites))
            return chain(site_files(sites), markdown), count_files(sites) + count_markdown_files(sites)


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
