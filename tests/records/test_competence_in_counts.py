import pytest

from interventio.findings.place import Route
from interventio.records.competence_counts import CompetenceCounts
from interventio.records.kinds import COMPETENCE_COUNTS, COMPETENCE_LEVELS, NEEDS_SURVEY, TRIAL, RecordKind
from interventio.records.needs_survey import NeedsSurvey
from interventio.records.trial import Size, Trial
from interventio.records.writer import plain_values
from support.records import record, refused, written

SURVEY = """
    kind: survey
    levels: steps
    name: {fi: Tarvekartoitus 2026}
    opened: "2026-02-02"
    closed: "2026-02-28"
    by: {fi: Kehittämisryhmä}
    answers:
      - {group: nurses, unit: harju, asked: 20, answered: 12, needs: {time: 7, asking: 0}}
      - {group: teachers, municipality: harjula, asked: 40, answered: 31}
      - {group: leaders}
    note: {fi: Sähköinen kysely.}
    """
COUNTS = """
    kind: counts
    levels: steps
    unit: harju
    counts:
      - date: "2026-05-31"
        by: {fi: Kehityskeskusteluista}
        groups:
          - {group: nurses, people: 10, having: {hearing: 10, encounter: 7}}
          - {group: teachers, people: 0}
    """
TRIAL_TEXT = """
    kind: trial
    levels: steps
    name: {fi: Työpaja}
    form: workshop
    status: held
    for_whom: {fi: Työntekijät}
    groups: [nurses]
    on_levels: [hearing]
    tools: [course]
    units: [harju]
    municipalities: [harjula]
    starts: "2026-02-10"
    ends: "2026-02-11"
    size: {lowest: 10, highest: 20}
    took_part: 17
    feedback: {asked: 17, answered: 11, useful: 9, said: [{fi: Hyvä malli.}]}
    learnt: {fi: Portaat ymmärrettiin.}
    """


@pytest.mark.parametrize(("kind", "text"), [(NEEDS_SURVEY, SURVEY), (COMPETENCE_COUNTS, COUNTS), (TRIAL, TRIAL_TEXT)])
def test_a_record_says_what_its_file_says(kind: RecordKind, text: str) -> None:
    assert plain_values(record(kind, text)) == written(text)


@pytest.mark.parametrize(("text", "model"), [(SURVEY, NeedsSurvey), (COUNTS, CompetenceCounts), (TRIAL_TEXT, Trial)])
def test_the_kind_tells_what_a_file_of_competence_is(text: str, model: type) -> None:
    assert type(record(COMPETENCE_LEVELS, text)) is model


def test_a_count_that_is_left_out_is_unknown_and_none_is_known() -> None:
    survey, counts = record(NEEDS_SURVEY, SURVEY), record(COMPETENCE_COUNTS, COUNTS)
    assert isinstance(survey, NeedsSurvey)
    assert isinstance(counts, CompetenceCounts)
    assert [(answers.asked, answers.needs) for answers in survey.answers] == [
        (20, {"time": 7, "asking": 0}),
        (40, {}),
        (None, {}),
    ]
    assert [(group.people, group.having) for group in counts.counts[0].groups] == [
        (10, {"hearing": 10, "encounter": 7}),
        (0, {}),
    ]


def test_a_trial_that_says_little_aims_at_no_size() -> None:
    found = record(
        TRIAL, "{kind: trial, levels: s, name: P, form: pilot, status: running, for_whom: All, starts: 2026-02-01}"
    )
    assert isinstance(found, Trial)
    assert (found.size, found.ends, found.took_part, found.feedback) == (Size(), None, None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{kind: survey, levels: steps, name: A}", [("REC001", ("opened",))]),
        (
            "{kind: survey, levels: s, name: A, opened: 2026-02-02, answers: [{group: a, needs: {time: some}}]}",
            [("REC005", ("answers", 0, "needs", "time"))],
        ),
        ("{kind: counts, levels: steps}", [("REC001", ("unit",))]),
        (
            "{kind: counts, levels: s, unit: u, counts: [{date: 2026-01-01, groups: [{group: a}]}]}",
            [("REC001", ("counts", 0, "groups", 0, "people"))],
        ),
        (
            "{kind: counts, levels: s, unit: u, counts: [{date: 2026-01-01, groups: [{group: a, people: -1}]}]}",
            [("REC010", ("counts", 0, "groups", 0, "people"))],
        ),
        (
            "{kind: trial, levels: s, name: P, form: course, status: held, for_whom: All, starts: 2026-02-01}",
            [("REC009", ("form",))],
        ),
        ("{kind: trials}", [("REC009", ("kind",))]),
    ],
)
def test_what_cannot_be_said_of_competence_is_refused(text: str, expected: list[tuple[str, Route]]) -> None:
    assert refused(COMPETENCE_LEVELS, text) == expected
