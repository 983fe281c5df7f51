"""The charts and the methods in one language as one file that needs no other, to send by e-mail."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from markupsafe import Markup

from interventio.languages.translator import Translator
from interventio.renderers.environment import rendered
from interventio.renderers.inline_style import inline_font, inline_style
from interventio.renderers.links import links_within
from interventio.renderers.stylesheet import stylesheet
from interventio.renderers.to_html import TEMPLATES, drawing, linking
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.mention import Mention
from interventio.views.methods.family_pages import FamilyPage
from interventio.views.methods.intervention_page import InterventionPage
from interventio.views.order import alphabetical
from interventio.views.site.page import Page
from interventio.views.site.site import Site


def single_file(site: Site, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return the file: a list of contents, the charts, then the methods in the order of the alphabet.

    What a page says of pages that are not in the file, such as those of teams, is there without a link.
    """
    pages = sorted(_leaves(site), key=_in_file_order)
    ids = {page.path: page.path.replace("/", "-") for page in pages}
    whole = {**ids, "index": "contents", "interventions/index": "contents"}
    return rendered(
        "site/single_file.html.j2",
        words,
        search,
        frame=site.frame,
        up=None,
        contents=_contents(pages, words),
        leaves=[_leaf(page, site, whole, words, search) for page in pages],
        **linking(links_within(whole, "file")),
        **inline_style(stylesheet(site.frame.themes, inline_font, search, site.frame.look)),
        **drawing(site.frame.target_share, words, site.frame.guidance),
    )


def _leaves(site: Site) -> Iterator[Page]:
    return (page for page in site.pages if isinstance(page.view, SteppingChart | InterventionPage | FamilyPage))


def _in_file_order(page: Page) -> tuple[bool, tuple[str, str]]:
    """Charts stay in their order and come first."""
    method = page.view if isinstance(page.view, InterventionPage | FamilyPage) else None
    return method is not None, alphabetical(method.name) if method else ("", "")


def _contents(pages: list[Page], words: Translator) -> list[tuple[str, list[Mention]]]:
    charts = [Mention(page.view.title, page.path) for page in pages if isinstance(page.view, SteppingChart)]
    methods = [
        Mention(page.view.name, page.path) for page in pages if isinstance(page.view, InterventionPage | FamilyPage)
    ]
    return [(words("Charts"), charts), (words("Methods"), methods)]


def _leaf(page: Page, site: Site, ids: Mapping[str, str], words: Translator, search: tuple[Path, ...]) -> Markup:
    drawn = rendered(
        f"site/{TEMPLATES[page.view.kind]}.html.j2",
        words,
        search,
        layout="site/leaf.html.j2",
        leaf=ids[page.path],
        frame=site.frame,
        page=page.view,
        up=None,
        **linking(links_within(ids, ids[page.path])),
        **drawing(site.frame.target_share, words, site.frame.guidance),
    )
    return Markup(drawn)  # noqa: S704 - a page that was drawn, and so escaped
