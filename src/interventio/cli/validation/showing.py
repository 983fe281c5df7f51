"""Showing what was found."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from interventio.cli.speech import words_for
from interventio.cli.terminal import put
from interventio.cli.validation.findings_files import FindingsFile, on_screen
from interventio.cli.validation.selecting import Otherwise
from interventio.cli.validation.standpoint import seen_from
from interventio.findings.code import Severity
from interventio.findings.selection import SetAside, Why
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace, counted_in_bytes, told_findings
from interventio.renderers.findings.as_text import left_out, summary
from interventio.renderers.findings.formats import FORMATS, Drawn
from interventio.renderers.screen.lines import plain
from interventio.views.findings_report import explained, linked

EXPLAINED_BELOW = frozenset({"full", "concise", "grouped"})
"""The formats for people at a terminal, who are told below them how to read more."""


@dataclass(frozen=True, slots=True)
class Showing:
    """How findings are to be shown: on the screen, and in files."""

    asked: str
    files: Sequence[FindingsFile]
    most: int | None
    colour: str
    has_hints: bool
    has_accepted: bool
    help_address: str | None = None
    """Where a page stands on the web that explains all codes; formats that know links lead there."""

    @property
    def least(self) -> Severity:
        """From which severity on people see findings."""
        return Severity.HINT if self.has_hints else Severity.WARNING


def show_findings(workspace: Workspace, showing: Showing, baseline: str = "") -> None:
    """Write the findings to stdout in the format that was asked for, and to files in theirs.

    People see hints when they ask for them; programs see everything. The next step goes to stderr.
    """
    words = words_for(workspace.catalogue.first_language())
    shown = tuple(on_screen(showing.asked, showing.files))
    for name in shown:
        _print(_drawn(workspace, name, showing, showing.most, words), showing.colour)
    for file in showing.files:
        _write(file, _drawn(workspace, file.format, showing, None, words))
    if "full" not in shown:
        report = told_findings(workspace, words, most=0)
        put([*([] if shown else [summary(report, words)]), *left_out(report, words)], sys.stderr, showing.colour)
    if EXPLAINED_BELOW.intersection(shown):
        _next_step(workspace, words)
    if baseline:
        from interventio.cli.validation.baseline_reading import due

        sys.stderr.writelines(f"{one}\n" for one in due(workspace, baseline, words))


def show_otherwise(workspace: Workspace, asked: Otherwise, baseline: str, showing: Showing) -> None:
    """Write what is asked for in place of the findings."""
    from interventio.cli.validation.showing_otherwise import (
        write_otherwise,  # what lays out tables takes its time to load
    )

    write_otherwise(workspace, asked, baseline, showing.asked, showing.colour, showing.least)


def _drawn(workspace: Workspace, name: str, showing: Showing, most: int | None, words: Translator) -> Drawn:
    form = FORMATS[name]
    told = told_findings(
        workspace,
        words,
        Severity.HINT if form.has_all else showing.least,
        most if form.has_excerpts else None,
        has_excerpts=form.has_excerpts,
        has_fixes=form.has_fixes and not (form.has_excerpts and workspace.given),  # of what is not saved none is made
        has_accepted=showing.has_accepted,
    )
    told = explained(told, words) if form.has_codes else told
    told = linked(told, showing.help_address) if showing.help_address else told
    counted = counted_in_bytes(told, workspace) if form.has_bytes else told
    return form.draw(seen_from(counted, form.paths, workspace.root), words)


def _print(drawn: Drawn, colour: str) -> None:
    if isinstance(drawn, str):
        sys.stdout.write(drawn)
    else:
        put(drawn, colour=colour)


def _write(file: FindingsFile, drawn: Drawn) -> None:
    from interventio.cli.output import append, write_whole

    text = drawn if isinstance(drawn, str) else plain(tuple(drawn))
    (append if file.is_shared else write_whole)(file.path, text.encode())
    sys.stderr.write(f"{words_for().written(file.path)}\n")


def _next_step(workspace: Workspace, words: Translator) -> None:
    if workspace.findings:
        command = f"interventio explain {workspace.findings[0].code.id}"
        sys.stderr.write(words("What a code means and how to put it right: {command}", command=command) + "\n")
    if not workspace.has_errors and not any(_is_error_left(one) for one in workspace.aside):
        sys.stderr.write(words("Next, make the pages: {command}", command="interventio report") + "\n")


def _is_error_left(one: SetAside) -> bool:
    """Tell whether pages cannot be made because of a finding that does not count here."""
    return one.finding.severity is Severity.ERROR and one.why is not Why.ACCEPTED
