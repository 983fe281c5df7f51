"""Showing what was found."""

import sys

from interventio.cli.selecting import Otherwise
from interventio.cli.speech import words_for
from interventio.cli.terminal import put
from interventio.findings.code import Severity
from interventio.findings.selection import SetAside, Why
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace, told_findings
from interventio.renderers.findings.as_json import findings_json
from interventio.renderers.findings.as_text import concise, full, left_out


def show_findings(
    workspace: Workspace,
    output_format: str,
    most: int | None,
    colour: str,
    baseline: str = "",
    *,
    has_hints: bool,
    has_accepted: bool = False,
) -> None:
    """Write the findings to stdout in the format that was asked for, and the next step to stderr.

    People see hints when they ask for them; programs see everything.
    """
    words = words_for(workspace.catalogue.first_language())
    least = Severity.HINT if has_hints else Severity.WARNING
    match output_format:
        case "json":
            sys.stdout.write(findings_json(told_findings(workspace, words)) + "\n")
        case "concise":
            report = told_findings(workspace, words, least)
            put(concise(report, words), colour=colour)
            put(left_out(report, words), sys.stderr, colour)
        case _:
            report = told_findings(workspace, words, least, most, has_excerpts=True, has_accepted=has_accepted)
            put(full(report, words), colour=colour)
            _next_step(workspace, words)
    if baseline:
        from interventio.cli.baseline_reading import due

        sys.stderr.writelines(f"{one}\n" for one in due(workspace, baseline, words))


def show_otherwise(
    workspace: Workspace, asked: Otherwise, baseline: str, output_format: str, colour: str, *, has_hints: bool
) -> None:
    """Write what is asked for in place of the findings."""
    from interventio.cli.validating_otherwise import write_otherwise  # what lays out tables takes its time to load

    least = Severity.HINT if has_hints else Severity.WARNING
    write_otherwise(workspace, asked, baseline, output_format, colour, least)


def _next_step(workspace: Workspace, words: Translator) -> None:
    if workspace.findings:
        command = f"interventio explain {workspace.findings[0].code.id}"
        sys.stderr.write(words("What a code means and how to put it right: {command}", command=command) + "\n")
    if not workspace.has_errors and not any(_is_error_left(one) for one in workspace.aside):
        sys.stderr.write(words("Next, make the pages: {command}", command="interventio report") + "\n")


def _is_error_left(one: SetAside) -> bool:
    """Tell whether pages cannot be made because of a finding that does not count here."""
    return one.finding.severity is Severity.ERROR and one.why is not Why.ACCEPTED
