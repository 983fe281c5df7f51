"""Which commands there are."""

import typer

from interventio.cli.commands.actions import actions
from interventio.cli.commands.changes import changes
from interventio.cli.commands.chart import chart
from interventio.cli.commands.competence import competence
from interventio.cli.commands.coverage import coverage
from interventio.cli.commands.edition import edition
from interventio.cli.commands.equity import equity
from interventio.cli.commands.evaluate import evaluate
from interventio.cli.commands.explain import explain
from interventio.cli.commands.find import find
from interventio.cli.commands.gaps import gaps
from interventio.cli.commands.indicators import indicators
from interventio.cli.commands.learn import learn
from interventio.cli.commands.meeting import meeting
from interventio.cli.commands.needs import needs
from interventio.cli.commands.network import network
from interventio.cli.commands.plan import plan
from interventio.cli.commands.report import report
from interventio.cli.commands.review import review
from interventio.cli.commands.reviews import reviews
from interventio.cli.commands.risks import risks
from interventio.cli.commands.schema import schema
from interventio.cli.commands.show import show
from interventio.cli.commands.support import support
from interventio.cli.commands.template import template
from interventio.cli.commands.trace import trace
from interventio.cli.commands.trainings import trainings
from interventio.cli.commands.trials import trials
from interventio.cli.commands.use import use
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
app.command(help=_("Check every file of the workspace. It tells what is wrong and how to put it right."))(validate)
app.command(help=_("Count how many are trained, of those who should be."))(coverage)
app.command(help=_("List trainings: those to come, those that were held, and what came of them."))(trainings)
app.command(help=_("List where help is lacking: needs that no method, no team or hardly anybody answers."))(gaps)
app.command(help=_("Tell how far coverage lies apart between areas or divisions, and where a method has no team."))(
    equity
)
app.command(help=_("Tell what needs doing next, by whom and by when."))(actions)
app.command(help=_("Count how much methods are used, and where people are trained in what they do not use."))(use)
app.command(
    help=_("Plan trainings: what coverage is to be expected, and how many seats reach the target. For coordinators.")
)(plan)
app.command(help=_("List risks, the largest first: how likely and how grave they are, and what is done about them."))(
    risks
)
app.command(help=_("Write the invitation to a meeting of a support team, its minutes, or a calendar of its meetings."))(
    meeting
)
app.command(help=_("List support teams by season: how often they met, who is represented, and what is to be done."))(
    support
)
app.command(help=_("Tell what has changed on a chart between two editions, or since the last one."))(changes)
app.command(help=_("Make an edition of a chart as it is: what was agreed, when and by whom."))(edition)
app.command(help=_("Count what people say they need to learn, and rank what to propose."))(needs)
app.command(help=_("Tell what somebody of an occupation should learn next, and what exists for it."))(learn)
app.command(help=_("Count who has the level of competence that is expected of them."))(competence)
app.command(help=_("Tell how far the indicators of competence have come towards their targets."))(indicators)
app.command(help=_("List workshops and pilots of competence: who took part, and what they said."))(trials)
app.command(
    help=_("Tell what evaluations show: how clients turned out, what they said, what it cost and what it spared.")
)(evaluate)
app.command(help=_("Draw one stepped-care chart or the levels of competence, here or as a file."))(chart)
app.command(help=_("Tell which methods different divisions use, and whether a support team brings these together."))(
    network
)
app.command(
    help=_("Make the site. It has the charts, pages of methods and teams, coverage, and what needs doing next.")
)(report)
app.command(help=_("Find the methods that fit an age, a theme and a severity. It guides and decides nothing."))(find)
app.command(help=_("Show everything that is known of a method, a team or a ladder."))(show)
app.command(
    help=_("Write down that a unit was asked to look a chart through, or has done so. It holds on to what it saw.")
)(review)
app.command(help=_("List which units have looked a chart through, and what has changed since."))(reviews)
app.command(help=_("List the lines of the files that numbers rest on."))(trace)
app.command(help=_("Explain a code. It says why it matters, gives an example, and how to put it right."))(explain)
app.command(help=_("Print the form of a kind of record as JSON Schema, for editors."))(schema)

app.command(help=_("List the templates of the pages, or print one of them, to change it for your workspace."))(template)


@app.callback()
def interventio(
    version: bool = typer.Option(False, "--version", "-V", help=_("Print the version and leave.")),  # noqa: FBT003
) -> None:
    """Take the options that stand before a command."""
    if version:
        from interventio.version import VERSION

        typer.echo(f"interventio {VERSION}")
        raise typer.Exit
