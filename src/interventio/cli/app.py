"""Which commands there are."""

from collections.abc import Callable

import typer

from interventio.cli.commands.actions import actions
from interventio.cli.commands.changes import changes
from interventio.cli.commands.chart import chart
from interventio.cli.commands.competence import competence
from interventio.cli.commands.coverage import coverage
from interventio.cli.commands.diff import diff
from interventio.cli.commands.edition import edition
from interventio.cli.commands.equity import equity
from interventio.cli.commands.evaluate import evaluate
from interventio.cli.commands.explain import explain
from interventio.cli.commands.find import find
from interventio.cli.commands.fmt import fmt
from interventio.cli.commands.gaps import gaps
from interventio.cli.commands.indicators import indicators
from interventio.cli.commands.init import init
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
from interventio.cli.help_sections import Sections
from interventio.cli.speech import _

SECTIONS: tuple[tuple[str, tuple[tuple[Callable[..., None], str], ...]], ...] = (
    (
        _("Begin"),
        (
            (
                init,
                _(
                    "Begin a workspace. It can be checked at once, and has what a forge and editors need to "
                    "check every change."
                ),
            ),
        ),
    ),
    (
        _("Check and mend"),
        (
            (validate, _("Check every file of the workspace. It tells what is wrong and how to put it right.")),
            (fmt, _("Lay files out in the same way. Every comment and every value stays.")),
            (explain, _("Explain a code. It says why it matters, gives an example, and how to put it right.")),
            (schema, _("Print the form of a kind of record as JSON Schema, for editors.")),
            (trace, _("List the lines of the files that numbers rest on.")),
            (
                diff,
                _("Tell what has changed between two states of the workspace: revisions, folders or editions."),
            ),
        ),
    ),
    (
        _("Charts and pages"),
        (
            (
                report,
                _("Make the site. It has the charts, pages of methods and teams, coverage, and what needs doing next."),
            ),
            (chart, _("Draw one stepped-care chart or the levels of competence, here or as a file.")),
            (show, _("Show everything that is known of a method, a team or a ladder.")),
            (find, _("Find the methods that fit an age, a theme and a severity. It guides and decides nothing.")),
            (template, _("List the templates of the pages, or print one of them, to change it for your workspace.")),
        ),
    ),
    (
        _("What is to be done"),
        (
            (actions, _("Tell what needs doing next, by whom and by when.")),
            (
                risks,
                _("List risks, the largest first: how likely and how grave they are, and what is done about them."),
            ),
        ),
    ),
    (
        _("Training and use"),
        (
            (coverage, _("Count how many are trained, of those who should be.")),
            (trainings, _("List trainings: those to come, those that were held, and what came of them.")),
            (use, _("Count how much methods are used, and where people are trained in what they do not use.")),
            (
                plan,
                _(
                    "Plan trainings: what coverage is to be expected, and how many seats reach the "
                    "target. For coordinators."
                ),
            ),
            (gaps, _("List where help is lacking: needs that no method, no team or hardly anybody answers.")),
            (equity, _("Tell how far coverage lies apart between areas or divisions, and where a method has no team.")),
        ),
    ),
    (
        _("Agreeing on a chart"),
        (
            (
                review,
                _(
                    "Write down that a unit was asked to look a chart through, or has done so. It "
                    "holds on to what it saw."
                ),
            ),
            (reviews, _("List which units have looked a chart through, and what has changed since.")),
            (edition, _("Make an edition of a chart as it is: what was agreed, when and by whom.")),
            (changes, _("Tell what has changed on a chart between two editions, or since the last one.")),
        ),
    ),
    (
        _("Support teams and networks"),
        (
            (
                support,
                _("List support teams by season: how often they met, who is represented, and what is to be done."),
            ),
            (
                meeting,
                _("Write the invitation to a meeting of a support team, its minutes, or a calendar of its meetings."),
            ),
            (
                network,
                _("Tell which methods different divisions use, and whether a support team brings these together."),
            ),
        ),
    ),
    (
        _("Competence"),
        (
            (competence, _("Count who has the level of competence that is expected of them.")),
            (needs, _("Count what people say they need to learn, and rank what to propose.")),
            (learn, _("Tell what somebody of an occupation should learn next, and what exists for it.")),
            (indicators, _("Tell how far the indicators of competence have come towards their targets.")),
            (trials, _("List workshops and pilots of competence: who took part, and what they said.")),
        ),
    ),
    (
        _("Evaluation"),
        (
            (
                evaluate,
                _(
                    "Tell what evaluations show: how clients turned out, what they said, what it "
                    "cost and what it spared."
                ),
            ),
        ),
    ),
)
"""The commands, section by section of the help, each with what it does: the first sentence stands in the list."""

app = typer.Typer(
    name="interventio",
    cls=Sections,
    help=_("Check the records of a workspace, count training coverage and draw stepped-care charts."),
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)

for heading, commands in SECTIONS:
    for command, told in commands:
        app.command(help=told, rich_help_panel=heading)(command)


@app.callback()
def interventio(
    version: bool = typer.Option(False, "--version", "-V", help=_("Print the version and leave.")),  # noqa: FBT003
) -> None:
    """Take the options that stand before a command."""
    if version:
        from interventio.version import VERSION

        typer.echo(f"interventio {VERSION}")
        raise typer.Exit
