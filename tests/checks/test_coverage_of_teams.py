from support.found import Told, found

HARJU = "data/teams/harju.yaml"
RECORDS = """
    settings: {coverage: {methods: [ck, ipc], stage: certified}}
    method ck: {delivered_by: [nurse, doctor]}
    method ipc: {delivered_by: [psychologist]}
    method other: {delivered_by: [nurse]}
    team harju:
      delivers:
        - {intervention: ck}
        - {intervention: ipc}
        - {intervention: ipc, occupations: [cook]}
        - {intervention: other, since: 2026-11-22}
        - {intervention: ipc, since: 2026-11-23}
      staffing:
        - {date: 2025-01-31, staff: [{occupation: psychologist}]}
        - date: 2026-01-31
          staff:
            - {occupation: nurse, trained: {ck: {completed: 3}}}
            - {occupation: doctor, headcount: 3}
            - {occupation: porter}
    """


def test_nobody_of_those_who_deliver_a_method_is_in_the_latest_snapshot() -> None:
    assert found("COV007", RECORDS) == [Told(f"{HARJU} delivers.1.intervention", {"id": "ipc"})]


def test_the_headcount_of_those_who_deliver_is_not_told() -> None:
    assert found("COV008", RECORDS) == [Told(f"{HARJU} staffing.1.staff.0.occupation", {"occupation": "nurse"})]


def test_the_count_at_the_stage_that_counts_is_not_told() -> None:
    assert found("COV009", RECORDS) == [
        Told(
            f"{HARJU} staffing.1.staff.0.occupation",
            {"id": "ck", "stage": "certified"},
            see=(f"{HARJU} staffing.1.staff.1.occupation",),
        ),
    ]


def test_the_count_is_there_or_nobody_is() -> None:
    counted = RECORDS.replace("completed: 3", "certified: 3").replace("headcount: 3", "headcount: 0")
    assert found("COV009", counted) == []


def test_nothing_is_asked_of_teams_that_are_bought_in_or_have_ended() -> None:
    for field in ("bought_from: A provider", "until: 2026-11-21"):
        records = RECORDS.replace("team harju:\n", f"team harju:\n      {field}\n")
        assert [found(code, records) for code in ("COV007", "COV008", "COV009")] == [[], [], []]
