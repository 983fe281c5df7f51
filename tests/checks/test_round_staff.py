from datetime import date

from support.found import Told, found

HARJU = "data/teams/harju.yaml"
SPRING = "data/trainings/spring.yaml"
FACTS = {"team": "harju", "occupation": "nurse"}


def round_of(counts: str, fields: str = "status: held, days: [2026-05-01]") -> str:
    line = f"{{team: harju, occupation: nurse, {counts}}}"
    return f"training spring: {{intervention: cool-kids, {fields}, participants: [{line}]}}\n"


def harju(**snapshots: str) -> str:
    staffing = "".join(
        f"  - date: {day[1:].replace('_', '-')}\n    staff: [{{occupation: nurse, {row}}}]\n"
        for day, row in snapshots.items()
    )
    return f"team harju:\n  delivers: [{{intervention: cool-kids, occupations: [nurse]}}]\n  staffing:\n{staffing}"


def trained(completed: str) -> str:
    return f"headcount: 9, trained: {{cool-kids: {{{completed}}}}}"


def test_more_take_part_than_worked_there_before_the_round() -> None:
    team = harju(_2026_01_31="headcount: 5", _2026_04_30="headcount: 4", _2026_09_30="headcount: 9")
    assert found("TRA002", round_of("booked: 4, attended: 5") + team) == [
        Told(f"{SPRING} participants.0.attended", FACTS, see=(f"{HARJU} staffing.1.staff.0.headcount",))
    ]
    assert found("TRA002", round_of("booked: 4, attended: 4") + team) == []
    assert found("TRA002", round_of("booked: 7", "status: cancelled") + team) == []


def test_a_team_that_was_not_counted_before_is_taken_as_first_counted() -> None:
    team = harju(_2026_09_30="headcount: 3", _2026_10_31="headcount: 9")
    assert [one.at for one in found("TRA002", round_of("booked: 4") + team)] == [f"{SPRING} participants.0.booked"]


def test_what_nobody_has_counted_is_not_too_little() -> None:
    assert found("TRA002", round_of("booked: 99") + harju(_2026_01_31="exempt: 0")) == []
    assert found("TRA002", round_of("booked: 99") + "team harju: {staffing: [{date: 2026-01-31, staff: []}]}") == []
    assert found("TRA002", round_of("booked: 99") + "team harju: {}") == []


def test_the_first_snapshot_after_a_round_counts_fewer_than_completed_it() -> None:
    fields = "status: held, days: [2026-05-01], complete_by: 2026-06-30"
    place = f"{HARJU} staffing.1.staff.0.trained.cool-kids.completed"
    early, late = trained("completed: 1"), trained("completed: 3")
    team = harju(_2026_06_29=early, _2026_06_30=late, _2026_09_30=early)
    assert found("TRA008", round_of("completed: 4", fields) + team) == [
        Told(f"{SPRING} participants.0.completed", {"team": "harju", "day": date(2026, 6, 30)}, see=(place,))
    ]
    assert found("TRA008", round_of("completed: 3", fields) + team) == []


def test_only_what_was_counted_after_a_round_of_new_trained_can_be_too_little() -> None:
    counted = harju(_2026_06_30=trained("completed: 3"))
    assert found("TRA008", round_of("completed: 4") + harju(_2026_04_30=trained("completed: 3"))) == []
    assert found("TRA008", round_of("completed: 4") + harju(_2026_06_30=trained("attended: 3"))) == []
    assert found("TRA008", round_of("completed: 4") + harju(_2026_12_31=trained("completed: 3"))) == []
    assert found("TRA008", round_of("attended: 4") + counted) == []
    refresher = round_of("completed: 4", "status: held, days: [2026-05-01], purpose: refresher")
    assert found("TRA008", refresher + counted) == []


def test_a_planned_round_has_seats_for_a_team_that_is_not_to_deliver() -> None:
    told = [Told(f"{SPRING} participants.0.team", {"team": "harju", "id": "cool-kids"})]
    begins = "status: planned, days: [2027-02-01, 2027-02-02]"

    def after(until: str, fields: str = begins) -> list[Told]:
        delivery = f"{{intervention: cool-kids, since: 2027-09-01{until}}}"
        return found("TRA013", round_of("booked: 2", fields) + f"team harju: {{delivers: [{delivery}]}}")

    assert found("TRA013", round_of("booked: 2", begins) + "team harju: {}") == told
    assert after(", until: 2027-01-31") == told
    assert after(", until: 2027-02-01") == after("") == []
    assert found("TRA013", round_of("booked: 2", f"{begins}, purpose: mentor") + "team harju: {}") == []
    assert found("TRA013", round_of("booked: 2") + "team harju: {}") == []


def test_nobody_is_left() -> None:
    one, none = trained("completed: 1"), trained("completed: 0")
    told = [Told(f"{HARJU} staffing.1.date", {"id": "cool-kids", "day": date(2026, 3, 31)})]
    assert found("TRA011", harju(_2026_03_31=one, _2026_09_30=none)) == told
    assert found("TRA011", harju(_2026_03_31=one, _2026_09_30="headcount: 0")) == told
    assert found("TRA011", harju(_2026_03_31=one, _2026_09_30=one)) == []
    assert found("TRA011", harju(_2026_03_31=one, _2026_09_30="headcount: 9")) == []
    assert found("TRA011", harju(_2026_03_31=none, _2026_09_30=none)) == []
    assert found("TRA011", harju(_2025_03_31=one, _2026_03_31=none, _2026_09_30=none)) == []
    assert found("TRA011", harju(_2026_09_30=none)) == []


def test_those_of_another_occupation_may_be_left() -> None:
    both = """\
    team harju:
      delivers: [{intervention: cool-kids, occupations: [nurse, psychologist]}]
      staffing:
        - date: 2026-03-31
          staff:
            - {occupation: nurse, headcount: 4, trained: {cool-kids: {completed: 3}}}
            - {occupation: psychologist, headcount: 2, trained: {cool-kids: {completed: 0}}}
        - date: 2026-09-30
          staff:
            - {occupation: nurse, headcount: 4, trained: {cool-kids: {completed: 0}}}
            - {occupation: psychologist, headcount: 2, trained: {cool-kids: {completed: LEFT}}}
    """
    assert found("TRA011", both.replace("LEFT", "1")) == []
    assert len(found("TRA011", both.replace("LEFT", "0"))) == 1
