"""Charts and numbers as Markdown that a code forge shows: tables and lists, no HTML."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from pathlib import Path

from interventio.languages.language import Language
from interventio.languages.translator import Translator, translator
from interventio.renderers.chart_words import also_on, guidance
from interventio.renderers.environment import rendered
from interventio.renderers.flight.words import adds, direction
from interventio.renderers.markdown_text import markdown_link, markdown_text, markdown_within
from interventio.renderers.mermaid_text import mermaid_text
from interventio.renderers.palette import tones_of
from interventio.renderers.to_svg import INKS
from interventio.views.charts.stepping_chart import Card, SteppingChart
from interventio.views.competence.chart import CompetenceChart
from interventio.views.competence.learning_page import DiscussionPage, LearnSheet
from interventio.views.editions.comparison import Comparison
from interventio.views.evaluation.report_page import EvaluationReport
from interventio.views.figures import figure
from interventio.views.navigator.page import FoundSheet
from interventio.views.site.frame import Frame
from interventio.views.site.page import Page
from interventio.views.site.site import Site
from interventio.views.support.invitation_sheet import InvitationSheet
from interventio.views.support.minutes_sheet import MinutesSheet

_GAPS = re.compile(r"\n{3,}")

TEMPLATES = {
    "home-page": "home",
    "stepping-chart": "chart",
    "intervention-page": "intervention",
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
    "navigator-index": "navigator",
    "navigator-page": "finding",
    "agenda-page": "agenda",
    "implementation-page": "implementation",
    "multidisciplinary-page": "multidisciplinary",
    "risks-page": "risks",
    "process-index": "processes",
    "process-page": "process",
    "toolkit-page": "toolkit",
    "trials-page": "trials",
    "evaluation-index": "evaluations",
    "evaluation-page": "evaluation",
    "evaluations-compared": "evaluations_compared",
    "learnt-page": "learnt",
    "network-page": "network",
    "news-page": "news",
    "glossary-page": "glossary",
    "accessibility-page": "accessibility",
}
"""By the kind of view, the template that writes it; other pages are for the site alone."""

BATCH = 40
"""How many pages a part makes."""

MOST_IN_DIAGRAM = 8
"""How many methods of a step a diagram names; the table names all of them."""


def markdown_files(sites: Sequence[Site], search: tuple[Path, ...] = ()) -> Iterator[tuple[str, bytes]]:
    """Yield all pages but the lists of methods and teams and what stands behind the numbers, in all languages."""
    return chain.from_iterable(part() for part in markdown_parts(sites, search))


def markdown_parts(
    sites: Sequence[Site], search: tuple[Path, ...] = (), folder: str = ""
) -> Iterator[Callable[[], Iterator[tuple[str, bytes]]]]:
    """Yield what makes the files below a folder, in parts that know nothing of each other."""
    yield partial(_threshold, [site.frame for site in sites], search, folder)
    for site in sites:
        written = [page for page in site.pages if page.view.kind in TEMPLATES]
        for start in range(0, len(written), BATCH):
            yield partial(_pages, written[start : start + BATCH], site.frame, search, folder)


def _threshold(frames: Sequence[Frame], search: tuple[Path, ...], folder: str) -> Iterator[tuple[str, bytes]]:
    words = translator(Language(frames[0].language))
    yield f"{folder}README.md", _filled("languages", words, search, frames=frames).encode()


def _pages(pages: Sequence[Page], frame: Frame, search: tuple[Path, ...], folder: str) -> Iterator[tuple[str, bytes]]:
    for page in pages:
        name = "README" if page.path == "index" else page.path
        yield f"{folder}{frame.language}/{name}.md", page_markdown(page, frame, search).encode()


def count_markdown_files(sites: Sequence[Site]) -> int:
    """Return how many files `markdown_files` yields."""
    return 1 + sum(page.view.kind in TEMPLATES for site in sites for page in site.pages)


def chart_markdown(chart: SteppingChart, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return one chart as Markdown."""
    return _filled("chart", words, search, page=chart, **_of_chart(chart, words))


def competence_markdown(chart: CompetenceChart, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return a competence chart as Markdown: a table, the highest level on top."""
    return _filled(
        "flight",
        words,
        search,
        page=chart,
        adds=lambda level: adds(level, words),
        direction=direction(words),
        day=words.day(chart.as_of),
    )


def found_markdown(sheet: FoundSheet, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return the answer of the navigator as Markdown."""
    return _filled("found", words, search, page=sheet)


def comparison_markdown(comparison: Comparison, words: Translator) -> str:
    """Return what has changed on a chart as Markdown."""
    return _filled("comparison", words, (), page=comparison)


def evaluation_markdown(report: EvaluationReport, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return an evaluation for decision makers as Markdown."""
    return _filled("evaluation_alone", words, search, page=report)


def invitation_markdown(sheet: InvitationSheet, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return an invitation to a meeting as Markdown."""
    return _filled("invitation", words, search, page=sheet)


def minutes_markdown(sheet: MinutesSheet, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return the minutes of a meeting as Markdown."""
    return _filled("minutes", words, search, page=sheet)


def learning_markdown(sheet: LearnSheet, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return what to learn next as Markdown."""
    return _filled("learning", words, search, page=sheet)


def discussion_markdown(page: DiscussionPage, words: Translator, search: tuple[Path, ...] = ()) -> str:
    """Return the sheet for a development discussion as a Markdown file of its own."""
    return _filled("discussion_alone", words, search, page=page)


def page_markdown(page: Page, frame: Frame, search: tuple[Path, ...] = ()) -> str:
    """Return a page of the site as Markdown."""
    words = translator(Language(frame.language))
    if isinstance(page.view, SteppingChart):
        return chart_markdown(page.view, words, search)
    return _filled(
        TEMPLATES[page.view.kind], words, search, page=page.view, frame=frame, guidance=guidance(words, frame.guidance)
    )


def _filled(template: str, words: Translator, search: tuple[Path, ...], **views: object) -> str:
    tools = {"md": markdown_text, "within": markdown_within, "link": markdown_link}
    text = rendered(f"markdown/{template}.md.j2", words, search, **tools, **views)
    return _GAPS.sub("\n\n", text).strip() + "\n"


def _of_chart(chart: SteppingChart, words: Translator) -> dict[str, object]:
    return {
        "figure": lambda shown: figure(shown, words),
        "guidance": guidance(words, chart.guidance),
        "notes": lambda card: _notes(card, words),
        "day": words.day(chart.as_of),
        "mermaid": mermaid_text,
        "tones": tones_of(len(chart.steps), chart.look.steps),
        "ink": INKS["ink"][0],
        "most": MOST_IN_DIAGRAM,
    }


def _notes(card: Card, words: Translator) -> str:
    return ", ".join(
        part for part in (words("selected method") if card.is_selected else "", also_on(card, words)) if part
    )
