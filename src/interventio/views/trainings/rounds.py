"""From training rounds to their lines on pages."""

from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.rounds import TEACHING
from interventio.disclosure.audience import Audience
from interventio.disclosure.rounds import ShownCost, ShownParticipants, ShownRound
from interventio.languages.translator import N_, Translator
from interventio.records.training_round import RoundState
from interventio.views.mention import method_mention, team_mention
from interventio.views.numbers import Numbers
from interventio.views.trainings.page import ParticipantLine, RoundLine
from interventio.views.trainings.words import PURPOSES, days_in_words
from interventio.views.voice import Voice


def planned_for(method: str, catalogue: Catalogue, numbers: Numbers, voice: Voice) -> tuple[RoundLine, ...]:
    """Return the rounds of a method that are to come, the next one first."""
    return tuple(round_line(one, catalogue, numbers, voice) for one in to_come(catalogue, numbers, method))


def next_rounds(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> dict[str, RoundLine]:
    """Return the next round by method in which those learn it who do not know it yet."""
    found: dict[str, RoundLine] = {}
    for one in to_come(catalogue, numbers):
        if one.purpose in TEACHING:
            found.setdefault(one.intervention, round_line(one, catalogue, numbers, voice))
    return found


def to_come(catalogue: Catalogue, numbers: Numbers, method: str | None = None) -> tuple[ShownRound, ...]:
    """Return the planned rounds whose last day has not passed, the next one first; of one method, if it is named."""
    return tuple(
        one
        for one in numbers.rounds
        if one.state is RoundState.PLANNED and one.days[-1] >= catalogue.day and method in {None, one.intervention}
    )


def round_line(one: ShownRound, catalogue: Catalogue, numbers: Numbers, voice: Voice) -> RoundLine:
    """Return a round in words."""
    words, record = voice.words, catalogue.interventions.get(one.intervention)
    return RoundLine(
        id=one.id if numbers.audience is Audience.COORDINATOR else "",
        place=f"round-{one.id}",
        method=method_mention(one.intervention, catalogue.interventions, voice),
        name=voice.says_if_any(one.name),
        purpose=words(PURPOSES[one.purpose]),
        state=one.state.value,
        when=days_in_words(one.days, words),
        complete_by=voice.day_if_any(one.complete_by),
        provider=voice.says(one.provider),
        occupations=voice.names(record.delivered_by if record else (), catalogue.words.occupations),
        seats=_number(one.seats),
        free=_number(one.free),
        attended=_number(one.attended),
        completed=_number(one.completed),
        share=words.percent(share) if one.completion and (share := one.completion.share) is not None else "",
        cost=cost_in_words(one.cost, words) if one.cost else "",
        cost_each=words.euros(one.cost.each) if one.cost and one.cost.each is not None else "",
        note=voice.says_if_any(one.note),
        participants=tuple(_participants(line, catalogue, voice) for line in one.participants),
    )


def cost_in_words(cost: ShownCost, words: Translator) -> str:
    """Return what a round costs: all of it, or the price of a seat where the number of seats is not known."""
    if cost.whole is None:
        return words("{price} a seat", price=words.euros(Fraction(cost.euros)))
    return words.euros(Fraction(cost.whole))


def counts_in_words(line: ShownParticipants, words: Translator) -> str:
    """Return the counts of a line that are known: how many booked, or how far they came."""
    told = [
        words(message, count=count)
        for message, count in (
            (N_("{count} attended"), line.attended),
            (N_("{count} completed"), line.completed),
            (N_("{count} certified"), line.certified),
        )
        if count is not None
    ]
    if told:
        return ", ".join(told)
    return words("not known") if line.booked is None else words("{count} booked", count=line.booked)


def _participants(line: ShownParticipants, catalogue: Catalogue, voice: Voice) -> ParticipantLine:
    return ParticipantLine(
        team=team_mention(line.team, catalogue.teams, voice),
        occupation=voice.name(line.occupation, catalogue.words.occupations),
        counts=counts_in_words(line, voice.words),
    )


def _number(count: int | None) -> str:
    return "" if count is None else str(count)
