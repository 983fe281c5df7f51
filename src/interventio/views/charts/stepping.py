"""From a chart's record and the methods placed on its ladder to a stepped-care chart."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import Standing, standings_on
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import Translator
from interventio.measures.stepping_process import is_told
from interventio.records.intervention import Intervention
from interventio.records.ladder import Tier
from interventio.records.stepping import Stepping
from interventio.views.amounts import ages_in_words, widest
from interventio.views.charts.outdated import outdated_in_words
from interventio.views.charts.own_look import own_look
from interventio.views.charts.selection import selection_in_words
from interventio.views.charts.stepping_chart import Card, Several, Step, SteppingChart, ThemeKey
from interventio.views.charts.themes import theme_keys
from interventio.views.charts.web import page_on_the_web
from interventio.views.labels import form_names
from interventio.views.order import alphabetical
from interventio.views.rules import target_in_words
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Deck:
    """What cards are made with: the themes by id, the selected methods and the language."""

    themes: Mapping[str, ThemeKey]
    selected: frozenset[str]
    voice: Voice

    def cards(self, standings: Iterable[Standing], on: int | None = None) -> tuple[Card, ...]:
        """Return the cards of methods on the step `on`, or of those drawn apart, in the order of the chart."""
        return tuple(sorted((self._card(standing, on) for standing in standings), key=_in_chart_order))

    def _card(self, standing: Standing, on: int | None) -> Card:
        method = standing.method
        return Card(
            id=method.id,
            name=self.voice.says(method.name),
            theme=self.themes.get(method.themes[0]) if method.themes else None,
            quiet=quiet_line(method, self.voice.words),
            also_on=tuple(step for step in standing.steps if step != on),
            is_selected=method.id in self.selected,
        )


def stepping_chart(
    catalogue: Catalogue, stepping: Stepping, coverage: Mapping[str, ShownShare], audience: Audience, words: Translator
) -> SteppingChart:
    """Return a chart for an audience; `coverage` is that of its selected methods on each tier, by the tier's id."""
    ladder, settings = catalogue.ladders[stepping.ladder], catalogue.settings
    voice = Voice(words, settings.languages)
    standings = standings_on(catalogue, stepping)
    care = [standing for standing in standings if not standing.is_assessment]
    themes = theme_keys(catalogue, (standing.method for standing in care), voice)
    selected = frozenset(settings.coverage.methods) if audience.sees_staffing else frozenset[str]()
    outdated = outdated_in_words(catalogue, stepping, audience, words)
    deck = Deck(themes, selected, voice)
    return SteppingChart(
        id=stepping.id,
        language=words.language,
        organisation=voice.says(settings.name),
        notice=voice.says_if_any(settings.notice),
        title=title_of(catalogue, stepping, voice),
        subtitle=_subtitle(catalogue, stepping, voice),
        model=voice.says(ladder.model),
        owner=voice.says(stepping.owner or ladder.owner),
        edition=edition_in_words(stepping.edition or ladder.edition, stepping.agreed or ladder.agreed, words),
        factors=tuple(voice.says(factor) for factor in ladder.factors),
        themes=tuple(theme for theme in themes.values() if theme.count),
        steps=tuple(
            Step(number, tier.id, voice.says(tier.name), _facts(tier, voice), cards, coverage.get(tier.id))
            for number, tier in enumerate(ladder.tiers, start=1)
            for cards in (deck.cards((one for one in care if number in one.steps), on=number),)
        ),
        assessments=deck.cards(standing for standing in standings if standing.is_assessment),
        target=target_in_words(settings.coverage.target, words),
        target_share=settings.coverage.target,
        as_of=catalogue.day,
        shows_coverage=audience.sees_staffing,
        several=Several(stepping.several.value),
        outdated=Words(outdated) if outdated else None,
        process=f"process/{stepping.id}" if audience.sees_staffing and is_told(stepping) else None,
        address=page_on_the_web(settings, words.language, f"charts/{stepping.id}"),
        look=own_look(catalogue, voice),
        guidance=voice.says_if_any(settings.texts.guidance),
    )


def title_of(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> Words:
    """Return the heading of a chart: its own, else its ladder's."""
    return voice.says(stepping.name or catalogue.ladders[stepping.ladder].name)


def _subtitle(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> Words | None:
    """Return the line under the heading: the chart's own, else what it shows alone, else the ladder's."""
    if stepping.subtitle:
        return voice.says(stepping.subtitle)
    narrowed = selection_in_words(catalogue, stepping, voice)
    return Words(narrowed) if narrowed else voice.says_if_any(catalogue.ladders[stepping.ladder].subtitle)


def edition_in_words(edition: str | None, agreed: date | None, words: Translator) -> str:
    """Return an edition and the day it was agreed, as far as they are known."""
    return " · ".join(part for part in (edition or "", words.day(agreed) if agreed else "") if part)


def _facts(tier: Tier, voice: Voice) -> tuple[tuple[str, Words], ...]:
    told = (
        (voice.words("For whom"), tier.for_whom),
        (voice.words("Where"), tier.where),
        (voice.words("How long"), tier.duration),
        (voice.words("Step up when"), tier.step_up),
    )
    return tuple((label, voice.says(text)) for label, text in told if text)


def quiet_line(method: Intervention, words: Translator) -> str:
    """Return the ages and the forms of a method on one line, such as `7–17 v · ryhmä`."""
    ages = widest(method.ages)
    forms = form_names(method.formats.forms, words) if method.formats else ()
    return " · ".join(part for part in (ages_in_words(ages, words) if ages else "", ", ".join(forms)) if part)


def _in_chart_order(card: Card) -> tuple[float, tuple[str, str]]:
    return (card.theme.look if card.theme else float("inf"), alphabetical(card.name))
