"""What falls due, as calendars: reviews of records and of one chart, the dates of one team, trainings and meetings."""

from collections.abc import Iterable, Iterator, Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.steppings import standings_on
from interventio.disclosure.rounds import ShownRound
from interventio.measures.freshness import Freshness, freshness_of
from interventio.records.kinds import INTERVENTION, LADDER, STEPPING, TEAM
from interventio.records.stepping import Stepping
from interventio.records.team import ServiceTeam
from interventio.views.charts.stepping import title_of
from interventio.views.mention import Mention, method_mention, record_mention, team_mention
from interventio.views.numbers import Numbers
from interventio.views.rows.calendar import Calendar, Event
from interventio.views.support.calendars import support_calendars
from interventio.views.trainings.rounds import to_come
from interventio.views.trainings.words import PURPOSES
from interventio.views.voice import Voice
from interventio.views.words import Words

TRAININGS = "calendar/trainings"
"""The calendar of training days, below the folder of the language."""

Reviews = Mapping[tuple[str, str], Event]
"""By kind and id of the record."""


def calendars(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> tuple[Calendar, ...]:
    """Return the calendars that have events; those who see no staffing have none, as the work is not theirs."""
    if not numbers.audience.sees_staffing:
        return ()
    found = freshness_of(catalogue)
    reviews = {(one.kind.name, one.id): event for one in found for event in _review(catalogue, one, voice)}
    made = (
        Calendar(
            TRAININGS,
            voice.words("Trainings"),
            catalogue.day,
            training_days(catalogue, to_come(catalogue, numbers), voice),
        ),
        Calendar("calendar/reviews", voice.words("Reviews"), catalogue.day, _in_order(reviews.values())),
        *(_of_chart(catalogue, stepping, reviews, voice) for stepping in catalogue.steppings.values()),
        *(_of_team(catalogue, team, numbers, reviews, voice) for team in catalogue.teams.values()),
        *support_calendars(catalogue, voice),
    )
    return tuple(calendar for calendar in made if calendar.events)


def _of_chart(catalogue: Catalogue, stepping: Stepping, reviews: Reviews, voice: Voice) -> Calendar:
    methods = [(INTERVENTION.name, standing.method.id) for standing in standings_on(catalogue, stepping)]
    records = [(STEPPING.name, stepping.id), (LADDER.name, stepping.ladder), *methods]
    name = voice.words("Reviews: {name}", name=title_of(catalogue, stepping, voice).text)
    events = _in_order(reviews[one] for one in records if one in reviews)
    return Calendar(f"calendar/charts/{stepping.id}", name, catalogue.day, events)


def _of_team(catalogue: Catalogue, team: ServiceTeam, numbers: Numbers, reviews: Reviews, voice: Voice) -> Calendar:
    """Return the dates of a team; who takes part in trainings is seen by those alone who see participants."""
    review = reviews.get((TEAM.name, team.id))
    rounds = (
        one
        for one in to_come(catalogue, numbers)
        if team.id in {participants.team for participants in one.participants}
    )
    events = [
        *((review,) if review else ()),
        *_deliveries(catalogue, team, voice),
        *training_days(catalogue, rounds, voice),
    ]
    return Calendar(f"calendar/teams/{team.id}", voice.says(team.name).text, catalogue.day, _in_order(events))


def training_days(catalogue: Catalogue, rounds: Iterable[ShownRound], voice: Voice) -> tuple[Event, ...]:
    """Return an event for each day of some training rounds."""
    return _in_order(event for one in rounds for event in _days(catalogue, one, voice))


def _days(catalogue: Catalogue, one: ShownRound, voice: Voice) -> Iterator[Event]:
    words = voice.words
    method = method_mention(one.intervention, catalogue.interventions, voice).name.text
    about = [words(PURPOSES[one.purpose]), voice.says(one.provider).text]
    if one.complete_by:
        about.append(words("To be completed by {day}.", day=one.complete_by))
    for number, day in enumerate(one.days, start=1):
        told = [words("Day {number} of {count}", number=number, count=len(one.days))] if len(one.days) > 1 else []
        yield Event(
            uid=f"interventio-training-{one.id}-{day}",
            day=day,
            summary=words("Training: {method}", method=method),
            description="\n".join([*about, *told]),
            address=_address(catalogue, Mention(Words(method), "trainings"), voice),
            has_reminder=number == 1,
        )


def _in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    return tuple(sorted(events, key=lambda event: (event.day, event.uid)))


def _review(catalogue: Catalogue, one: Freshness, voice: Voice) -> Iterator[Event]:
    if one.due is None or one.last_reviewed is None:
        return
    words, kind = voice.words, one.kind.name
    record = record_mention(one.kind, one.id, catalogue, voice)
    yield Event(
        uid=f"interventio-review-{kind}-{one.id or kind}-{one.due}",
        day=one.due,
        summary=words("Review: {name}", name=record.name.text),
        description=words(
            "Last looked through on {day}. Look the record through and write down the day.", day=one.last_reviewed
        ),
        address=_address(catalogue, record, voice),
        has_reminder=True,
    )


def _deliveries(catalogue: Catalogue, team: ServiceTeam, voice: Voice) -> Iterator[Event]:
    words, name = voice.words, voice.says(team.name).text
    address = _address(catalogue, team_mention(team.id, catalogue.teams, voice), voice)
    for delivery in team.delivers:
        method = method_mention(delivery.intervention, catalogue.interventions, voice).name.text
        uid = f"interventio-delivery-{team.id}-{delivery.intervention}"
        if since := delivery.since:
            told = words("{team} is to deliver the method from this day on.", team=name)
            yield Event(f"{uid}-begins-{since}", since, words("Begins: {method}", method=method), told, address)
        if until := delivery.until:
            told = words("The last day on which {team} is to deliver the method.", team=name)
            yield Event(f"{uid}-ends-{until}", until, words("Ends: {method}", method=method), told, address)


def _address(catalogue: Catalogue, record: Mention, voice: Voice) -> str:
    """Return the web address of a record's page, or "" where there is none."""
    site = catalogue.settings.site.address
    return f"{site.rstrip('/')}/{voice.words.language}/{record.page}.html" if site and record.page else ""
