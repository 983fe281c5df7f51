"""Texts that are too long for any sheet, shortened: a name of a thousand letters is not to stop the printing."""

from dataclasses import replace

from interventio.renderers.measuring import ELLIPSIS
from interventio.views.charts.stepping_chart import Card, Step, SteppingChart, ThemeKey
from interventio.views.words import Words


def shortened(chart: SteppingChart, most: int) -> SteppingChart:
    """Return a chart whose texts have at most so many letters each; what is cut ends with an ellipsis."""
    return replace(
        chart,
        organisation=_words(chart.organisation, most),
        notice=_words(chart.notice, most) if chart.notice else None,
        outdated=_words(chart.outdated, most) if chart.outdated else None,
        title=_words(chart.title, most),
        subtitle=_words(chart.subtitle, most) if chart.subtitle else None,
        model=_words(chart.model, 2 * most),
        owner=_words(chart.owner, most),
        edition=_text(chart.edition, most),
        factors=tuple(_words(factor, most) for factor in chart.factors),
        themes=tuple(_theme(theme, most) for theme in chart.themes),
        steps=tuple(_step(step, most) for step in chart.steps),
        assessments=tuple(_card(card, most) for card in chart.assessments),
    )


def _step(step: Step, most: int) -> Step:
    facts = tuple((_text(label, most), _words(words, most)) for label, words in step.facts)
    return replace(step, name=_words(step.name, most), facts=facts, cards=tuple(_card(one, most) for one in step.cards))


def _card(card: Card, most: int) -> Card:
    theme = _theme(card.theme, most) if card.theme else None
    return replace(card, name=_words(card.name, most), quiet=_text(card.quiet, most), theme=theme)


def _theme(theme: ThemeKey, most: int) -> ThemeKey:
    return replace(theme, name=_words(theme.name, most))


def _words(words: Words, most: int) -> Words:
    return Words(_text(str(words), most), words.language)


def _text(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + ELLIPSIS
