from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.trainings.sheet import RoundChoice, TrainingsSheet, trainings_sheet
from interventio.views.voice import Voice
from support.build import catalogue, intervention, organisation, team, training

FOUND = catalogue(
    organisation(),
    intervention("cool-kids"),
    intervention("icdp"),
    team("harju"),
    training("winter", days=["2026-01-10"], lines={"harju/nurse": {"attended": 5}}),
    training("spring", "icdp", days=["2026-04-10"], lines={"ranta/nurse": {"attended": 5}}),
    training("cancelled", status="cancelled", days=["2026-05-10"]),
    training("autumn", status="planned", days=["2026-09-01", "2026-09-02"], lines={"harju/nurse": {"booked": 5}}),
)


def sheet(wanted: RoundChoice, audience: Audience = Audience.COORDINATOR) -> TrainingsSheet:
    return trainings_sheet(FOUND, numbers_of(FOUND, audience), wanted, Voice(translator(Language.EN), ("en",)))


def ids(wanted: RoundChoice) -> list[str]:
    return [one.shown.id for one in sheet(wanted).rounds]


def test_rounds_are_chosen_by_state_method_and_team() -> None:
    assert ids(RoundChoice()) == ["winter", "spring", "cancelled", "autumn"]
    assert ids(RoundChoice(states=["held", "planned"])) == ["winter", "spring", "autumn"]
    assert ids(RoundChoice(methods=["icdp"])) == ["spring"]
    assert ids(RoundChoice(teams=["harju"])) == ["winter", "autumn"]
    assert ids(RoundChoice(["planned"], ["icdp"])) == []


def test_the_calendar_holds_the_days_of_what_is_not_cancelled() -> None:
    days = [event.day.isoformat() for event in sheet(RoundChoice()).calendar.events]
    assert days == ["2026-01-10", "2026-04-10", "2026-09-01", "2026-09-02"]


def test_who_sees_what() -> None:
    seen = {one: sheet(RoundChoice(), one) for one in (Audience.COORDINATOR, Audience.MANAGER, Audience.PROFESSIONAL)}
    assert [(one.sees_counts, one.sees_costs) for one in seen.values()] == [(True, True), (False, True), (False, False)]
