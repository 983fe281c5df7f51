"""`interventio coverage`: how many are trained, of those who should be."""

from fractions import Fraction
from typing import Annotated

import typer

from interventio.cli import completion
from interventio.cli.choices import Denominator, Grouping, RowsFormat, TrainedStage
from interventio.cli.exits import Exit
from interventio.cli.options import (
    AsOf,
    AsRows,
    Colour,
    ForAudience,
    Lang,
    OutputFile,
    Since,
    WorkspaceFolder,
    a_percentage,
)
from interventio.cli.speech import _, words_for
from interventio.disclosure.audience import Audience


def coverage(
    workspace: WorkspaceFolder = None,
    lang: Lang = None,  # noqa: ARG001 - read from the arguments before the command is known
    by: Annotated[
        list[Grouping] | None, typer.Option(help=_("What the rows stand for; given twice, rows and columns."))
    ] = None,
    method: Annotated[
        list[str] | None,
        typer.Option(
            metavar=_("ID"),
            help=_("Count this method. Left out: the selected methods of the settings."),
            autocompletion=completion.methods,
        ),
    ] = None,
    all_methods: Annotated[
        bool, typer.Option("--all-methods", help=_("Count every method that a team is to deliver."))
    ] = False,
    of: Annotated[
        Denominator,
        typer.Option(
            help=_(
                "Of what the trained are counted: of those expected to deliver, of the number wanted, "
                "or for 100 clients of the estimated need."
            )
        ),
    ] = Denominator.EXPECTED,
    trend: Annotated[bool, typer.Option("--trend", help=_("Count on each day on which a team was counted."))] = False,
    as_of: AsOf = None,
    since: Since = None,
    target: Annotated[
        Fraction | None,
        typer.Option(parser=a_percentage, metavar=_("PERCENT"), help=_("Another target than that of the settings.")),
    ] = None,
    stage: Annotated[
        TrainedStage | None, typer.Option(help=_("Another stage of training than that of the settings."))
    ] = None,
    audience: ForAudience = Audience.COORDINATOR,
    output_format: AsRows = RowsFormat.TABLE,
    output: OutputFile = None,
    fail_under: Annotated[
        Fraction | None,
        typer.Option(
            parser=a_percentage, metavar=_("PERCENT"), help=_("Exit with 1 if the total is below this share.")
        ),
    ] = None,
    color: Colour = "auto",
) -> None:
    """Count training coverage."""
    from interventio.answers.coverage import sheet_of
    from interventio.cli.changes_output import write_changes
    from interventio.cli.clock import today
    from interventio.cli.counting import asked_changes, asked_rule, groupings
    from interventio.cli.coverage_kinds import other_coverage, refuse_mixed
    from interventio.cli.coverage_output import is_under, write_sheet
    from interventio.cli.rows_output import write_rows
    from interventio.cli.workspace import sound_workspace

    refuse_mixed(of, by or (), trend=trend, since=since, target=target, fail_under=fail_under)
    rows_and_columns = groupings(by or [Grouping.INTERVENTION])
    found = sound_workspace(workspace, today())
    found = found.as_of(as_of) if as_of else found
    rule = asked_rule(found, method or (), target, stage, has_all_methods=all_methods)
    words = words_for(found.catalogue.first_language())
    if rows := other_coverage(found, rule, rows_and_columns[0], audience, words, of=of, has_days=trend):
        write_rows(rows, words, output_format, output, color)
        return
    sheet = sheet_of(found, rule, rows_and_columns, audience, words)
    if since:
        write_changes(
            asked_changes(found, rule, since, rows_and_columns, audience, words), words, output_format, output, color
        )
    else:
        write_sheet(sheet, words, output_format, output, color)
    raise typer.Exit(Exit.FINDINGS if fail_under is not None and is_under(sheet, fail_under) else Exit.CLEAN)
