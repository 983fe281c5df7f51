"""From a ladder and the methods placed on it to a stepped-care chart."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownShare
from interventio.languages.translator import Translator
from interventio.records.fields import Kind
from interventio.records.intervention import Intervention
from interventio.records.ladder import Ladder, Tier
from interventio.views.amounts import ages_in_words, widest
from interventio.views.labels import form_names
from interventio.views.order import alphabetical
from interventio.views.rules import target_in_words
from interventio.views.stepping_chart import Card, Step, SteppingChart, ThemeKey
from interventio.views.themes import theme_keys
from interventio.views.voice import Voice
from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class Standing:
    """A method with the numbers of the steps that it stands on."""

    method: Intervention
    steps: tuple[int, ...]

    @property
    def is_assessment(self) -> bool:
        """Whether the chart draws it apart from care."""
        return self.method.kind is Kind.ASSESSMENT_METHOD


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
    catalogue: Catalogue, ladder_id: str, coverage: Mapping[str, ShownShare], words: Translator
) -> SteppingChart:
    """Return the chart of a ladder; `coverage` is that of the selected methods on each tier, by the tier's id."""
    ladder, settings = catalogue.ladders[ladder_id], catalogue.settings
    voice = Voice(words, settings.languages)
    standings = standings_on(catalogue, ladder)
    care = [standing for standing in standings if not standing.is_assessment]
    themes = theme_keys(catalogue, (standing.method for standing in care), voice)
    deck = Deck(themes, frozenset(settings.coverage.methods), voice)
    return SteppingChart(
        id=ladder.id,
        language=words.language,
        organisation=voice.says(settings.name),
        notice=voice.says_if_any(settings.notice),
        title=voice.says(ladder.name),
        subtitle=voice.says_if_any(ladder.subtitle),
        model=voice.says(ladder.model),
        owner=voice.says(ladder.owner),
        edition=edition_of(ladder, words),
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
    )


def standings_on(catalogue: Catalogue, ladder: Ladder) -> list[Standing]:
    """Return the methods that stand on a ladder, each once."""
    numbers = {tier.id: number for number, tier in enumerate(ladder.tiers, start=1)}
    found = []
    for method in catalogue.interventions.values():
        here = {placement.tier for placement in method.placements if placement.ladder == ladder.id}
        if steps := tuple(sorted(numbers[tier] for tier in here & numbers.keys())):
            found.append(Standing(method, steps))
    return found


def edition_of(ladder: Ladder, words: Translator) -> str:
    """Return the edition of a ladder and the day it was agreed, as far as they are known."""
    return " · ".join(
        part for part in (ladder.edition or "", words.day(ladder.agreed) if ladder.agreed else "") if part
    )


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
