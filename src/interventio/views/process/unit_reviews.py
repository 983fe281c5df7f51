"""Where units are with looking a chart through, in words."""

from collections.abc import Iterator, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.translator import Translator
from interventio.measures.unit_reviews import ContentChanges, ReviewOfUnit, ReviewState, share_of
from interventio.views.mention import Mention, chart_mention, method_mention, unit_mention
from interventio.views.order import alphabetical
from interventio.views.process.page import ReviewLine, SinceReview
from interventio.views.process.words import REVIEWS
from interventio.views.voice import Voice
from interventio.views.words import Words

_STATES = tuple(ReviewState)


def review_lines(catalogue: Catalogue, reviews: Sequence[ReviewOfUnit], voice: Voice) -> tuple[ReviewLine, ...]:
    """Return the units of a chart: those first with whom something is to be done, each state in alphabetical order."""
    named = sorted((_line(catalogue, one, voice) for one in reviews), key=lambda line: alphabetical(line.unit.name))
    return tuple(sorted(named, key=lambda line: _STATES.index(ReviewState(line.state))))


def standing_in_words(reviews: tuple[ReviewOfUnit, ...], words: Translator) -> str:
    """Return how many units have looked through what stands on a chart now."""
    share = share_of(reviews)
    return words.plural(
        "{count} of {units} units has looked through what stands on the chart now.",
        "{count} of {units} units have looked through what stands on the chart now.",
        share.standing,
        units=share.units,
    )


def review_rule(words: Translator) -> tuple[str, ...]:
    """Return by which rule units are counted."""
    return (
        words(
            "Units are those of the teams that deliver a method on the chart, and those that its process and reviews "
            "name."
        ),
        words(
            "A review stands as long as the content is the same as the one that was looked through: the methods on the "
            "chart, its steps and all that is said of them."
        ),
    )


def _line(catalogue: Catalogue, one: ReviewOfUnit, voice: Voice) -> ReviewLine:
    units, division = catalogue.words.units, catalogue.words.units[one.unit].division
    return ReviewLine(
        id=one.unit,
        unit=unit_mention(one.unit, units, voice),
        division=voice.name(division, catalogue.words.divisions),
        state=one.state.value,
        words=voice.words(REVIEWS[one.state]),
        asked=voice.day_if_any(one.asked),
        reviewed=voice.day_if_any(one.reviewed),
        remarks=voice.says_if_any(one.remarks),
        changes=tuple(_changes(catalogue, one.changes, voice)) if one.changes else (),
        is_to_be_asked=one.is_to_be_asked,
    )


def _changes(catalogue: Catalogue, changes: ContentChanges, voice: Voice) -> Iterator[SinceReview]:
    told = (
        ("changed", voice.words("Changed"), changes.changed),
        ("come", voice.words("New"), changes.come),
        ("gone", voice.words("Gone"), changes.gone),
    )
    for how, words, keys in told:
        if keys:
            mentions = [record_of_content(catalogue, key, voice) for key in keys]
            yield SinceReview(how, words, keys, tuple(sorted(mentions, key=lambda one: alphabetical(one.name))))


def record_of_content(catalogue: Catalogue, key: str, voice: Voice) -> Mention:
    """Return the record that a content knows by a name such as `interventions/cool-kids`."""
    folder, _, id_ = key.partition("/")
    match folder:
        case "interventions":
            return method_mention(id_, catalogue.interventions, voice)
        case "tiers":
            return Mention(Words(voice.words("the steps")), None)
        case "steppings":
            return Mention(Words(voice.words("what the chart shows")), chart_mention(id_, catalogue, voice).page)
        case _:
            return Mention(Words(key), None)
