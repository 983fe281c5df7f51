"""The site in one language: which pages there are, and what stands on each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.records.fields import Readers
from interventio.views.about import about_page
from interventio.views.about_page import AboutPage
from interventio.views.accessibility import accessibility_page
from interventio.views.accessibility_page import AccessibilityPage
from interventio.views.actions import actions_page
from interventio.views.actions_page import ActionsPage
from interventio.views.agenda import agenda_page
from interventio.views.agenda_page import AgendaPage
from interventio.views.alphabet import alphabet_page
from interventio.views.alphabet_page import AlphabetPage
from interventio.views.changes import changes_page
from interventio.views.changes_page import ChangesPage
from interventio.views.chart_embed import ChartEmbed, embed_path
from interventio.views.competence import competence_index, competence_page
from interventio.views.competence_page import CompetenceIndex, CompetencePage, CompetenceUnits
from interventio.views.competence_paths import trials_path
from interventio.views.competence_places import BY_UNIT, INDEX, home_of
from interventio.views.competence_units import competence_units
from interventio.views.coverage import coverage_page
from interventio.views.coverage_page import CoveragePage
from interventio.views.download_page import DownloadPage
from interventio.views.downloading import coverage_lines, download_page
from interventio.views.downloads.downloads import Downloads, downloads
from interventio.views.edition_page import EditionPage
from interventio.views.editions import edition_pages
from interventio.views.equity import equity_page
from interventio.views.equity_page import EquityPage
from interventio.views.evaluation_page import EvaluationIndex, EvaluationPage, EvaluationsCompared
from interventio.views.evaluations import evaluation_pages
from interventio.views.families import contact_index, contact_page, family_page, multidisciplinary_contact
from interventio.views.family_pages import ContactIndex, ContactPage, FamilyPage
from interventio.views.frame import Frame, frame
from interventio.views.gaps import gaps_page
from interventio.views.gaps_page import GapsPage
from interventio.views.glossary import glossary_page
from interventio.views.glossary_page import GlossaryPage
from interventio.views.home import home_page
from interventio.views.home_page import HomePage
from interventio.views.implementation import implementation_page
from interventio.views.implementation_page import ImplementationPage
from interventio.views.indexes import MethodIndex, TeamIndex
from interventio.views.induction import induction_pages
from interventio.views.induction_page import InductionPage
from interventio.views.intervention_page import InterventionPage
from interventio.views.interventions import intervention_page
from interventio.views.listing import method_index, team_index
from interventio.views.multidisciplinary import multidisciplinary_page
from interventio.views.multidisciplinary_page import MultidisciplinaryPage
from interventio.views.navigator import navigator_index, navigator_pages
from interventio.views.navigator_page import NavigatorIndex, NavigatorPage
from interventio.views.numbers import Numbers
from interventio.views.plan import plan_page
from interventio.views.plan_page import PlanPage
from interventio.views.process import process_index, process_pages
from interventio.views.process_page import ProcessIndex, ProcessPage
from interventio.views.risks import risks_page
from interventio.views.risks_page import RisksPage
from interventio.views.search_page import SearchPage
from interventio.views.stepping import stepping_chart
from interventio.views.stepping_chart import SteppingChart
from interventio.views.team_page import TeamPage
from interventio.views.teams import team_page
from interventio.views.toolkit import toolkit_pages
from interventio.views.toolkit_page import ToolkitPage
from interventio.views.trainings import trainings_page
from interventio.views.trainings_page import TrainingsPage
from interventio.views.trials import trials_page
from interventio.views.trials_page import TrialsPage
from interventio.views.unit_page import UnitIndex, UnitPage
from interventio.views.units import unit_index, unit_pages
from interventio.views.use import use_page
from interventio.views.use_page import UsePage
from interventio.views.voice import Voice

View = (
    HomePage
    | SteppingChart
    | MethodIndex
    | InterventionPage
    | TeamIndex
    | TeamPage
    | UnitIndex
    | UnitPage
    | InductionPage
    | CoveragePage
    | GapsPage
    | TrainingsPage
    | EquityPage
    | UsePage
    | PlanPage
    | CompetenceIndex
    | CompetencePage
    | CompetenceUnits
    | EvaluationIndex
    | EvaluationPage
    | EvaluationsCompared
    | ActionsPage
    | AgendaPage
    | ImplementationPage
    | MultidisciplinaryPage
    | RisksPage
    | ProcessIndex
    | ProcessPage
    | ToolkitPage
    | TrialsPage
    | AboutPage
    | ChangesPage
    | EditionPage
    | FamilyPage
    | ContactIndex
    | ContactPage
    | NavigatorIndex
    | NavigatorPage
    | GlossaryPage
    | AccessibilityPage
    | DownloadPage
    | AlphabetPage
    | SearchPage
    | ChartEmbed
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its address without an ending, the part of the site that it belongs to, and what stands on it."""

    path: str
    section: str
    view: View


@dataclass(frozen=True, slots=True)
class Site:
    """All pages in one language, and what can be taken along from them."""

    frame: Frame
    pages: tuple[Page, ...]
    downloads: Downloads


def site(catalogue: Catalogue, numbers: Numbers, words: Translator) -> Site:
    """Return the site of a catalogue in the language of `words`, as the audience of the numbers sees it."""
    seen = seen_by(numbers.audience, catalogue)
    files = downloads(seen, numbers, Voice(words, seen.settings.languages))
    return Site(frame(seen, numbers.audience, words), tuple(_pages(seen, numbers, files, words)), files)


def _pages(catalogue: Catalogue, numbers: Numbers, files: Downloads, words: Translator) -> Iterator[Page]:
    voice = Voice(words, catalogue.settings.languages)
    charts = tuple(chart_of(catalogue, id_, numbers, words) for id_ in catalogue.steppings)
    actions = actions_page(catalogue, numbers.actions, voice)
    yield Page("index", "home", home_page(catalogue, charts, actions, numbers, voice))
    for chart in charts:
        yield Page(f"charts/{chart.id}", "home", chart)
        yield Page(embed_path(chart.id), "home", ChartEmbed(chart))
    yield Page("changes", "home", changes_page(catalogue, voice))
    for path, edition in edition_pages(catalogue, numbers.audience, voice):
        yield Page(path, "home", edition)
    yield Page("interventions/index", "interventions", method_index(catalogue, numbers, voice))
    yield from _of_navigator(catalogue, numbers, voice)
    yield from (
        _of_staff(catalogue, numbers, files, voice)
        if numbers.audience.sees_staffing
        else _of_families(catalogue, voice)
    )
    section = "coverage" if numbers.audience.sees_staffing else "interventions"
    for path, evaluation in evaluation_pages(catalogue, numbers.evaluations, voice):
        yield Page(path, section, evaluation)
    if numbers.audience.sees_actions:
        yield Page("actions", "actions", actions)
        yield Page("agenda", "actions", agenda_page(catalogue, numbers.actions, voice))
        if catalogue.risks:
            yield Page("risks", "actions", risks_page(catalogue, voice))
    yield Page("about", "about", about_page(catalogue, numbers, voice))
    yield Page("glossary", "about", glossary_page(catalogue, numbers.audience, voice))
    yield Page("accessibility", "about", accessibility_page(catalogue, voice))
    yield Page("data", "about", download_page(catalogue, numbers, files, voice))
    yield Page("a-z", "interventions", alphabet_page(catalogue, voice))
    yield Page("search", "search", SearchPage())


def _of_navigator(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[Page]:
    """Yield the pages on which one finds the right method, for all readers."""
    found = navigator_pages(catalogue, numbers, voice)
    yield Page("find/index", "interventions", navigator_index(catalogue, found, numbers, voice))
    for page in found:
        yield Page(f"find/{page.theme.id}", "interventions", page)


def _of_staff(catalogue: Catalogue, numbers: Numbers, files: Downloads, voice: Voice) -> Iterator[Page]:
    """Yield the pages for those who work in the services."""
    for method in catalogue.interventions.values():
        yield Page(f"interventions/{method.id}", "interventions", intervention_page(catalogue, method, numbers, voice))
    yield Page("teams/index", "teams", team_index(catalogue, numbers, voice))
    for team in catalogue.teams.values():
        yield Page(f"teams/{team.id}", "teams", team_page(catalogue, team, numbers, voice))
    for board in catalogue.implementation_teams.values():
        yield Page(f"implementation/{board.id}", "teams", implementation_page(catalogue, board, voice))
    for several in catalogue.multidisciplinary_teams.values():
        page = multidisciplinary_page(catalogue, several, numbers, voice)
        yield Page(f"multidisciplinary/{several.id}", "teams", page)
    yield from _of_units(catalogue, numbers, voice)
    yield from _of_processes(catalogue, numbers, voice)
    yield Page("coverage", "coverage", coverage_page(catalogue, numbers, coverage_lines(files, voice), voice))
    yield Page("gaps", "coverage", gaps_page(catalogue, numbers, voice))
    yield Page("use", "coverage", use_page(catalogue, numbers.use, numbers.audience, voice))
    yield Page("trainings", "coverage", trainings_page(catalogue, numbers, files, voice))
    yield Page("equity", "coverage", equity_page(catalogue, numbers, voice))
    if numbers.plan is not None:
        yield Page("plan", "coverage", plan_page(catalogue, numbers.plan, voice))
    yield from _of_competence(catalogue, numbers, voice)


def _of_competence(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[Page]:
    """Yield the pages of the steps of competence, where there is a record of them."""
    standings = numbers.competence
    if len(standings) > 1:
        yield Page(INDEX, "coverage", competence_index(catalogue, standings, voice))
    for id_, standing in standings.items():
        page = competence_page(catalogue, catalogue.competence[id_], standing, voice)
        yield Page(home_of(catalogue, id_), "coverage", page)
    if standings and numbers.audience is Audience.COORDINATOR:
        yield Page(BY_UNIT, "coverage", competence_units(catalogue, standings, voice))
    yield from _of_toolkits(catalogue, numbers, voice)


def _of_toolkits(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[Page]:
    """Yield the toolkit page of each level, and the trials of each record of levels that has any."""
    for levels in catalogue.competence.values():
        for path, toolkit in toolkit_pages(catalogue, levels, numbers, voice):
            yield Page(path, "coverage", toolkit)
        if any(one.levels == levels.id for one in numbers.trials):
            yield Page(trials_path(levels.id), "coverage", trials_page(catalogue, levels, numbers, voice))


def _of_units(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[Page]:
    yield Page("units/index", "teams", unit_index(catalogue, voice))
    for unit in unit_pages(catalogue, numbers, voice):
        yield Page(f"units/{unit.id}", "teams", unit)
    for induction in induction_pages(catalogue, numbers, voice):
        yield Page(f"induction/{induction.id}", "teams", induction)


def _of_processes(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[Page]:
    """Yield the pages that tell how charts are made, where any chart tells of it."""
    pages = process_pages(catalogue, numbers.audience, voice)
    if pages:
        yield Page("process/index", "home", process_index(catalogue, numbers.audience, voice))
    for page in pages:
        yield Page(f"process/{page.id}", "home", page)


def _of_families(catalogue: Catalogue, voice: Voice) -> Iterator[Page]:
    """Yield the pages for children, young people and families."""
    for method in catalogue.interventions.values():
        yield Page(f"interventions/{method.id}", "interventions", family_page(catalogue, method, voice))
    yield Page("teams/index", "teams", contact_index(catalogue, voice))
    for team in catalogue.teams.values():
        yield Page(f"teams/{team.id}", "teams", contact_page(catalogue, team, voice))
    for several in catalogue.multidisciplinary_teams.values():
        yield Page(f"multidisciplinary/{several.id}", "teams", multidisciplinary_contact(catalogue, several, voice))


def seen_by(audience: Audience, catalogue: Catalogue) -> Catalogue:
    """Return a catalogue without the charts that are published for others alone."""
    charts = catalogue.steppings.items()
    meant = {id_: one for id_, one in charts if not one.audiences or Readers(audience.value) in one.audiences}
    return replace(catalogue, steppings=meant)


def chart_of(catalogue: Catalogue, chart: str, numbers: Numbers, words: Translator) -> SteppingChart:
    """Return a chart with the coverage of its steps."""
    return stepping_chart(catalogue, catalogue.steppings[chart], numbers.steps.get(chart, {}), numbers.audience, words)
