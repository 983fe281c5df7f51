"""What a stepped-care chart says beside its own texts, in the words that every drawing of it uses."""

from collections.abc import Iterator
from dataclasses import replace

from interventio.disclosure.shown import ShownShare, State
from interventio.languages.translator import Translator
from interventio.views.charts.stepping_chart import Card, Step, SteppingChart
from interventio.views.figures import NO_NUMBER, figure
from interventio.views.words import Words


def guidance(words: Translator, own: Words | None = None) -> Words:
    """Return the line that says what the chart is not, in the organisation's own words where it has some."""
    return own or Words(
        words("The chart guides the choice of help. It is no clinical guideline and replaces nobody's assessment.")
    )


def direction(words: Translator) -> str:
    """Return what changes from step to step."""
    return words("Help grows stronger step by step: start from the lowest step that is enough")


def noted(chart: SteppingChart, words: Translator) -> SteppingChart:
    """Return the chart with a note in the quiet line of every method whose name is not in the chart's language."""
    return replace(
        chart,
        steps=tuple(replace(step, cards=_noted(step.cards, words)) for step in chart.steps),
        assessments=_noted(chart.assessments, words),
    )


def _noted(cards: tuple[Card, ...], words: Translator) -> tuple[Card, ...]:
    return tuple(
        replace(card, quiet=f"{card.quiet} · {only_in(card.name, words)}".removeprefix(" · "))
        if card.name.language
        else card
        for card in cards
    )


def only_in(text: Words, words: Translator) -> str:
    """Return in which other language a text is, or "" where it is in the language of the chart."""
    match text.language:
        case None:
            return ""
        case "fi":
            return words("only in Finnish")
        case "sv":
            return words("only in Swedish")
        case "en":
            return words("only in English")
        case _:
            return words("only in another language")


def methods_counted(step: Step, words: Translator) -> str:
    """Return how many methods stand on a step."""
    return words.plural("{count} method", "{count} methods", len(step.cards))


def coverage_in_brief(coverage: ShownShare, words: Translator) -> str:
    """Return a coverage in a word or two: its percentage, or why there is none."""
    match coverage.state:
        case State.EXACT:
            return figure(coverage, words).percent
        case State.HIDDEN:
            return words("hidden")
        case State.UNKNOWN:
            return words("not known")
        case State.NOBODY:
            return NO_NUMBER


def coverage_note(coverage: ShownShare, words: Translator) -> str:
    """Return what a coverage is made of and what it still takes, or why there is no number."""
    left_out = words("numbers missing: {count}", count=coverage.unknown) if coverage.unknown else ""
    sentence = "" if coverage.state is State.UNKNOWN else figure(coverage, words).sentence
    return " · ".join(part for part in (sentence, left_out) if part)


def also_on(card: Card, words: Translator) -> str:
    """Return on which other steps a method stands, or ""."""
    steps = words.listing(tuple(str(number) for number in card.also_on))
    return (
        words.plural("also on step {steps}", "also on steps {steps}", len(card.also_on), steps=steps) if steps else ""
    )


def runs_of(numbers: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Return the runs among numbers: 1, 2, 3 and 5 are the runs from 1 to 3 and from 5 to 5."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)


def run_in_words(run: tuple[int, int]) -> str:
    """Return a run of steps as `1–3`, or the number of a single one."""
    first, last = run
    return str(first) if first == last else f"{first}–{last}"


def credits_of(chart: SteppingChart, words: Translator) -> str:
    """Return who answers for the chart, and how new it is, with its numbers if it has any."""
    parts = (
        f"{words('Answers for the chart')}: {chart.owner}",
        f"{words('Edition')}: {chart.edition}" if chart.edition else "",
        words("Coverage on {day}", day=chart.as_of) if chart.shows_coverage else words("As of {day}", day=chart.as_of),
    )
    return " · ".join(part for part in parts if part)


def description(chart: SteppingChart, words: Translator) -> str:
    """Return all that the chart shows as sentences, for those who cannot see it."""
    return " ".join(
        sentence if sentence.endswith((".", "!", "?")) else f"{sentence}." for sentence in _told(chart, words)
    )


def _told(chart: SteppingChart, words: Translator) -> Iterator[str]:
    yield str(chart.organisation)
    yield from (str(text) for text in (chart.subtitle, chart.notice, chart.outdated) if text)
    for step in chart.steps:
        yield from _step_told(step, words)
    if chart.assessments:
        yield f"{words('Assessment methods')}: {_cards_told(chart.assessments, words)}"
    if chart.shows_coverage:
        yield f"{words('Target for training coverage')}: {chart.target}"
    if chart.factors:
        yield f"{words('What guides the choice of step')}: {'; '.join(map(str, chart.factors))}"
    yield str(chart.model)
    yield credits_of(chart, words)
    yield str(guidance(words, chart.guidance))


def _step_told(step: Step, words: Translator) -> Iterator[str]:
    yield f"{words('Step {number}', number=step.number)}: {step.name}"
    yield from (f"{label}: {text}" for label, text in step.facts)
    if step.coverage:
        yield f"{words('Training coverage')}: {_coverage_told(step.coverage, words)}"
    yield f"{methods_counted(step, words)}{': ' if step.cards else ''}{_cards_told(step.cards, words)}"


def _coverage_told(coverage: ShownShare, words: Translator) -> str:
    note = coverage_note(coverage, words)
    return f"{coverage_in_brief(coverage, words)}{', ' if note else ''}{note}"


def _cards_told(cards: tuple[Card, ...], words: Translator) -> str:
    return "; ".join(card_told(card, words) for card in cards)


def card_told(card: Card, words: Translator) -> str:
    """Return a method with all that its card shows."""
    parts = (
        str(card.theme.name) if card.theme else "",
        card.quiet,
        also_on(card, words),
        words("has a coverage target") if card.is_selected else "",
    )
    told = ", ".join(part for part in parts if part)
    return f"{card.name} ({told})" if told else str(card.name)
