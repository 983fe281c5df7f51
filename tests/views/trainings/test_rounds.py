from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.numbers import numbers_of
from interventio.views.trainings.page import RoundLine
from interventio.views.trainings.rounds import next_rounds, planned_for, round_line
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, team, training

VOICE = Voice(translator(Language.EN), ("en",))
RECORDS = (organisation(), intervention("cool-kids", delivered_by=["nurse", "psychologist"]), team("harju"))
COUNTS = {"booked": 9, "attended": 8, "completed": 6}


def line(*records: Part, audience: Audience = Audience.COORDINATOR) -> RoundLine:
    found = catalogue(*RECORDS, *records)
    numbers = numbers_of(found, audience)
    return round_line(numbers.rounds[0], found, numbers, VOICE)


HELD = training(
    days=["2026-02-10", "2026-02-11"],
    complete_by="2026-05-31",
    name="The spring round",
    seats=16,
    lines={"harju/nurse": COUNTS},
    cost={"euros": 300, "covers": "seat"},
)


def test_a_round_in_words() -> None:
    told = line(HELD)
    assert (told.method.page, str(told.name), told.purpose, told.state, told.place) == (
        "interventions/cool-kids",
        "The spring round",
        "method training",
        "held",
        "round-spring",
    )
    assert (told.when, str(told.complete_by), str(told.provider)) == (
        "10 Feb 2026 and 11 Feb 2026",
        "31 May 2026",
        "The training centre",
    )
    assert [str(one) for one in told.occupations] == ["nurse", "psychologist"]
    assert (told.seats, told.free, told.attended, told.completed, told.share) == ("16", "7", "8", "6", "75%")
    assert (told.cost, told.cost_each) == ("€4,800", "€800")
    assert [(one.team.page, str(one.occupation), one.counts) for one in told.participants] == [
        ("teams/harju", "nurse", "8 attended, 6 completed")
    ]


def test_what_others_see_of_it() -> None:
    manager, professional = (line(HELD, audience=one) for one in (Audience.MANAGER, Audience.PROFESSIONAL))
    assert (manager.cost, professional.cost) == ("€4,800", "")
    for told in (manager, professional):
        assert (told.id, told.seats) == ("", "16")
        assert (told.free, told.attended, told.completed, told.share, told.cost_each) == ("", "", "", "", "")
        assert told.participants == ()


def test_a_price_for_a_seat_stands_alone_where_nobody_knows_how_many_there_are() -> None:
    assert line(training(cost={"euros": 300, "covers": "seat"})).cost == "€300 a seat"


def test_counts_before_and_after() -> None:
    lines = {"harju/nurse": {"booked": 5}, "harju/psychologist": {}}
    told = line(training(status="planned", days=["2026-09-01"], lines=lines))
    assert [one.counts for one in told.participants] == ["5 booked", "not known"]


def test_the_rounds_to_come_of_a_method() -> None:
    records = (
        training("refresher", purpose="refresher", status="planned", days=["2026-06-01"]),
        training("autumn", status="planned", days=["2026-09-01"]),
        training("winter", status="planned", days=["2026-12-01"]),
        training("passed", status="planned", days=["2026-05-31"]),
        training("cancelled", status="cancelled", days=["2026-08-01"]),
        training("another", "icdp", status="planned", days=["2026-08-01"]),
    )
    found = catalogue(*RECORDS, *records)
    numbers = numbers_of(found, Audience.PROFESSIONAL)
    places = [one.place for one in planned_for("cool-kids", found, numbers, VOICE)]
    assert places == ["round-refresher", "round-autumn", "round-winter"]
    assert {id_: one.place for id_, one in next_rounds(found, numbers, VOICE).items()} == {
        "cool-kids": "round-autumn",
        "icdp": "round-another",
    }
