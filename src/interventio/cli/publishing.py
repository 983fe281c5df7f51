"""What is common to making charts and pages."""

import os
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

from interventio.catalogue.newest import newest_day
from interventio.cli.clock import EPOCH, today
from interventio.cli.progress import ProgressLine
from interventio.cli.speech import words_for
from interventio.cli.workspace import sound_workspace
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

_T = TypeVar("_T")


def dated_workspace(named: Path | None, as_of: date | None) -> Workspace:
    """Return a workspace free of errors today, as of the day that was asked for, else of the newest day of its data.

    Raises:
        BrokenDataError: the data has errors.

    """
    progress = ProgressLine(words_for())
    found = sound_workspace(named, today(), progress)
    progress.end()
    if as_of is None and EPOCH in os.environ:
        return found
    return found.as_of(as_of or newest_day(found.catalogue))


def with_progress(things: Iterable[_T], whole: int, words: Translator) -> Iterator[_T]:
    """Yield things while a line on the screen tells how many are done."""
    progress = ProgressLine(words)
    for done, thing in enumerate(things, start=1):
        yield thing
        progress(done, whole)
    progress.end()
