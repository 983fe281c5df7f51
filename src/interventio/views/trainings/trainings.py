"""From training rounds to the page of trainings."""

from collections.abc import Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.rounds import ShownExpiry, ShownRound
from interventio.records.review import due_day
from interventio.records.training_round import RoundState
from interventio.views.mention import method_mention, team_mention
from interventio.views.numbers import Numbers
from interventio.views.rows.calendar import Calendar
from interventio.views.trainings.calendars import TRAININGS
from interventio.views.trainings.page import EquivalentLine, ExpiryLine, RoundLine, TrainingsPage
from interventio.views.trainings.rounds import round_line, to_come
from interventio.views.voice import Voice

MONTHS_BACK = 24
"""How far back the page tells of rounds that were held."""


def trainings_page(
    catalogue: Catalogue, numbers: Numbers, calendars: tuple[Calendar, ...], voice: Voice
) -> TrainingsPage:
    """Return the page of trainings, with as much as the audience of the numbers sees."""

    def lines(rounds: Iterable[ShownRound]) -> tuple[RoundLine, ...]:
        return tuple(round_line(one, catalogue, numbers, voice) for one in rounds)

    is_exact = numbers.audience is Audience.COORDINATOR
    coming = to_come(catalogue, numbers)
    recent = [one for one in reversed(numbers.rounds) if due_day(one.days[-1], MONTHS_BACK) >= catalogue.day]
    passed = [one for one in numbers.rounds if one.state is RoundState.PLANNED and one not in coming]
    return TrainingsPage(
        to_come=lines(coming),
        overdue=lines(passed if is_exact else ()),
        held=lines(one for one in recent if one.state is RoundState.HELD),
        cancelled=lines(one for one in recent if one.state is RoundState.CANCELLED),
        equivalents=tuple(_equivalents(catalogue, voice)),
        expiries=tuple(_expiry(one, catalogue, voice) for one in numbers.expiries),
        completion=tuple(completion_sentences(catalogue, numbers, voice)),
        sees_counts=is_exact,
        sees_costs=numbers.audience.sees_actions,
        calendar=f"{TRAININGS}.ics" if any(one.path == TRAININGS for one in calendars) else "",
    )


def completion_sentences(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Iterator[str]:
    """Yield how many have completed a training of those who attended, and what plans assume."""
    words, found = voice.words, numbers.completion
    if found is None or found.share is None:
        return
    yield words(
        "Of {attended} who attended a training, {completed} completed it: {share}.",
        attended=found.attended,
        completed=found.completed,
        share=words.percent(found.share),
    )
    if found.unknown:
        yield words.plural(
            "{count} line of participants is left out, as a count is missing in it.",
            "{count} lines of participants are left out, as a count is missing in them.",
            found.unknown,
        )
    if (assumed := catalogue.settings.planning.completion) is not None:
        yield words("Plans assume {share}.", share=words.percent(assumed))


def _equivalents(catalogue: Catalogue, voice: Voice) -> Iterator[EquivalentLine]:
    for method in catalogue.interventions.values():
        for one in method.equivalents:
            yield EquivalentLine(
                method=method_mention(method.id, catalogue.interventions, voice),
                training=voice.says(one.training),
                since=voice.day_if_any(one.since),
                by=voice.says_if_any(one.by),
                reason=voice.says_if_any(one.reason),
            )


def _expiry(one: ShownExpiry, catalogue: Catalogue, voice: Voice) -> ExpiryLine:
    return ExpiryLine(
        month=voice.words.month(one.month),
        is_past=one.is_past,
        method=method_mention(one.intervention, catalogue.interventions, voice),
        people=one.people,
        teams=tuple(team_mention(team, catalogue.teams, voice) for team in one.teams),
        trainings=one.trainings,
    )
