"""A stepped-care chart as JSON, version 1: everything that the picture shows. `chart.schema.json` describes it."""

from collections.abc import Iterable
from pathlib import Path

from interventio.languages.translator import Translator
from interventio.renderers.chart_words import direction, guidance
from interventio.renderers.documents.coverage import share_content
from interventio.renderers.machine_json import machine_json
from interventio.renderers.palette import look_of
from interventio.views.charts.own_look import OwnLook
from interventio.views.charts.stepping_chart import Card, Step, SteppingChart, ThemeKey
from interventio.views.words import Words

VERSION = 1
CHART_SCHEMA = Path(__file__).with_name("chart.schema.json")
"""The file with the JSON Schema."""

Content = dict[str, object]


def chart_json(chart: SteppingChart, words: Translator) -> str:
    """Return the chart as JSON; each text says which language it is in."""
    return machine_json(_chart(chart, words))


def _chart(chart: SteppingChart, words: Translator) -> Content:
    told = Teller(chart.language)
    return {
        "version": VERSION,
        "id": chart.id,
        "language": chart.language,
        "asOf": chart.as_of.isoformat(),
        "organisation": told.text(chart.organisation),
        "notice": told.text_if_any(chart.notice),
        "outdated": told.text_if_any(chart.outdated),
        "title": told.text(chart.title),
        "subtitle": told.text_if_any(chart.subtitle),
        "address": chart.address,
        "themes": [_theme(theme, chart.look, told) for theme in themes_of(chart)],
        "steps": [_step(step, told) for step in chart.steps],
        "assessmentMethods": [_card(card, told) for card in chart.assessments],
        "direction": direction(words),
        "factors": [told.text(factor) for factor in chart.factors],
        "target": {"share": str(chart.target_share), "inWords": chart.target} if chart.shows_coverage else None,
        "model": told.text(chart.model),
        "owner": told.text(chart.owner),
        "edition": chart.edition or None,
        "guidance": told.text(guidance(words, chart.guidance)),
    }


class Teller:
    """Writes words with the language that they are in, which is that of the chart unless they say another."""

    def __init__(self, language: str) -> None:
        """Hold the language of the chart."""
        self.language = language

    def text(self, words: Words) -> Content:
        """Return words with their language."""
        return {"text": words.text, "language": words.language or self.language}

    def text_if_any(self, words: Words | None) -> Content | None:
        """Return words with their language, or None where there are none."""
        return self.text(words) if words else None


def themes_of(chart: SteppingChart) -> Iterable[ThemeKey]:
    """Return the themes of a chart's care, and then those that its assessment methods alone have."""
    apart = (card.theme for card in chart.assessments if card.theme)
    return dict.fromkeys((*chart.themes, *apart))


def _theme(theme: ThemeKey, own: OwnLook, told: Teller) -> Content:
    look = look_of(theme.look, own.themes)
    name = told.text(theme.name)
    return {"id": theme.id, "name": name, "colour": look.light, "shape": look.shape, "methods": theme.count}


def _step(step: Step, told: Teller) -> Content:
    return {
        "number": step.number,
        "id": step.id,
        "name": told.text(step.name),
        "facts": [{"label": label, "said": told.text(words)} for label, words in step.facts],
        "coverage": share_content(step.coverage) if step.coverage else None,
        "methods": [_card(card, told) for card in step.cards],
    }


def _card(card: Card, told: Teller) -> Content:
    return {
        "id": card.id,
        "name": told.text(card.name),
        "theme": card.theme.id if card.theme else None,
        "forWhomAndHow": card.quiet,
        "alsoOn": [*card.also_on],
        "hasTarget": card.is_selected,
    }
