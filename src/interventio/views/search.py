"""From the pages of a site to what the search knows of them."""

from collections.abc import Iterator

from interventio.languages.translator import N_, Translator
from interventio.views.chart_embed import ChartEmbed
from interventio.views.family_pages import ContactPage, FamilyPage
from interventio.views.home_page import HomePage
from interventio.views.indexes import MethodIndex
from interventio.views.intervention_page import InterventionPage
from interventio.views.order import alphabetical
from interventio.views.search_entry import SearchEntry
from interventio.views.search_page import SearchPage
from interventio.views.site import Page, Site
from interventio.views.stepping_chart import SteppingChart
from interventio.views.team_page import TeamPage
from interventio.views.words import Words

NAMES = {
    "alphabet-page": N_("Methods from A to Ö"),
    "changes-page": N_("What has changed since the last editions"),
}
"""By the kind of view, what a page is called that has neither a place in the menu nor a name of its own."""

LONGEST_TEXT = 600
"""How many letters of a description the search knows, so that its index stays small."""


def search_entries(site: Site, words: Translator) -> tuple[SearchEntry, ...]:
    """Return all that can be found, in the order in which equals are shown: what one looks for most comes first."""
    found = [entry for page in site.pages for entry in _entries(page, site, words)]
    order = [words("Method"), words("Chart"), words("Theme"), words("Step"), words("Team")]

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
        case _:
            record = _record(page, words)
            yield from (record,) if record else _plain(page, site, words)


def _record(page: Page, words: Translator) -> SearchEntry | None:
    match page.view:
        case InterventionPage() as method:
            return _method(page, method, words)
        case FamilyPage() as method:
            return _told_to_families(page, method, words)
        case TeamPage() as team:
            return _team(page, team, words)
        case ContactPage() as team:
            return _contact(page, team, words)
        case _:
            return None


def _method(page: Page, method: InterventionPage, words: Translator) -> SearchEntry:
    return SearchEntry(
        words("Method"),
        method.name,
        page.path,
        also=(*method.also, *(line.code for line in method.codes)),
        themes=tuple(str(theme.name) for theme in method.themes),
        quiet=_line(method.kind_name, method.quiet),
        text=str(method.summary)[:LONGEST_TEXT],
    )


def _team(page: Page, team: TeamPage, words: Translator) -> SearchEntry:
    units = tuple(dict.fromkeys(str(unit.unit.name) for unit in team.units))
    areas = dict.fromkeys(str(unit.area) for unit in team.units if unit.area)
    return SearchEntry(
        words("Team"),
        team.name,
        page.path,
        also=units,
        quiet=_line(*areas),
        text=str(team.summary or "")[:LONGEST_TEXT],
    )


def _told_to_families(page: Page, method: FamilyPage, words: Translator) -> SearchEntry:
    return SearchEntry(
        words("Method"),
        method.name,
        page.path,
        themes=tuple(str(theme.name) for theme in method.themes),
        quiet=_line(*(told for _, one in method.facts for told in one)),
        text=str(method.text)[:LONGEST_TEXT],
    )


def _contact(page: Page, team: ContactPage, words: Translator) -> SearchEntry:
    return SearchEntry(
        words("Team"),
        team.name,
        page.path,
        also=tuple(dict.fromkeys(map(str, team.units))),
        quiet=_line(*dict.fromkeys(map(str, team.areas))),
        text=str(team.summary or "")[:LONGEST_TEXT],
    )


def _chart(page: Page, chart: SteppingChart, words: Translator) -> SearchEntry:
    subtitle = str(chart.subtitle or "")
    return SearchEntry(words("Chart"), chart.title, page.path, quiet=subtitle, text=str(chart.model)[:LONGEST_TEXT])


def _steps(page: Page, chart: SteppingChart, words: Translator) -> Iterator[SearchEntry]:
    for step in chart.steps:
        text = " ".join(str(told) for _, told in step.facts)[:LONGEST_TEXT]
        quiet = _line(words("Step {number}", number=step.number), str(chart.title))
        yield SearchEntry(words("Step"), step.name, page.path, f"#step-{step.number}", quiet=quiet, text=text)


def _plain(page: Page, site: Site, words: Translator) -> Iterator[SearchEntry]:
    """Yield a page that is named here or in the menu, or that has a name or a title of its own."""
    label = next((item.label for item in site.frame.menu if item.page == page.path), "")
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


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
