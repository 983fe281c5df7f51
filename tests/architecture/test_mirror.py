"""Tests mirror the sources: `sources/places.py` is tested by `tests/sources/test_places.py`."""

from fnmatch import fnmatch

from architecture.sources import MODULES, ROOT, functions_of

TESTED_ELSEWHERE = {
    "__main__.py": "tests/cli",  # started as users start it
    "catalogue/*.py": "tests/checks",  # every check and every measure is tested on a catalogue
    "checks/competence_*.py": "tests/checks/test_competence.py",  # one family, split by what it looks at
    "checks/surveys.py": "tests/checks/test_competence.py",
    "measures/competence_tables.py": "tests/measures/test_competence.py",
    "measures/doers.py": "tests/measures/test_actions.py",  # by whom each action is
    "checks/telephone.py": "tests/checks/test_personal_data.py",  # one list of what is a number and what is not
    "cli/*.py": "tests/cli",  # commands are run as users run them, and so is what they are made of
    "cli/commands/*.py": "tests/cli",
    "findings/code.py": "tests/records/test_reader.py",  # findings are compared whole wherever something is found
    "findings/finding.py": "tests/records/test_reader.py",
    "answers/*.py": "tests/cli",  # each answer is what a command prints
    "disclosure/evaluation_numbers.py": "tests/disclosure/test_evaluations.py",  # what is shown and what is not
    "disclosure/opened.py": "tests/disclosure/test_evaluations.py",
    "disclosure/safe_outcomes.py": "tests/disclosure/test_evaluations.py",
    "disclosure/shown_evaluation.py": "tests/disclosure/test_evaluations.py",
    "renderers/flight/flight.py": "tests/renderers/flight",  # what the layout makes
    "renderers/flight/words.py": "tests/renderers/test_flight_svg.py",  # the description of the picture is these words
    "views/actions/*.py": "tests/views/actions",  # every kind of action is told on the page
    "views/api/*.py": "tests/renderers/documents/test_api.py",  # compared whole as other programs read them
    "views/competence_places.py": "tests/views/competence/test_competence.py",
    "views/competence/*.py": "tests/views/competence",  # the pages of competence, part by part
    "views/coverage/denominator_sheet.py": "tests/cli",
    "views/coverage/sheet.py": "tests/cli",
    "views/coverage/trend_sheet.py": "tests/cli",
    "views/diff/*.py": "tests/views/diff",  # every kind of change is told once
    "views/downloads/downloads.py": "tests/renderers/test_downloads.py",
    "views/editions/comparison.py": "tests/views/editions/test_comparing.py",  # two states are compared whole
    "views/editions/comparison_sheet.py": "tests/cli/test_editions.py",
    "views/equity/sheet.py": "tests/cli",
    "views/evaluation/*.py": "tests/views/evaluation",  # the pages of evaluations, part by part
    "views/findings_report.py": "tests/cli",
    "views/gaps/listed.py": "tests/cli",
    "views/gaps/rows.py": "tests/cli",
    "views/navigator/found_sheet.py": "tests/cli/test_find.py",  # what `find` prints
    "views/needed.py": "tests/views/competence/test_needs.py",
    "views/network/sheet.py": "tests/cli/test_network.py",
    "views/network/words.py": "tests/views/network/test_network.py",  # what the page says
    "views/news/facts.py": "tests/views/news/test_news.py",  # each kind of news stands on the page
    "views/news/page.py": "tests/views/news/test_news.py",
    "views/past_numbers.py": "tests/views/test_numbers.py",
    "views/process/reviews_sheet.py": "tests/cli/test_reviews.py",
    "views/process/sentences.py": "tests/views/actions/test_actions.py",
    "views/risks/*.py": "tests/views/risks/test_risks.py",
    "views/site/pages_of_staff.py": "tests/views/site/test_site.py",
    "views/site/published.py": "tests/disclosure/test_every_file.py",
    "views/trace_sheet.py": "tests/cli",
    "views/use/sheet.py": "tests/cli",
    "pipeline.py": "tests/pages/test_pages.py",  # the examples of every page go the whole way
    "records/base.py": "tests/records/test_schema.py",  # the descriptions in the schemas
    "records/look.py": "tests/checks/test_look.py",  # each colour and logo that is refused, and why
    "renderers/sandbox/*.py": "tests/renderers/sandbox",  # ways out that are tried, and bounds that are gone beyond
    "records/kinds.py": "tests/records/test_reader.py",
    "records/statement.py": "tests/pages/test_pages.py",  # ranges that run backwards or are empty have a page each
    "records/writer.py": "tests/cli",  # what `show` prints
    "measures/*_actions.py": "tests/measures/test_actions.py",  # every kind of action is found in a catalogue
    "measures/ground.py": "tests/measures/test_actions.py",
    "renderers/documents/*.py": "tests/cli",  # what commands print for other programs
    "renderers/spreadsheets/*.py": "tests/cli",  # the same for spreadsheets
    "renderers/screen/agenda.py": "tests/cli/test_actions.py",  # what `actions`, `learn` and `find` print
    "renderers/screen/learning.py": "tests/cli/test_learn.py",
    "renderers/screen/navigator.py": "tests/cli/test_find.py",
    "renderers/findings/as_json.py": "tests/cli",  # what `validate` prints
    "renderers/findings/as_text.py": "tests/cli",
    "renderers/screen/lines.py": "tests/renderers/screen/test_chart.py",
    "sources/layout/*.py": "tests/sources/layout",  # each rule of the layout, and the laws that hold of all
    "renderers/findings/sarif_rules.py": "tests/renderers/findings/test_as_sarif.py",  # the rules of its log
    "renderers/findings/sentences.py": "tests/renderers/findings",  # every format says them
    "views/findings_aside.py": "tests/cli/test_baseline.py",  # what `validate` prints
    "views/settings_sheet.py": "tests/cli/test_selecting.py",  # what `validate --show-settings` prints
    "views/validation_sheets.py": "tests/cli/test_selecting.py",
    "fixes/characters.py": "tests/fixes/test_fixers.py",  # what each fixer makes of a line, and whether it is sure
    "fixes/days.py": "tests/fixes/test_fixers.py",
    "fixes/forms.py": "tests/fixes/test_fixers.py",
    "fixes/layout.py": "tests/fixes/test_fixers.py",
    "fixes/lines_away.py": "tests/fixes/test_fixers.py",
    "fixes/meant.py": "tests/fixes/test_fixers.py",
    "fixes/order.py": "tests/fixes/test_fixers.py",
    "fixes/quoting.py": "tests/fixes/test_fixers.py",
    "fixes/syntax.py": "tests/fixes/test_fixers.py",
    "fixes/values.py": "tests/fixes/test_fixers.py",
    "renderers/findings/as_mended.py": "tests/cli/test_fix.py",  # what `validate --fix` tells
    "views/explanations.py": "tests/cli/test_explain.py",
    "renderers/explanations/*.py": "tests/cli/test_explain.py",  # what `explain` prints
    "renderers/diff/as_json.py": "tests/cli/test_diff.py",  # what `diff` prints
    "renderers/diff/as_text.py": "tests/cli/test_diff.py",
    "renderers/agenda_markdown.py": "tests/forges/test_action.py",  # what a reminder says
    "renderers/new_workspace.py": "tests/forges",  # what it writes is read and run as forges do
    "views/new_workspace.py": "tests/cli/test_init.py",  # what it begins with
    "records/older_schema.py": "tests/records/test_schema.py",  # one schema in either draft
}
"""Modules that need no test module of their own, and which tests show that they work."""


def mirror(module: str) -> str:
    """Return the path of the test module of a module."""
    folder, _, name = module.rpartition("/")
    return f"tests/{folder}/test_{name}" if folder else f"tests/test_{name}"


def test_every_module_that_does_something_has_its_tests() -> None:
    doing = {module for module in MODULES if any(functions_of(module))}
    alone = {module for module in doing if not any(fnmatch(module, pattern) for pattern in TESTED_ELSEWHERE)}
    assert {module for module in alone if not (ROOT / mirror(module)).is_file()} == set()


def test_what_is_tested_elsewhere_is_there_and_so_are_its_tests() -> None:
    assert {pattern for pattern in TESTED_ELSEWHERE if not any(fnmatch(module, pattern) for module in MODULES)} == set()
    assert {tests for tests in TESTED_ELSEWHERE.values() if not (ROOT / tests).exists()} == set()
