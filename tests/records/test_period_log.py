import pytest

from interventio.findings.place import Route
from interventio.records.kinds import PERIODS
from interventio.records.writer import plain_values
from support.records import record, refused

FULL = """
    team: harju
    quarters:
      - quarter: 2025-Q4
        by: {fi: Tilastosta}
        methods:
          - {intervention: cool-kids, started: 0}
      - quarter: 2026-Q1
        methods:
          - intervention: cool-kids
            started: 4
            completed: 3
            discontinued: 1
            feedback: {asked: 4, answered: 3, helped: 2}
          - {intervention: ipc, started: 2}
    """


def test_a_log_says_what_its_file_says() -> None:
    assert plain_values(record(PERIODS, FULL)) == {
        "team": "harju",
        "quarters": [
            {
                "quarter": "2025-Q4",
                "by": {"fi": "Tilastosta"},
                "methods": [{"intervention": "cool-kids", "started": 0}],
            },
            {
                "quarter": "2026-Q1",
                "methods": [
                    {
                        "intervention": "cool-kids",
                        "started": 4,
                        "completed": 3,
                        "discontinued": 1,
                        "feedback": {"asked": 4, "answered": 3, "helped": 2},
                    },
                    {"intervention": "ipc", "started": 2},
                ],
            },
        ],
    }


@pytest.mark.parametrize(
    "quarter",
    ["Q1/2026", "2026-Q5", "2026-Q0", "2026Q1", "2026-q1", "26-Q1", "1/2026", "2026-1", "2026-Q1 "],
)
def test_a_quarter_is_written_one_way(quarter: str) -> None:
    text = f'{{team: harju, quarters: [{{quarter: "{quarter}", methods: []}}]}}'
    assert refused(PERIODS, text) == [("REC029", ("quarters", 0, "quarter"))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("team: harju", [("REC001", ("quarters",))]),
        ("quarters: []", [("REC001", ("team",))]),
        ("{team: Härjä, quarters: []}", [("REC018", ("team",))]),
        ("{team: harju, quarters: [{quarter: 2026, methods: []}]}", [("REC004", ("quarters", 0, "quarter"))]),
        ("{team: harju, quarters: [{quarter: 2026-Q1}]}", [("REC001", ("quarters", 0, "methods"))]),
        (
            "{team: harju, quarters: [{quarter: 2026-Q1, methods: [{started: 1}]}]}",
            [("REC001", ("quarters", 0, "methods", 0, "intervention"))],
        ),
        (
            "{team: harju, quarters: [{quarter: 2026-Q1, methods: [{intervention: ck, started: few}]}]}",
            [("REC005", ("quarters", 0, "methods", 0, "started"))],
        ),
        (
            "{team: harju, quarters: [{quarter: 2026-Q1, methods: [{intervention: ck, feedback: {nps: 9}}]}]}",
            [("REC002", ("quarters", 0, "methods", 0, "feedback", "nps"))],
        ),
    ],
)
def test_what_a_log_cannot_say_is_refused(text: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(PERIODS, text) == expected
