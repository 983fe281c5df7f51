"""A page of the site, and what can stand on one."""

from dataclasses import dataclass

from interventio.views.about.page import AboutPage
from interventio.views.accessibility.page import AccessibilityPage
from interventio.views.actions.agenda_page import AgendaPage
from interventio.views.actions.page import ActionsPage
from interventio.views.alphabet.page import AlphabetPage
from interventio.views.charts.embed import ChartEmbed
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.competence.learning_page import DiscussionPage
from interventio.views.competence.needs_page import NeedsPage
from interventio.views.competence.page import CompetenceIndex, CompetencePage, CompetenceUnits
from interventio.views.competence.toolkit_page import ToolkitPage
from interventio.views.competence.trials_page import TrialsPage
from interventio.views.coverage.page import CoveragePage
from interventio.views.download_page import DownloadPage
from interventio.views.editions.changes_page import ChangesPage
from interventio.views.editions.edition_page import EditionPage
from interventio.views.equity.page import EquityPage
from interventio.views.evaluation.page import EvaluationIndex, EvaluationPage, EvaluationsCompared
from interventio.views.gaps.page import GapsPage
from interventio.views.glossary.page import GlossaryPage
from interventio.views.home.page import HomePage
from interventio.views.implementation.page import ImplementationPage
from interventio.views.indexes import MethodIndex, TeamIndex
from interventio.views.methods.family_pages import ContactIndex, ContactPage, FamilyPage
from interventio.views.methods.induction_page import InductionPage
from interventio.views.methods.intervention_page import InterventionPage
from interventio.views.multidisciplinary.page import MultidisciplinaryPage
from interventio.views.navigator.page import NavigatorIndex, NavigatorPage
from interventio.views.network.page import NetworkPage
from interventio.views.news.page import NewsPage
from interventio.views.plan.page import PlanPage
from interventio.views.process.page import ProcessIndex, ProcessPage
from interventio.views.risks.page import RisksPage
from interventio.views.site.search_page import SearchPage
from interventio.views.support.learnt_page import LearntPage
from interventio.views.support.page import SupportIndex, SupportPage
from interventio.views.teams.page import TeamPage
from interventio.views.teams.unit_page import UnitIndex, UnitPage
from interventio.views.trainings.page import TrainingsPage
from interventio.views.use.page import UsePage

View = (
    HomePage
    | SteppingChart
    | MethodIndex
    | InterventionPage
    | TeamIndex
    | TeamPage
    | SupportIndex
    | SupportPage
    | UnitIndex
    | UnitPage
    | InductionPage
    | CoveragePage
    | GapsPage
    | TrainingsPage
    | EquityPage
    | UsePage
    | NeedsPage
    | DiscussionPage
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
    | LearntPage
    | AboutPage
    | ChangesPage
    | EditionPage
    | NetworkPage
    | NewsPage
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
