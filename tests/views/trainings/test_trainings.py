from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.downloads.downloads import downloads
from interventio.views.numbers import numbers_of
from interventio.views.trainings.page import RoundLine, TrainingsPage
from interventio.views.trainings.trainings import trainings_page
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, settings, team, training

VOICE = Voice(translator(Language.EN), ("en",))
COUNTS = {"harju/nurse": {"attended": 8, "completed": 6, "certified": 6}}
EQUIVALENT = {"training": "Chilled", "since": "2024-01-01", "by": "The team", "reason": "The same."}
RECORDS = (
    settings(languages=["en"], planning={"completion": 80}),
    organisation(),
    intervention("cool-kids", upkeep={"certificate_valid": "24 months"}, equivalents=[EQUIVALENT]),
    team("harju", ["cool-kids"]),
    training("old", days=["2024-05-31"], lines=COUNTS),
    training("long-ago", days=["2024-06-01"], lines=COUNTS),
    training("spring", days=["2026-02-10"], lines={**COUNTS, "ranta/nurse": {"attended": 4}}),
    training("passed", status="planned", days=["2026-05-31"]),
    training("autumn", status="planned", days=["2026-09-01"], seats=16),
    training("cancelled", status="cancelled", days=["2026-04-01"], note="Too few."),
)


def page(*records: Part, audience: Audience = Audience.COORDINATOR) -> TrainingsPage:
    found = catalogue(*(records or RECORDS))
    numbers = numbers_of(found, audience)
    return trainings_page(found, numbers, downloads(found, numbers, VOICE).calendars, VOICE)


def places(lines: tuple[RoundLine, ...]) -> list[str]:
    return [one.place.removeprefix("round-") for one in lines]


def test_rounds_stand_by_how_they_stand() -> None:
    told = page()
    assert places(told.to_come) == ["autumn"]
    assert places(told.overdue) == ["passed"]
    assert places(told.held) == ["spring", "long-ago"]
    assert places(told.cancelled) == ["cancelled"]


def test_what_completion_rests_on_is_told_beside_it() -> None:
    assert page().completion == (
        "Of 24 who attended a training, 18 completed it: 75%.",
        "1 line of participants is left out, as a count is missing in it.",
        "Plans assume 80%.",
    )
    assert page(RECORDS[0], training("autumn", status="planned", days=["2026-09-01"])).completion == ()


def test_certificates_that_run_out_stand_by_month() -> None:
    told = [(one.month, one.is_past, one.method.page, one.people, one.trainings) for one in page().expiries]
    method = "interventions/cool-kids"
    assert told == [
        ("May 2026", True, method, 6, ("old",)),
        ("June 2026", True, method, 6, ("long-ago",)),
        ("February 2028", False, method, 6, ("spring",)),
    ]


def test_what_is_accepted_in_place_of_a_training() -> None:
    (line,) = page().equivalents
    assert (line.method.page, *map(str, (line.training, line.since, line.by, line.reason))) == (
        "interventions/cool-kids",
        "Chilled",
        "1 Jan 2024",
        "The team",
        "The same.",
    )


def test_managers_and_professionals_see_rounds_but_no_counts() -> None:
    for audience in (Audience.MANAGER, Audience.PROFESSIONAL):
        told = page(audience=audience)
        assert places(told.to_come) == ["autumn"]
        assert (told.overdue, told.expiries, told.completion, told.sees_counts) == ((), (), (), False)
        assert told.sees_costs is (audience is Audience.MANAGER)
        assert len(told.equivalents) == 1


def test_the_days_to_come_can_be_taken_along() -> None:
    assert page().calendar == "calendar/trainings.ics"
    assert page(RECORDS[0]).calendar == ""
