"""The steps of `validate --fix` and `--diff`: put right, show or write, and tell what was done."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from interventio.cli.exits import Exit
from interventio.cli.speech import words_for
from interventio.cli.terminal import put
from interventio.cli.validation.choosing import chosen
from interventio.cli.validation.mending import MendedFile, Mending, mending_of, write_mending
from interventio.cli.validation.selecting import Selecting
from interventio.findings.finding import Finding
from interventio.pipeline import Workspace, examine, told_findings
from interventio.renderers.findings.as_mended import dropped, put_right
from interventio.renderers.screen.lines import Line
from interventio.renderers.unified_diff import diff_lines
from interventio.sources.text import unified


def fixed(workspace: Workspace, selecting: Selecting, *, is_bold: bool) -> Workspace:
    """Put right what can be in the files, say on stderr what that was, and return the workspace as it is now.

    Raises:
        ChangedMeanwhileError: a file is not as it was read; nothing was written.
        CannotWriteError: a file could not be written; it is as it was.

    """
    mending = mending_of(workspace, partial(chosen, asked=selecting), is_bold=is_bold)
    write_mending(workspace.root, mending)
    _tell(workspace, mending)
    return examine(workspace.root, workspace.catalogue.day) if mending.files else workspace


def show_changes(workspace: Workspace, selecting: Selecting, colour: str, *, is_bold: bool) -> Exit:
    """Write to stdout what would be changed, and return the exit code: 1 if that is anything."""
    mending = mending_of(workspace, partial(chosen, asked=selecting), is_bold=is_bold)
    words = words_for(workspace.catalogue.first_language())
    for file in mending.files:
        put(diff_lines(file.path, unified(file.before), unified(file.after)), colour=colour)
    if not mending.files:
        sys.stderr.write(words("Nothing was found that could be put right.") + "\n")
    _warn(workspace, mending)
    return Exit.FINDINGS if mending.files else Exit.CLEAN


def _tell(workspace: Workspace, mending: Mending) -> None:
    words = words_for(workspace.catalogue.first_language())
    for file in mending.files:
        put(_told(workspace, file), stream=sys.stderr)
    if not mending.files:
        sys.stderr.write(words("Nothing was found that could be put right.") + "\n")
    _warn(workspace, mending)


def _told(workspace: Workspace, file: MendedFile) -> Iterable[Line]:
    words = words_for(workspace.catalogue.first_language())
    return put_right(file.path, told_findings(_with(workspace, _downwards(file.mended)), words), words)


def _downwards(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: finding.place.spot or (0,)))


def _warn(workspace: Workspace, mending: Mending) -> None:
    words = words_for(workspace.catalogue.first_language())
    put(dropped(told_findings(_with(workspace, mending.dropped), words), words), stream=sys.stderr)


def _with(workspace: Workspace, findings: tuple[Finding, ...]) -> Workspace:
    return replace(workspace, findings=findings, aside=())
