"""Which commands there are."""

import typer

from interventio.cli.commands.validate import validate
from interventio.cli.speech import _

app = typer.Typer(
    name="interventio",
    help=_("Check the records of a workspace, count training coverage and draw stepped-care charts."),
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
app.command(help=_("Check every file of the workspace and tell what is wrong and how to put it right."))(validate)
