"""Pages as HTML: one template for each kind of page, all in the same frame."""

from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import guidance
from interventio.renderers.environment import rendered
from interventio.renderers.heat_scale import heat_scale
from interventio.renderers.miniature import miniature
from interventio.renderers.palette import PLAIN, PLAIN_SHAPE, SHAPES, heat_class, look_of
from interventio.renderers.sheet_fit import fit_of
from interventio.views.figures import figure
from interventio.views.frame import Frame
from interventio.views.site import Page

TEMPLATES = {
    "home-page": "home",
    "stepping-chart": "chart",
    "method-index": "interventions",
    "intervention-page": "intervention",
    "team-index": "teams",
    "team-page": "team",
    "coverage-page": "coverage",
    "actions-page": "actions",
    "about-page": "about",
}
"""By the kind of view, the template that draws it."""

TARGET_MARK = (
    "M0-8A8 8 0 1 0 0 8A8 8 0 1 0 0-8ZM0-5.4A5.4 5.4 0 1 1 0 5.4A5.4 5.4 0 1 1 0-5.4Z"
    "M0-2.6A2.6 2.6 0 1 0 0 2.6A2.6 2.6 0 1 0 0-2.6Z"
)
SYMBOLS = {**SHAPES, PLAIN.shape: PLAIN_SHAPE, "target": TARGET_MARK}


def html(page: Page, frame: Frame, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return a page as HTML; templates in the folders of `search` come before ours."""
    target = frame.target_share
    return rendered(
        f"site/{TEMPLATES[page.view.kind]}.html.j2",
        words,
        search,
        frame=frame,
        page=page.view,
        path=f"{page.path}.html",
        section=page.section,
        up="../" * page.path.count("/"),
        symbols=SYMBOLS,
        fit_of=fit_of,
        figure=lambda shown: figure(shown, words),
        guidance=guidance(words),
        heat=lambda share: heat_class(share, target),
        heat_scale=lambda: heat_scale(target, words),
        miniature=miniature,
        shape_of=lambda theme: look_of(theme.look).shape if theme else PLAIN.shape,
    )
