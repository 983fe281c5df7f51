"""The site in one language: which pages there are, and what stands on each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.records.fields import Readers
from interventio.views.about.about import about_page
from interventio.views.accessibility.accessibility import accessibility_page
from interventio.views.actions.actions import actions_page
from interventio.views.actions.agenda import agenda_page
from interventio.views.alphabet.alphabet import alphabet_page
from interventio.views.charts.embed import ChartEmbed, embed_path
from interventio.views.charts.stepping import stepping_chart
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.downloading import download_page
from interventio.views.downloads.downloads import Downloads, downloads
from interventio.views.editions.changes import changes_page
from interventio.views.editions.editions import edition_pages
from interventio.views.evaluation.evaluations import evaluation_pages
from interventio.views.glossary.glossary import glossary_page
from interventio.views.home.home import home_page
from interventio.views.listing import method_index
from interventio.views.methods.families import contact_index, contact_page, family_page, multidisciplinary_contact
from interventio.views.navigator.navigator import navigator_index, navigator_pages
from interventio.views.news.news import news_page
from interventio.views.numbers import Numbers
from interventio.views.risks.risks import risks_page
from interventio.views.site.frame import Frame, frame
from interventio.views.site.page import Page
from interventio.views.site.pages_of_staff import pages_of_staff
from interventio.views.site.search_page import SearchPage
from interventio.views.voice import Voice


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
    yield Page("news", "home", news_page(catalogue, numbers.audience, voice))
    yield Page("interventions/index", "interventions", method_index(catalogue, numbers, voice))
    yield from _of_navigator(catalogue, numbers, voice)
    yield from (
        pages_of_staff(catalogue, numbers, files, voice)
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
