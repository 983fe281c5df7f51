from support.found import Told, found

HARJU = "data/periods/harju.yaml"


def test_a_quarter_stands_twice_for_a_team_and_method_also_in_two_files() -> None:
    records = """
        periods harju:
          team: harju
          quarters:
            - {quarter: 2026-Q1, methods: [{intervention: ck}, {intervention: ipc}]}
            - {quarter: 2026-Q1, methods: [{intervention: other}]}
            - {quarter: 2026-Q2, methods: [{intervention: ck}]}
        periods more:
          team: harju
          quarters: [{quarter: 2026-Q1, methods: [{intervention: ipc}]}]
        periods ranta:
          team: ranta
          quarters: [{quarter: 2026-Q1, methods: [{intervention: ck}]}]
        """
    assert found("USE001", records) == [
        Told(
            "data/periods/more.yaml quarters.0.methods.0.intervention",
            {"id": "ipc", "quarter": "2026-Q1"},
            see=(f"{HARJU} quarters.0.methods.1.intervention",),
        )
    ]


def test_more_clients_answered_than_were_asked_or_it_helped_more_than_answered() -> None:
    records = """
        periods harju:
          team: harju
          quarters:
            - quarter: 2026-Q1
              methods:
                - {intervention: sound, feedback: {asked: 5, answered: 5, helped: 0}}
                - {intervention: ck, feedback: {asked: 5, answered: 6, helped: 7}}
                - {intervention: ipc, feedback: {asked: 5, helped: 6}}
                - {intervention: other, started: 3}
        """
    at = f"{HARJU} quarters.0.methods"
    assert found("USE003", records) == [
        Told(
            f"{at}.1.feedback.answered",
            {"id": "ck", "part": "answered", "whole": "asked"},
            see=(f"{at}.1.feedback.asked",),
        ),
        Told(
            f"{at}.1.feedback.helped",
            {"id": "ck", "part": "helped", "whole": "answered"},
            see=(f"{at}.1.feedback.answered",),
        ),
        Told(
            f"{at}.2.feedback.helped",
            {"id": "ipc", "part": "helped", "whole": "asked"},
            see=(f"{at}.2.feedback.asked",),
        ),
    ]


def test_a_quarter_that_has_begun_is_not_to_come() -> None:
    records = """
        periods harju:
          team: harju
          quarters: [{quarter: 2026-Q4, methods: []}, {quarter: 2027-Q1, methods: []}]
        """
    assert found("USE004", records) == [Told(f"{HARJU} quarters.1.quarter", {"quarter": "2027-Q1"})]


def test_a_quarter_stands_after_a_later_one() -> None:
    records = """
        periods harju:
          team: harju
          quarters:
            - {quarter: 2026-Q1, methods: []}
            - {quarter: 2026-Q1, methods: []}
            - {quarter: 2025-Q4, methods: []}
            - {quarter: 2026-Q2, methods: []}
        """
    assert found("USE008", records) == [
        Told(f"{HARJU} quarters.2.quarter", {"quarter": "2025-Q4"}, see=(f"{HARJU} quarters.1.quarter",))
    ]


def test_quarters_have_a_gap_unless_another_file_of_the_team_fills_it() -> None:
    records = """
        periods harju:
          team: harju
          quarters:
            - {quarter: 2025-Q1, methods: []}
            - {quarter: 2025-Q3, methods: []}
            - {quarter: 2026-Q2, methods: []}
        periods more:
          team: harju
          quarters: [{quarter: 2025-Q2, methods: []}]
        """
    assert found("USE009", records) == [
        Told(
            f"{HARJU} quarters.2.quarter",
            {"earlier": "2025-Q3", "later": "2026-Q2"},
            see=(f"{HARJU} quarters.1.quarter",),
        )
    ]
