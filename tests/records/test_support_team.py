import pytest

from interventio.findings.place import Route
from interventio.records.kinds import SUPPORT_TEAM, TEAM
from interventio.records.support_team import SupportTeam
from interventio.records.writer import plain_values
from support.records import record, refused, written

FULL = """
    kind: support
    name: {fi: Ahdistuksen tukitiimi, sv: Stödteamet för ångest}
    summary: {fi: Yksiköt tukevat toisiaan.}
    focus: symptom
    themes: [anxiety]
    interventions: [cool-kids]
    since: "2022-03-01"
    until: "2027-06-30"
    seats:
      - {unit: harju, role: supervisor, since: "2022-03-01", until: "2026-12-31"}
      - {unit: ranta, role: trained-worker, occupation: nurse}
    convener: {fi: Interventiokoordinaattori}
    seasons:
      - season: 2026-spring
        topics: [{fi: Asiakasohjautuminen}]
        meetings:
          - date: "2026-03-10"
            starts: "13:00"
            ends: "15:30"
            where: {fi: Perhekeskus}
            status: held
            topics: [{fi: Yhteinen ryhmä}]
            attendance:
              - {unit: harju, supervisors: 1, trained_workers: 2, others: 0}
              - {unit: ranta}
            results:
              - {kind: coordination, what: {fi: Ryhmä sovittiin.}}
              - kind: follow-up
                what: {fi: Kutsutaan koulut.}
                owner: {fi: Koollekutsuja}
                due: "2026-05-31"
                done: "2026-05-12"
            practices: [{what: {fi: Soitto ennen ryhmää}, unit: ranta, intervention: cool-kids}]
            questions: [{what: {fi: Miten ohjataan?}, unit: harju, intervention: cool-kids, answer: {fi: Soita.}}]
            note: {fi: Etänä.}
        note: {fi: Yksi tapaaminen jäi väliin.}
    review: {last_reviewed: "2026-06-01", by: {fi: Tiimi}}
    """
SHORT = "{kind: support, name: Anxiety, focus: symptom"


def test_a_support_team_says_what_its_file_says() -> None:
    assert plain_values(record(SUPPORT_TEAM, FULL)) == written(FULL)


def test_its_kind_tells_it_from_the_other_teams() -> None:
    assert type(record(TEAM, f"{SHORT}}}")) is SupportTeam


def test_what_a_short_team_leaves_out_is_nothing_or_unknown() -> None:
    found = record(SUPPORT_TEAM, f"{SHORT}, seasons: [{{season: 2026-autumn}}]}}", "anxiety")
    assert isinstance(found, SupportTeam)
    assert (found.id, found.seats, found.interventions, found.since) == ("anxiety", (), (), None)
    assert (found.seasons[0].meetings, found.seasons[0].topics) == ((), ())


@pytest.mark.parametrize("season", ["2026", "autumn-2026", "2026-Autumn", "2026-winter", "26-spring", "2026-spring "])
def test_a_season_is_written_one_way(season: str) -> None:
    assert refused(SUPPORT_TEAM, f'{SHORT}, seasons: [{{season: "{season}"}}]}}') == [
        ("REC030", ("seasons", 0, "season"))
    ]


@pytest.mark.parametrize(
    ("meeting", "expected"),
    [
        ("{status: held}", [("REC001", "date")]),
        ("{date: 2026-03-10}", [("REC001", "status")]),
        ("{date: 2026-03-10, status: moved}", [("REC009", "status")]),
        ("{date: 10.3.2026, status: held}", [("REC016", "date")]),
        ("{date: 2026-03-10, status: held, starts: 13}", [("REC004", "starts")]),
        ("{date: 2026-03-10, status: held, starts: 9:00}", [("REC031", "starts")]),
        ("{date: 2026-03-10, status: held, ends: '24:00'}", [("REC031", "ends")]),
        ("{date: 2026-03-10, status: held, attendance: 12}", [("REC006", "attendance")]),
    ],
)
def test_what_a_meeting_cannot_say_is_refused(meeting: str, expected: list[tuple[str, str]]) -> None:
    found = refused(SUPPORT_TEAM, f"{SHORT}, seasons: [{{season: 2026-spring, meetings: [{meeting}]}}]}}")
    assert found == [(code, ("seasons", 0, "meetings", 0, field)) for code, field in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind: support", [("REC001", ("name",)), ("REC001", ("focus",))]),
        (f"{SHORT.replace('symptom', 'people')}}}", [("REC009", ("focus",))]),
        (f"{SHORT}, units: [harju]}}", [("REC002", ("units",))]),
        (f"{SHORT}, seats: [{{unit: harju}}]}}", [("REC001", ("seats", 0, "role"))]),
        (f"{SHORT}, seats: [{{unit: harju, role: worker}}]}}", [("REC009", ("seats", 0, "role"))]),
        (f"{SHORT}, seats: [{{unit: harju, role: other, name: X}}]}}", [("REC002", ("seats", 0, "name"))]),
    ],
)
def test_what_a_support_team_cannot_say_is_refused(text: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(TEAM, text) == expected
