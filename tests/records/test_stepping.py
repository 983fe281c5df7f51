import pytest

from interventio.findings.place import Route
from interventio.records.kinds import STEPPING
from interventio.records.stepping import own_stepping
from interventio.records.writer import plain_values
from support.build import stepping
from support.records import record, refused, written

PROCESS = """
    ladder: children
    editions:
      - name: "2025"
        agreed: "2025-02-10"
        by: {fi: Implementaatiotiimi}
        standings: {light: [cool-kids]}
        names: {light: {fi: Kevyt tuki}, cool-kids: {fi: Cool Kids}}
        summary: {fi: Ensimmäinen versio.}
        units: [harju]
        content: 3f9a0c51d2e7
    process:
      - phase: unit-review
        starts: "2025-01-07"
        due: "2025-01-31"
        done: "2025-01-30"
        what: {fi: Käytiin läpi yksiköiden kanssa.}
        participants: [harju, ranta]
        decisions: [{what: {fi: Ikärajat poistetaan.}, decided: "2025-01-20"}]
        questions:
          - what: {fi: Kuka ohjaa?}
            owner: {fi: Koordinaattori}
            due: "2025-02-28"
            answer: {fi: Perheneuvola.}
            answered: "2025-02-20"
    reviews:
      - unit: harju
        asked: "2025-01-08"
        reviewed: "2025-01-15"
        remarks: {fi: Lisätään ryhmät.}
        content: 3f9a0c51d2e7
      - {unit: ranta}
    contents:
      - fingerprint: 3f9a0c51d2e7
        date: "2025-01-08"
        records: {interventions/cool-kids: 0123456789ab}
    """


def test_a_ladder_s_own_chart_leaves_nothing_out() -> None:
    assert own_stepping("children") == stepping("children")


def test_a_chart_tells_the_process_in_which_it_is_made() -> None:
    assert plain_values(record(STEPPING, PROCESS)) == written(PROCESS)


@pytest.mark.parametrize("mark", ["3f9a0c51d2e", "3f9a0c51d2e78", "3F9A0C51D2E7", "3f9a0c51d2eg"])
def test_a_fingerprint_is_twelve_digits_and_letters(mark: str) -> None:
    assert refused(STEPPING, f"{{ladder: children, reviews: [{{unit: harju, content: {mark}}}]}}") == [
        ("REC032", ("reviews", 0, "content"))
    ]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("process: [{phase: testing}]", [("REC009", ("process", 0, "phase"))]),
        ("process: [{due: 2026-01-01}]", [("REC001", ("process", 0, "phase"))]),
        ("process: [{phase: draft, questions: [{owner: X}]}]", [("REC001", ("process", 0, "questions", 0, "what"))]),
        ("reviews: [{reviewed: 2026-01-01}]", [("REC001", ("reviews", 0, "unit"))]),
        (
            "contents: [{fingerprint: 3f9a0c51d2e7, date: 2026-01-01, records: [a]}]",
            [("REC007", ("contents", 0, "records"))],
        ),
    ],
)
def test_what_a_process_cannot_say_is_refused(more: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(STEPPING, f"{{ladder: children, {more}}}") == expected
