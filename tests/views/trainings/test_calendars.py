from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.rows.calendar import Calendar
from interventio.views.trainings.calendars import calendars
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, stepping, team, training

REVIEW = {"last_reviewed": "2026-01-15", "by": "The working group"}
FOUND = catalogue(
    organisation(review=REVIEW),
    ladder("children", review={**REVIEW, "every": "6 months"}),
    intervention("cool-kids", ["children/guided"], review=REVIEW),
    intervention("ali"),
    team("harju", [{"intervention": "ali", "since": "2026-02-01", "until": "2027-01-31"}, "cool-kids"]),
    team("meri", ["cool-kids"]),
)


def made(found: Catalogue = FOUND, audience: Audience = Audience.COORDINATOR) -> dict[str, Calendar]:
    voice = Voice(translator(Language.EN), found.settings.languages)
    return {one.path: one for one in calendars(found, numbers_of(found, audience), voice)}


def told(calendar: Calendar) -> list[tuple[str, str]]:
    return [(event.day.isoformat(), event.summary) for event in calendar.events]


def test_the_reviews_of_all_records_by_day() -> None:
    reviews = made()["calendar/reviews"]
    assert told(reviews) == [
        ("2026-07-15", "Review: children"),
        ("2027-01-15", "Review: cool-kids"),
        ("2027-01-15", "Review: The organisation's own words"),
    ]
    first = reviews.events[0]
    assert first.uid == "interventio-review-ladder-children-2026-07-15"
    assert first.description == "Last looked through on 15 Jan 2026. Look the record through and write down the day."
    assert (first.has_reminder, reviews.as_of) == (True, date(2026, 6, 1))


def test_the_reviews_of_a_chart_are_of_what_stands_on_it() -> None:
    found = made()["calendar/charts/children"]
    assert found.name == "Reviews: children"
    assert told(found) == [("2026-07-15", "Review: children"), ("2027-01-15", "Review: cool-kids")]


def test_the_dates_of_a_team_are_when_it_begins_and_ends_to_deliver() -> None:
    found = made()["calendar/teams/harju"]
    assert told(found) == [("2026-02-01", "Begins: ali"), ("2027-01-31", "Ends: ali")]
    assert [event.uid for event in found.events] == [
        "interventio-delivery-harju-ali-begins-2026-02-01",
        "interventio-delivery-harju-ali-ends-2027-01-31",
    ]
    assert [event.has_reminder for event in found.events] == [False, False]


def test_an_event_leads_to_its_page_where_the_site_is_published() -> None:
    found = catalogue(
        settings(site={"address": "https://example.org/porrastus/"}),
        organisation(review=REVIEW),
        intervention("cool-kids", review=REVIEW),
    )
    addresses = {event.summary: event.address for event in made(found)["calendar/reviews"].events}
    assert addresses == {
        "Review: cool-kids": "https://example.org/porrastus/en/interventions/cool-kids.html",
        "Review: The organisation's own words": "",
    }
    assert {event.address for event in made()["calendar/reviews"].events} == {""}


def test_there_is_no_calendar_without_dates_and_none_for_clients() -> None:
    assert [*made()] == ["calendar/reviews", "calendar/charts/children", "calendar/teams/harju"]
    assert made(audience=Audience.CLIENT) == {}


def test_the_ids_of_events_differ_from_each_other_and_not_from_language_to_language() -> None:
    voices = [Voice(translator(language), FOUND.settings.languages) for language in Language]
    numbers = numbers_of(FOUND, Audience.COORDINATOR)
    ids = [{event.uid for one in calendars(FOUND, numbers, voice) for event in one.events} for voice in voices]
    assert ids[0] == ids[1] == ids[2]
    assert len(ids[0]) == 5


def test_a_chart_that_a_record_adds_has_a_calendar_of_its_own() -> None:
    found = catalogue(
        ladder("children"),
        intervention("cool-kids", ["children/guided"], review=REVIEW),
        stepping("spring", review=REVIEW),
    )
    assert told(made(found)["calendar/charts/spring"]) == [
        ("2027-01-15", "Review: cool-kids"),
        ("2027-01-15", "Review: children"),
    ]


ROUNDS = (
    intervention("cool-kids"),
    team("harju"),
    training("held", days=["2026-02-10"]),
    training("cancelled", status="cancelled", days=["2026-08-10"]),
    training(
        "autumn",
        status="planned",
        days=["2026-09-01", "2026-09-02"],
        complete_by="2026-12-31",
        lines={"harju/nurse": {"booked": 5}},
    ),
)


def test_the_days_of_trainings_to_come_have_a_calendar_and_stand_in_those_of_the_teams() -> None:
    found = made(catalogue(*ROUNDS))
    assert told(found["calendar/trainings"]) == told(found["calendar/teams/harju"])
    first, second = found["calendar/trainings"].events
    assert (first.uid, first.summary, first.day) == (
        "interventio-training-autumn-2026-09-01",
        "Training: cool-kids",
        date(2026, 9, 1),
    )
    assert second.description.splitlines() == [
        "method training",
        "The training centre",
        "To be completed by 31 Dec 2026.",
        "Day 2 of 2",
    ]
    assert (first.has_reminder, second.has_reminder) == (True, False)


def test_that_a_team_takes_part_is_for_coordinators() -> None:
    assert [*made(catalogue(*ROUNDS), Audience.PROFESSIONAL)] == ["calendar/trainings"]
