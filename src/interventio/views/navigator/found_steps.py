"""The steps of a ladder with what fits on each, and where to begin."""

from collections.abc import Iterator

from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.measures.navigator import Stair, begin_on
from interventio.measures.wishes import Wishes
from interventio.records.fields import Degree
from interventio.records.ladder import Ladder
from interventio.views.mention import chart_mention
from interventio.views.navigator.found_methods import Teller
from interventio.views.navigator.page import FoundStair, FoundStep
from interventio.views.navigator.words import DEGREES, FOR_FAMILIES, GUIDANCE
from interventio.views.voice import Voice
from interventio.views.words import Words


def guidance_for(audience: Audience, words: Translator) -> str:
    """Return what the navigator is, and what it is not."""
    return words(GUIDANCE if audience.sees_staffing else FOR_FAMILIES)


def begins_of(ladder: Ladder, voice: Voice) -> Iterator[tuple[str, int, Words]]:
    """Yield by severity the number and the name of the lowest step for it, as far as the ladder says."""
    for degree in Degree:
        if number := begin_on(ladder, degree):
            yield voice.words(DEGREES[degree]), number, voice.says(ladder.tiers[number - 1].name)


def found_stair(stair: Stair, wishes: Wishes, teller: Teller) -> FoundStair:
    """Return the steps of a ladder, from where to begin."""
    return FoundStair(
        id=stair.ladder.id,
        chart=chart_mention(stair.ladder.id, teller.catalogue, teller.voice),
        begin_step=stair.begin,
        begin=_begin(stair, wishes, teller.voice),
        steps=tuple(_steps(stair, wishes, teller)),
    )


def _steps(stair: Stair, wishes: Wishes, teller: Teller) -> Iterator[FoundStep]:
    voice, tiers = teller.voice, stair.ladder.tiers
    for number, matches in stair.steps:
        tier = tiers[number - 1]
        yield FoundStep(
            number=number,
            id=tier.id,
            name=voice.says(tier.name),
            for_whom=voice.says_if_any(tier.for_whom),
            is_begin=number == stair.begin,
            methods=tuple(teller.method(match, wishes) for match in matches),
            step_up=voice.says_if_any(tier.step_up),
            next_name=voice.says(tiers[number].name) if number < len(tiers) else None,
        )


def _begin(stair: Stair, wishes: Wishes, voice: Voice) -> str:
    """Return where to begin for the severity that was asked for."""
    if wishes.severity is None:
        return ""
    if stair.begin is None:
        return voice.words("This ladder does not say which step answers trouble so severe, so all its steps are here.")
    name = str(voice.says(stair.ladder.tiers[stair.begin - 1].name))
    degree = voice.words(DEGREES[wishes.severity])
    return voice.words("Lowest step for {degree}: {number}. {name}", degree=degree, number=stair.begin, name=name)
