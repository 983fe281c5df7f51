"""A page of the site, and what can stand on one."""

from dataclasses import dataclass

from interventio.views.about_page import AboutPage
from interventio.views.accessibility_page import AccessibilityPage
from interventio.views.actions_page import ActionsPage
from interventio.views.agenda_page import AgendaPage
from interventio.views.alphabet_page import AlphabetPage
from interventio.views.changes_page import ChangesPage
from interventio.views.chart_embed import ChartEmbed
from interventio.views.competence_page import CompetenceIndex, CompetencePage, CompetenceUnits
from interventio.views.coverage_page import CoveragePage
from interventio.views.download_page import DownloadPage
from interventio.views.edition_page import EditionPage
from interventio.views.equity_page import EquityPage
from interventio.views.evaluation_page import EvaluationIndex, EvaluationPage, EvaluationsCompared
from interventio.views.family_pages import ContactIndex, ContactPage, FamilyPage
from interventio.views.gaps_page import GapsPage
from interventio.views.glossary_page import GlossaryPage
from interventio.views.home_page import HomePage
from interventio.views.implementation_page import ImplementationPage
from interventio.views.indexes import MethodIndex, TeamIndex
from interventio.views.induction_page import InductionPage
from interventio.views.intervention_page import InterventionPage
from interventio.views.learning_page import DiscussionPage
from interventio.views.learnt_page import LearntPage
from interventio.views.multidisciplinary_page import MultidisciplinaryPage
from interventio.views.navigator_page import NavigatorIndex, NavigatorPage
from interventio.views.needs_page import NeedsPage
from interventio.views.network_page import NetworkPage
from interventio.views.news_page import NewsPage
from interventio.views.plan_page import PlanPage
from interventio.views.process_page import ProcessIndex, ProcessPage
from interventio.views.risks_page import RisksPage
from interventio.views.search_page import SearchPage
from interventio.views.stepping_chart import SteppingChart
from interventio.views.support_page import SupportIndex, SupportPage
from interventio.views.team_page import TeamPage
from interventio.views.toolkit_page import ToolkitPage
from interventio.views.trainings_page import TrainingsPage
from interventio.views.trials_page import TrialsPage
from interventio.views.unit_page import UnitIndex, UnitPage
from interventio.views.use_page import UsePage

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
