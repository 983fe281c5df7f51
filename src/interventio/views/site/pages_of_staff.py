"""The pages for those who work in the services: which there are, and what stands on each."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.measures.learning import learning_of
from interventio.measures.proposals import rounds_by_method
from interventio.views.competence.competence import competence_index, competence_page
from interventio.views.competence.learning import Teller, discussion_page
from interventio.views.competence.learning_words import discussion_path, needs_path
from interventio.views.competence.needs import needs_page
from interventio.views.competence.paths import trials_path
from interventio.views.competence.toolkit import toolkit_pages
from interventio.views.competence.trials import trials_page
from interventio.views.competence.units import competence_units
from interventio.views.competence_places import BY_UNIT, INDEX, home_of
from interventio.views.coverage.coverage import coverage_page
from interventio.views.downloading import coverage_lines
from interventio.views.downloads.downloads import Downloads
from interventio.views.equity.equity import equity_page
from interventio.views.gaps.gaps import gaps_page
from interventio.views.implementation.implementation import implementation_page
from interventio.views.listing import team_index
from interventio.views.methods.induction import induction_pages
from interventio.views.methods.interventions import intervention_page
from interventio.views.multidisciplinary.multidisciplinary import multidisciplinary_page
from interventio.views.network.network import network_page
from interventio.views.numbers import Numbers
from interventio.views.plan.plan import plan_page
from interventio.views.process.process import process_index, process_pages
from interventio.views.site.page import Page
from interventio.views.support.index import support_index
from interventio.views.support.learnt import learnt_page
from interventio.views.support.support_team import support_page
from interventio.views.teams.teams import team_page
from interventio.views.teams.units import unit_index, unit_pages
from interventio.views.trainings.trainings import trainings_page
from interventio.views.use.use import use_page
from interventio.views.voice import Voice


def pages_of_staff(catalogue: Catalogue, numbers: Numbers, files: Downloads, voice: Voice) -> Iterator[Page]:
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
    yield from _of_support(catalogue, numbers, voice)
    yield from _of_units(catalogue, numbers, voice)
    yield from _of_processes(catalogue, numbers, voice)
    yield Page("network", "teams", network_page(catalogue, numbers.lone, numbers.rule, voice))
    yield Page("coverage", "coverage", coverage_page(catalogue, numbers, coverage_lines(files, voice), voice))
    yield Page("gaps", "coverage", gaps_page(catalogue, numbers, voice))
    yield Page("use", "coverage", use_page(catalogue, numbers.use, numbers.audience, voice))
    yield Page("trainings", "coverage", trainings_page(catalogue, numbers, files.calendars, voice))
    yield Page("equity", "coverage", equity_page(catalogue, numbers, voice))
    yield from _of_learning(catalogue, numbers, voice)
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


def _of_support(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[Page]:
    if numbers.support is None:
        return
    yield Page("support/index", "teams", support_index(catalogue, numbers.support, voice))
    for team in catalogue.support_teams.values():
        page = support_page(catalogue, team, numbers.support, numbers.audience, voice)
        yield Page(f"support/{team.id}", "teams", page)
    if catalogue.support_teams:
        yield Page("support/learnt", "teams", learnt_page(catalogue, voice))


def _of_learning(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[Page]:
    """Yield what people say they need to learn, and a sheet for development discussions of each group."""
    teller, rounds = Teller(catalogue, None, numbers.audience, voice), rounds_by_method(catalogue)
    for levels in catalogue.competence.values():
        if levels.id in numbers.needs:
            yield Page(needs_path(levels.id), "coverage", needs_page(catalogue, numbers.needs[levels.id], voice))
        for group in levels.groups:
            sheet = discussion_page(learning_of(catalogue, levels, group, rounds=rounds), teller)
            yield Page(discussion_path(levels.id, group.id), "coverage", sheet)


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
