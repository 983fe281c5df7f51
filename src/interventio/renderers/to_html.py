"""Pages as HTML: one template for each kind of page, all in the same frame."""

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.chart_files import ChartFile
from interventio.renderers.chart_words import guidance
from interventio.renderers.embedding import embed_code
from interventio.renderers.environment import rendered
from interventio.renderers.extras import is_installed
from interventio.renderers.flight.words import adds
from interventio.renderers.flight_svg import drawn_flight
from interventio.renderers.inline_style import inline_font, inline_logo, inline_style
from interventio.renderers.links import Links, links_up, no_links
from interventio.renderers.palette import PLAIN, PLAIN_SHAPE, SHAPES, heat_class, look_of
from interventio.renderers.pictures.before_after import before_after
from interventio.renderers.pictures.break_even_line import break_even_line
from interventio.renderers.pictures.composition_bars import composition_bars
from interventio.renderers.pictures.evaluation_scales import (
    effects_of,
    goal_bar,
    nps_scale,
    opinion_bar,
    score_arrow,
    share_bar,
)
from interventio.renderers.pictures.follow_up_flow import follow_up_flow
from interventio.renderers.pictures.heat_scale import heat_scale
from interventio.renderers.pictures.indicator_chart import indicator_chart
from interventio.renderers.pictures.miniature import miniature
from interventio.renderers.pictures.need_scale import need_class, need_scale
from interventio.renderers.pictures.network_picture import network_picture
from interventio.renderers.pictures.plan_line import plan_line
from interventio.renderers.pictures.trend_line import trend_line
from interventio.renderers.sheet_fit import fit_of
from interventio.renderers.soft_hyphens import softened
from interventio.renderers.stylesheet import stylesheet
from interventio.views.charts.embed import ChartEmbed
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.competence.chart import CompetenceChart
from interventio.views.competence.paths import level_path
from interventio.views.figures import figure
from interventio.views.site.frame import Frame
from interventio.views.site.page import Page
from interventio.views.words import Words

TEMPLATES = {
    "home-page": "home",
    "stepping-chart": "chart",
    "method-index": "interventions",
    "intervention-page": "intervention",
    "team-index": "teams",
    "team-page": "team",
    "changes-page": "changes",
    "edition-page": "edition",
    "family-page": "family",
    "contact-index": "contacts",
    "contact-page": "contact",
    "support-index": "support_teams",
    "support-page": "support_team",
    "unit-index": "units",
    "unit-page": "unit",
    "induction-page": "induction",
    "coverage-page": "coverage",
    "gaps-page": "gaps",
    "trainings-page": "trainings",
    "equity-page": "equity",
    "use-page": "use",
    "needs-page": "needs",
    "discussion-page": "discussion",
    "plan-page": "plan",
    "competence-page": "competence",
    "competence-index": "competences",
    "competence-units": "competence_units",
    "actions-page": "actions",
    "agenda-page": "agenda",
    "implementation-page": "implementation",
    "multidisciplinary-page": "multidisciplinary",
    "risks-page": "risks",
    "process-index": "processes",
    "process-page": "process",
    "learnt-page": "learnt",
    "network-page": "network",
    "news-page": "news",
    "about-page": "about",
    "navigator-index": "navigator",
    "navigator-page": "finding",
    "glossary-page": "glossary",
    "accessibility-page": "accessibility",
    "download-page": "downloads",
    "alphabet-page": "a-z",
    "toolkit-page": "toolkit",
    "trials-page": "trials",
    "evaluation-index": "evaluations",
    "evaluation-page": "evaluation",
    "evaluations-compared": "evaluations_compared",
    "search-page": "search",
    "chart-embed": "embed",
}
"""By the kind of view, the template that draws it."""

TARGET_MARK = (
    "M0-8A8 8 0 1 0 0 8A8 8 0 1 0 0-8ZM0-5.4A5.4 5.4 0 1 1 0 5.4A5.4 5.4 0 1 1 0-5.4Z"
    "M0-2.6A2.6 2.6 0 1 0 0 2.6A2.6 2.6 0 1 0 0-2.6Z"
)
SYMBOLS = {**SHAPES, PLAIN.shape: PLAIN_SHAPE, "target": TARGET_MARK}


def html(
    page: Page, frame: Frame, words: Translator, search: tuple[Path, ...] = (), *, files: tuple[ChartFile, ...] = ()
) -> str:
    """Return a page as HTML, with links to files beside it; templates in the folders of `search` come before ours."""
    up, is_embed = "../" * page.path.count("/"), isinstance(page.view, ChartEmbed)
    return rendered(
        f"site/{TEMPLATES[page.view.kind]}.html.j2",
        words,
        search,
        frame=frame,
        page=page.view,
        path=f"{page.path}.html",
        section=page.section,
        files=files,
        layout="site/page.html.j2",
        up=None if is_embed else up,
        embed=lambda chart: embed_code(chart, frame),
        **linking(links_up(up, "_top" if is_embed else "")),
        **drawing(frame.target_share, words, frame.guidance),
    )


def chart_html(chart: SteppingChart, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return a chart as one HTML file that needs no other: its look and its font stand inside it."""
    style = stylesheet(max((theme.look + 1 for theme in chart.themes), default=0), inline_font, search, chart.look)
    return rendered(
        "site/chart_alone.html.j2",
        words,
        search,
        page=chart,
        up=None,
        logo=inline_logo(chart.look.logo) if chart.look.logo else "",
        day=words.day(chart.as_of),
        **inline_style(style),
        **linking(no_links()),
        **drawing(chart.target_share, words, chart.guidance),
    )


def competence_html(chart: CompetenceChart, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return a competence chart as one HTML file that needs no other."""
    return rendered(
        "site/flight_alone.html.j2",
        words,
        search,
        page=chart,
        up=None,
        logo=inline_logo(chart.look.logo) if chart.look.logo else "",
        day=words.day(chart.as_of),
        **inline_style(stylesheet(0, inline_font, search, chart.look)),
        **linking(no_links()),
        **drawing(Fraction(1), words, None),
    )


def linking(links: Links) -> Mapping[str, object]:
    """Return what templates make links and ids with."""
    return {"at": links.at, "id": links.own, "by": links.by, "target": links.target}


def drawing(target: Fraction, words: Translator, own_guidance: Words | None) -> Mapping[str, object]:
    """Return what templates draw with."""
    return {
        "symbols": SYMBOLS,
        "target_share": target,
        "fit_of": fit_of,
        "figure": lambda shown: figure(shown, words),
        "guidance": guidance(words, own_guidance),
        "softened": softened,
        "is_made": lambda extra: not extra or is_installed(extra),
        "need": need_class,
        "need_scale": lambda: need_scale(words),
        "heat": lambda share, own=target: heat_class(share, own),
        "heat_scale": lambda own=target: heat_scale(own, words),
        "miniature": miniature,
        "trend_line": lambda trend: trend_line(trend, target),
        "plan_line": plan_line,
        "before_after": before_after,
        "indicator_chart": indicator_chart,
        "composition_bars": composition_bars,
        "drawn_flight": lambda chart: drawn_flight(chart, words, is_bare=True),
        "adds": lambda level: adds(level, words),
        "level_page": lambda chart, level: level_path(chart.id, level.id),
        "share_bar_of": share_bar,
        "flow_of": follow_up_flow,
        "nps_of": nps_scale,
        "opinions_of": opinion_bar,
        "break_even_of": lambda line: break_even_line(line, words),
        "arrow_of": score_arrow,
        "effects_of": effects_of,
        "goal_of": goal_bar,
        "network_picture": network_picture,
        "shape_of": lambda theme: look_of(theme.look).shape if theme else PLAIN.shape,
    }
