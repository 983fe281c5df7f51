"""Showing what was found."""

import sys

from interventio.cli.speech import words_for
from interventio.cli.terminal import put
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace, told_findings
from interventio.renderers.findings_json import findings_json
from interventio.renderers.findings_text import concise, full


def show_findings(workspace: Workspace, output_format: str, most: int | None, colour: str) -> None:
    """Write the findings to stdout in the format that was asked for, and the next step to stderr."""
    words = words_for(workspace.catalogue.first_language())
    if output_format == "json":
        sys.stdout.write(findings_json(told_findings(workspace, words)) + "\n")
        return
    if output_format == "concise":
        put(concise(told_findings(workspace, words), words), colour=colour)
        return
    put(full(told_findings(workspace, words, most, has_excerpts=True), words), colour=colour)
    _next_step(workspace, words)


def _next_step(workspace: Workspace, words: Translator) -> None:
    if workspace.findings:
        command = f"interventio explain {workspace.findings[0].code.id}"
        sys.stderr.write(words("What a code means and how to put it right: {command}", command=command) + "\n")
    if not workspace.has_errors:
        sys.stderr.write(words("Next, make the pages: {command}", command="interventio report") + "\n")
