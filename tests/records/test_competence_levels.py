from fractions import Fraction

import pytest

from interventio.findings.place import Route
from interventio.records.competence_levels import CompetenceLevels, ToolState
from interventio.records.fields import Better
from interventio.records.kinds import COMPETENCE_LEVELS
from interventio.records.writer import plain_values
from support.records import record, refused, written

FULL = """
    kind: levels
    name: {fi: Osaamisen portaat, sv: Kompetenstrappan}
    summary: {fi: Mitä lapsen kohtaaminen edellyttää.}
    model: {fi: Oma malli}
    owner: {fi: Kehittämisryhmä}
    target: "75"
    groups:
      - id: nurses
        name: {fi: Terveydenhoitajat}
        summary: {fi: Neuvoloiden ja koulujen terveydenhoitajat.}
        level: encounter
        occupations: [nurse]
      - {id: teachers, name: {fi: Opettajat}, level: hearing}
    levels:
      - id: hearing
        name: {fi: Lapsen kuuleminen}
        summary: {fi: Lapsi tulee kuulluksi.}
        for_example: {fi: Opettaja}
        requirements:
          - {id: time, what: {fi: Annan lapselle aikaa.}}
          - {id: asking, what: {fi: Kysyn avoimesti.}, groups: [teachers]}
      - {id: encounter, name: {fi: Auttava kohtaaminen}}
    tools:
      - id: course
        name: {fi: Verkkokurssi}
        kind: digital
        status: tried
        summary: {fi: Itseopiskelua.}
        levels: [hearing, encounter]
        requirements: [time]
        groups: [teachers]
        intervention: cool-kids
        provider: {fi: Osaamiskeskus}
        duration: {fi: 4 tuntia}
        address: https://www.example.org/course
    indicators:
      - id: heard
        name: {fi: Lapsi kokee tulleensa kuulluksi}
        measured_in: {fi: prosenttia vastanneista}
        better: lower
        levels: [hearing]
        baseline: {date: "2025-09-01", value: "61.5", note: {fi: Kysely}}
        target: {value: "75", by: "2027-12-31"}
        readings: [{date: "2026-09-01", value: "-0.25"}]
        owner: {fi: Interventiokoordinaattori}
    sources: [{id: model, title: Malli, publisher: THL}]
    review: {last_reviewed: "2026-06-01", by: {fi: Ryhmä}}
    """
SHORT = """
    kind: levels
    name: Steps
    model: Our own
    owner: We
    groups: [{id: nurses, name: Nurses, level: encounter}]
    levels: [{id: hearing, name: Hearing}, {id: encounter, name: Encounter}]
    """


def test_levels_say_what_their_file_says() -> None:
    assert plain_values(record(COMPETENCE_LEVELS, FULL)) == written(FULL)


def test_the_values_of_an_indicator_are_exact() -> None:
    found = record(COMPETENCE_LEVELS, FULL)
    assert isinstance(found, CompetenceLevels)
    (indicator,) = found.indicators
    assert indicator.baseline
    assert (indicator.baseline.value, indicator.readings[0].value) == (Fraction(123, 2), Fraction(-1, 4))


def test_what_is_left_out_is_the_usual() -> None:
    found = record(
        COMPETENCE_LEVELS,
        SHORT
        + """
    tools: [{id: talk, name: Talk, kind: peers, levels: [hearing]}]
    indicators: [{id: heard, name: Heard, every: 6 months}]
    """,
    )
    assert isinstance(found, CompetenceLevels)
    assert (found.target, found.tools[0].status) == (None, ToolState.AVAILABLE)
    assert (found.indicators[0].better, found.indicators[0].every) == (Better.HIGHER, 6)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("tools: [{id: talk, name: Talk, kind: peers}]", [("REC001", ("tools", 0, "levels"))]),
        ("tools: [{id: talk, name: Talk, kind: peers, levels: []}]", [("REC014", ("tools", 0, "levels"))]),
        ("tools: [{id: talk, name: Talk, kind: talk, levels: [a]}]", [("REC009", ("tools", 0, "kind"))]),
        ("target: 120", [("REC022", ("target",))]),
        (
            "indicators: [{id: a, name: A, target: {value: many}}]",
            [("REC033", ("indicators", 0, "target", "value"))],
        ),
        (
            "indicators: [{id: a, name: A, readings: [{date: 2026-01-01, value: true}]}]",
            [("REC033", ("indicators", 0, "readings", 0, "value"))],
        ),
    ],
)
def test_what_levels_cannot_say_is_refused(more: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(COMPETENCE_LEVELS, f"{SHORT}{more}\n".replace("\n    ", "\n")) == expected


def test_one_level_alone_is_no_steps() -> None:
    text = "{kind: levels, name: S, model: M, owner: W, groups: [], levels: [{id: hearing, name: Hearing}]}"
    assert refused(COMPETENCE_LEVELS, text) == [("REC014", ("groups",)), ("REC014", ("levels",))]
