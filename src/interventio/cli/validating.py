"""Showing what was found."""

import sys
from collections.abc import Sequence

from interventio.cli.findings_files import FindingsFile, on_screen
from interventio.cli.speech import words_for
from interventio.cli.standpoint import seen_from
from interventio.cli.terminal import put
from interventio.findings.code import Severity
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace, counted_in_bytes, told_findings
from interventio.renderers.findings.as_text import summary
from interventio.renderers.findings.formats import FORMATS, Drawn
from interventio.renderers.screen.lines import plain


def show_findings(
    workspace: Workspace, asked: str, files: Sequence[FindingsFile], most: int | None, colour: str, *, has_hints: bool
) -> None:
    """Write the findings to stdout in the format that was asked for, and to files in theirs.

    People see hints when they ask for them; programs see everything. The next step goes to stderr.
    """
    words = words_for(workspace.catalogue.first_language())
    least = Severity.HINT if has_hints else Severity.WARNING
    shown = tuple(on_screen(asked, files))
    for name in shown:
        _print(_drawn(workspace, name, least, most, words), colour)
    for file in files:
        _write(file, _drawn(workspace, file.format, least, None, words))
    if "full" in shown:
        _next_step(workspace, words)
    elif not shown:
        put([summary(told_findings(workspace, words, most=0), words)], sys.stderr, colour)


def _drawn(workspace: Workspace, name: str, least: Severity, most: int | None, words: Translator) -> Drawn:
    form = FORMATS[name]
    told = told_findings(
        workspace,
        words,
        Severity.HINT if form.has_all else least,
        most if form.has_excerpts else None,
        has_excerpts=form.has_excerpts,
    )
    counted = counted_in_bytes(told, workspace.root) if form.has_bytes else told
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
    if not workspace.has_errors:
        sys.stderr.write(words("Next, make the pages: {command}", command="interventio report") + "\n")
