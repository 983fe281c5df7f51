"""From the pages of a site to what the search knows of them."""

from collections.abc import Iterator

from interventio.languages.translator import N_, Translator
from interventio.views.charts.embed import ChartEmbed
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.glossary.page import GlossaryPage
from interventio.views.home.page import HomePage
from interventio.views.indexes import MethodIndex
from interventio.views.navigator.page import NavigatorPage
from interventio.views.order import alphabetical
from interventio.views.site.page import Page
from interventio.views.site.search_entry import SearchEntry
from interventio.views.site.search_page import SearchPage
from interventio.views.site.search_records import LONGEST_TEXT, on_one_line, record_entry
from interventio.views.site.site import Site
from interventio.views.words import Words

NAMES = {
    "agenda-page": N_("Actions by whom and when"),
    "alphabet-page": N_("Methods from A to Ö"),
    "changes-page": N_("What has changed since the last editions"),
}
"""By the kind of view, what a page is called that has neither a place in the menu nor a name of its own."""


def search_entries(site: Site, words: Translator) -> tuple[SearchEntry, ...]:
    """Return all that can be found, in the order in which equals are shown: what one looks for most comes first."""
    found = [entry for page in site.pages for entry in _entries(page, site, words)]
    kinds = ("Method", "Chart", "Theme", "Step", "Team", "Unit", "Induction", "Evaluation", "Word")
    order = [words(kind) for kind in kinds]

    def place(entry: SearchEntry) -> tuple[int, tuple[str, str]]:
        return order.index(entry.kind) if entry.kind in order else len(order), alphabetical(entry.name)

    return tuple(sorted(found, key=place))


def _entries(page: Page, site: Site, words: Translator) -> Iterator[SearchEntry]:
    match page.view:
        case ChartEmbed() | SearchPage() | HomePage():
            return
        case SteppingChart() as chart:
            yield _chart(page, chart, words)
            yield from _steps(page, chart, words)
        case MethodIndex() as index:
            yield from _plain(page, site, words)
            for theme in index.filters.themes:
                yield SearchEntry(words("Theme"), theme.name, page.path, f"?theme={theme.id}")
        case NavigatorPage() as found:
            yield SearchEntry(words("Theme"), found.name, page.path, quiet=words("From the lowest step up"))
        case GlossaryPage() as glossary:
            yield from _plain(page, site, words)
            for entry in (entry for group in glossary.groups for entry in group.entries):
                also, text = tuple(map(str, entry.also)), str(entry.meaning)[:LONGEST_TEXT]
                yield SearchEntry(words("Word"), entry.word, page.path, f"#{entry.id}", also=also, text=text)
        case _:
            record = record_entry(page, words)
            yield from (record,) if record else _plain(page, site, words)


def _chart(page: Page, chart: SteppingChart, words: Translator) -> SearchEntry:
    subtitle = str(chart.subtitle or "")
    return SearchEntry(words("Chart"), chart.title, page.path, quiet=subtitle, text=str(chart.model)[:LONGEST_TEXT])


def _steps(page: Page, chart: SteppingChart, words: Translator) -> Iterator[SearchEntry]:
    for step in chart.steps:
        text = " ".join(str(told) for _, told in step.facts)[:LONGEST_TEXT]
        quiet = on_one_line(words("Step {number}", number=step.number), str(chart.title))
        yield SearchEntry(words("Step"), step.name, page.path, f"#step-{step.number}", quiet=quiet, text=text)


def _plain(page: Page, site: Site, words: Translator) -> Iterator[SearchEntry]:
    """Yield a page that is named here or in the menus, or that has a name or a title of its own."""
    items = (*site.frame.menu, *site.frame.beside, *site.frame.foot)
    label = next((item.label for item in items if item.page == page.path), "")
    label = words(NAMES[page.view.kind]) if page.view.kind in NAMES else label
    name = Words(label) if label else _name_of(page)
    if name:
        yield SearchEntry(words("Page"), name, page.path)


def _name_of(page: Page) -> Words | None:
    for field in ("name", "title"):
        match getattr(page.view, field, None):
            case Words() as name:
                return name
            case str(name) if name:
                return Words(name)
    return None
