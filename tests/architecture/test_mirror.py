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
    "renderers/competence_json.py": "tests/cli/test_competence.py",  # what `competence` prints
    "renderers/network_json.py": "tests/cli/test_network.py",  # what `network` prints
    "renderers/risks_json.py": "tests/cli/test_risks.py",  # what `risks` prints
    "views/competence_*.py": "tests/views/test_competence.py",  # the pages of competence, part by part
    "views/evaluation_*.py": "tests/views/test_evaluations.py",  # the pages of evaluations, part by part
    "views/network_*.py": "tests/views/test_network.py",
    "views/news_*.py": "tests/views/test_news.py",
    "views/pages_of_staff.py": "tests/views/test_site.py",
    "views/past_numbers.py": "tests/views/test_numbers.py",
    "views/risk*.py": "tests/views/test_risks.py",
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
    "renderers/flight_json.py": "tests/renderers/test_flight_text.py",  # one chart in letters and for other programs
    "renderers/indicators_json.py": "tests/cli/test_trials.py",  # what `indicators` prints
    "renderers/trials_json.py": "tests/cli/test_trials.py",  # what `trials` prints
    "views/charted_levels.py": "tests/views/test_toolkit.py",  # the chart stands on every page of a level
    "views/competence_paths.py": "tests/views/test_toolkit.py",
    "views/indicators_sheet.py": "tests/views/test_indicator_trends.py",
    "views/trials_sheet.py": "tests/views/test_trials.py",
    "pipeline.py": "tests/pages/test_pages.py",  # the examples of every page go the whole way
    "records/base.py": "tests/records/test_schema.py",  # the descriptions in the schemas
    "records/look.py": "tests/checks/test_look.py",  # each colour and logo that is refused, and why
    "renderers/sandbox/*.py": "tests/renderers/sandbox",  # ways out that are tried, and bounds that are gone beyond
    "records/older_schema.py": "tests/records/test_schema.py",  # one schema in either draft
    "records/kinds.py": "tests/records/test_reader.py",
    "records/statement.py": "tests/pages/test_pages.py",  # ranges that run backwards or are empty have a page each
    "records/writer.py": "tests/cli",  # what `show` prints
    "renderers/comparison_json.py": "tests/cli/test_editions.py",  # what `changes` prints
    "renderers/changes_json.py": "tests/cli",  # what `coverage --since` prints
    "measures/*_actions.py": "tests/measures/test_actions.py",  # every kind of action is found in a catalogue
    "measures/ground.py": "tests/measures/test_actions.py",
    "renderers/agenda_*.py": "tests/cli/test_actions.py",  # what `actions` prints
    "renderers/coverage_csv.py": "tests/cli",  # what `coverage` prints
    "renderers/coverage_json.py": "tests/cli",
    "renderers/coverage_xlsx.py": "tests/cli",
    "renderers/denominators_json.py": "tests/cli",  # what `coverage --of` prints
    "renderers/equity_json.py": "tests/cli",  # what `equity` prints
    "renderers/evaluation_json.py": "tests/cli/test_evaluate.py",  # what `evaluate` prints
    "views/network_sheet.py": "tests/cli/test_network.py",
    "views/network_words.py": "tests/views/test_network.py",  # what the page says
    "views/news_facts.py": "tests/views/test_news.py",  # each kind of news stands on the page
    "views/news_page.py": "tests/views/test_news.py",
    "renderers/learning_*.py": "tests/cli/test_learn.py",  # what `learn` prints
    "renderers/needs_json.py": "tests/cli/test_needs.py",  # what `needs` prints
    "renderers/navigator_json.py": "tests/cli/test_find.py",  # what `find` prints
    "renderers/navigator_text.py": "tests/cli/test_find.py",
    "renderers/plan_csv.py": "tests/cli",  # what `plan` prints
    "renderers/plan_json.py": "tests/cli",
    "renderers/support_json.py": "tests/cli",  # what `support` prints
    "renderers/trace_json.py": "tests/cli",  # what `trace` prints
    "renderers/use_csv.py": "tests/cli",  # what `use` prints
    "renderers/use_json.py": "tests/cli",
    "renderers/explanation_text.py": "tests/cli",  # what `explain` prints
    "renderers/findings/as_json.py": "tests/cli",  # what `validate` prints
    "renderers/findings/as_text.py": "tests/cli",
    "renderers/gaps_json.py": "tests/cli",  # what `gaps` prints
    "renderers/lines.py": "tests/renderers/test_to_text.py",
    "renderers/reviews_json.py": "tests/cli/test_reviews.py",  # what `reviews` prints
    "renderers/trainings_*.py": "tests/cli",  # what `trainings` prints
    "renderers/trend_json.py": "tests/cli",  # what `coverage --trend` prints
    "renderers/whole_percent.py": "tests/architecture/test_docstrings.py",  # its example says all
    "renderers/xlsx_looks.py": "tests/renderers/test_workbook_xlsx.py",  # workbooks are read back as they look
    "views/action_*.py": "tests/views/test_actions.py",  # every kind of action is told on the page
    "views/agenda_page.py": "tests/views/test_agenda.py",
    "views/downloads/agenda_calendar.py": "tests/cli/test_actions.py",
    "views/api/*.py": "tests/renderers/test_api_json.py",  # documents are compared whole as other programs read them
    "views/comparison.py": "tests/views/test_comparing.py",  # two states are compared whole
    "views/comparison_sheet.py": "tests/cli/test_editions.py",
    "views/coverage_sheet.py": "tests/cli",
    "views/denominator_sheet.py": "tests/cli",
    "views/trace_sheet.py": "tests/cli",
    "views/use_sheet.py": "tests/cli",
    "views/downloads/downloads.py": "tests/renderers/test_downloads.py",
    "views/equity_sheet.py": "tests/cli",
    "views/evaluation_grids.py": "tests/views/test_evaluation_report.py",  # a report is compared part by part
    "views/evaluation_rows.py": "tests/cli/test_evaluate.py",  # what `evaluate --format csv` prints
    "views/evaluation_tables.py": "tests/views/test_evaluation_report.py",
    "views/findings_report.py": "tests/cli",
    "views/gap_list.py": "tests/cli",
    "views/learning.py": "tests/views/test_needs.py",  # needs, and what to learn for them, are told together
    "views/learning_words.py": "tests/views/test_needs.py",
    "views/needed.py": "tests/views/test_needs.py",
    "views/needs_sheet.py": "tests/cli/test_needs.py",
    "views/needs_words.py": "tests/views/test_needs.py",
    "views/tool_lines.py": "tests/views/test_needs.py",
    "views/gap_rows.py": "tests/cli",
    "views/found_sheet.py": "tests/cli/test_find.py",  # what `find` prints
    "views/published.py": "tests/disclosure/test_every_file.py",
    "views/reviews_sheet.py": "tests/cli/test_reviews.py",
    "views/stepping_sentences.py": "tests/views/test_actions.py",
    "views/trend_sheet.py": "tests/cli",
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
