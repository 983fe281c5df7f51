"""Showing what was found."""

import sys

from interventio.cli.speech import words_for
from interventio.cli.terminal import put
from interventio.findings.code import Severity
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace, told_findings
from interventio.renderers.findings.as_json import findings_json
from interventio.renderers.findings.as_text import concise, full


def show_findings(workspace: Workspace, output_format: str, most: int | None, colour: str, *, has_hints: bool) -> None:
    """Write the findings to stdout in the format that was asked for, and the next step to stderr.

    People see hints when they ask for them; programs see everything.
    """
    words = words_for(workspace.catalogue.first_language())
    least = Severity.HINT if has_hints else Severity.WARNING
    match output_format:
        case "json":
            sys.stdout.write(findings_json(told_findings(workspace, words)) + "\n")
        case "concise":
            put(concise(told_findings(workspace, words, least), words), colour=colour)
        case _:
            put(
                full(told_findings(workspace, words, least, most, has_excerpts=True, has_fixes=True), words),
                colour=colour,
            )
            _next_step(workspace, words)


def _next_step(workspace: Workspace, words: Translator) -> None:
    if workspace.findings:
        command = f"interventio explain {workspace.findings[0].code.id}"
        sys.stderr.write(words("What a code means and how to put it right: {command}", command=command) + "\n")
    if not workspace.has_errors:
        sys.stderr.write(words("Next, make the pages: {command}", command="interventio report") + "\n")
