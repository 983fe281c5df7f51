"""Showing how files would be laid out, or laying them out."""

import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import TextIO

from interventio.cli.exits import Exit
from interventio.cli.laying_out import UNREADABLE, FileLayout
from interventio.cli.output import write_whole
from interventio.cli.speech import words_for
from interventio.cli.terminal import put
from interventio.languages.translator import N_
from interventio.renderers.unified_diff import diff_lines

CHANGED = N_("Laid out anew: {count}.")
TO_CHANGE = N_("To be laid out anew: {count}.")
IN_ORDER = N_("In order: {count}.")
KEPT = N_("Left as they are: {count}.")


def write_layouts(root: Path, layouts: Sequence[FileLayout]) -> Exit:
    """Write the files that are not laid out yet as they should be, and say which.

    Raises:
        CannotWriteError: a file could not be written; it is as it was.

    """
    for layout in _changed(layouts):
        write_whole(root / layout.path, layout.after)
        _say_path(layout)
    _sum_up(layouts, CHANGED)
    return _ended(layouts, is_done=True)


def print_layouts(layouts: Sequence[FileLayout]) -> Exit:
    """Print files as they would be laid out; one that cannot be read is not printed."""
    for layout in layouts:
        if layout.kept != UNREADABLE:
            sys.stdout.flush()
            sys.stdout.buffer.write(layout.after)
    _say_kept(layouts)
    return _ended(layouts, is_done=True)


def show_paths(layouts: Sequence[FileLayout]) -> Exit:
    """List the files that would be laid out anew."""
    for layout in _changed(layouts):
        _say_path(layout)
    _sum_up(layouts, TO_CHANGE)
    return _ended(layouts, is_done=False)


def show_diffs(layouts: Sequence[FileLayout], colour: str) -> Exit:
    """Show the lines that would change, and what that comes to on stderr."""
    for layout in _changed(layouts):
        put(diff_lines(layout.path, layout.before, layout.after), colour=colour)
    _sum_up(layouts, TO_CHANGE, sys.stderr)
    return _ended(layouts, is_done=False)


def _changed(layouts: Sequence[FileLayout]) -> list[FileLayout]:
    return [layout for layout in layouts if layout.is_changed]


def _say_path(layout: FileLayout) -> None:
    sys.stdout.write(f"{words_for().written(PurePosixPath(layout.path))}\n")


def _sum_up(layouts: Sequence[FileLayout], changed: str, stream: TextIO | None = None) -> None:
    """Say how many files are changed, in order and left, and on stderr why each of these was left."""
    words = words_for()
    kept = sum(bool(layout.kept) for layout in layouts)
    counts = {changed: len(_changed(layouts)), IN_ORDER: len(layouts) - len(_changed(layouts)) - kept, KEPT: kept}
    told = " ".join(words(message, count=count) for message, count in counts.items() if count or message is IN_ORDER)
    (stream or sys.stdout).write(f"{told}\n")
    _say_kept(layouts)
    if changed == TO_CHANGE and _changed(layouts):
        sys.stderr.write(words("Lay them out: {command}", command="interventio fmt") + "\n")


def _say_kept(layouts: Sequence[FileLayout]) -> None:
    for layout in layouts:
        if layout.kept:
            sys.stderr.write(words_for()(layout.kept, path=PurePosixPath(layout.path)) + "\n")


def _ended(layouts: Sequence[FileLayout], *, is_done: bool) -> Exit:
    """Return the exit code: findings where a file cannot be read, or was not laid out though it should be."""
    is_wanting = any(layout.kept == UNREADABLE or (layout.is_changed and not is_done) for layout in layouts)
    return Exit.FINDINGS if is_wanting else Exit.CLEAN
