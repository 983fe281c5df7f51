"""The page of needs, and the sheets that tell what to learn."""

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.learning import learning_of
from interventio.records.base import Part
from interventio.views.competence.learning import LearningAsked, Teller, learn_sheet
from interventio.views.competence.learning_page import LearnSheet
from interventio.views.competence.needs import needs_page
from interventio.views.competence.needs_page import NeedsPage, ProposalRow
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import booked, catalogue, competence, intervention, needs_survey, organisation, settings, team

WORDS = organisation({"harju": {"municipality": "hill"}, "ranta": {}}, municipalities=["hill", "shore"])
COURSE = {
    "id": "course",
    "name": "Course",
    "kind": "training",
    "levels": ["hearing"],
    "requirements": ["time"],
    "groups": ["nurses"],
    "intervention": "cool-kids",
}
STEPS = competence(
    {"nurses": {"level": "encounter", "occupations": ["nurse"]}, "teachers": "hearing"},
    {"hearing": ["time"], "encounter": ["asking"], "guiding": []},
    tools=[COURSE],
)
SURVEY = needs_survey(
    closed="2026-03-02",
    answers=[
        {"group": "nurses", "unit": "harju", "asked": 30, "answered": 20, "needs": {"time": 12, "asking": 2}},
        {"group": "teachers", "municipality": "shore", "asked": 25, "answered": 18, "needs": {"time": 9}},
    ],
)
ROUND = booked("autumn", seats={("harju", "nurse"): 3}, room=8)


def page(audience: Audience = Audience.COORDINATOR, *records: Part) -> NeedsPage:
    found = catalogue(settings(languages=["en"]), WORDS, intervention("cool-kids"), team(), STEPS, SURVEY, *records)
    shown = numbers_of(found, audience).needs["steps"]
    return needs_page(found, shown, Voice(translator(Language.EN), ("en",)))


def told(row: ProposalRow) -> tuple[int | None, str, str, str, list[str], list[tuple[str, int | None]]]:
    groups = [f"{one.of.name} {one.figure.parts or one.figure.percent}" for one in row.groups]
    return row.place, str(row.what), row.step_name, row.figure.parts, groups, [(one.id, one.free) for one in row.rounds]


def test_what_coordinators_read() -> None:
    found = page(Audience.COORDINATOR, ROUND)
    assert found.lead == "38 of the 55 people who were asked answered (69%)."
    assert [told(row) for row in found.ranked] == [
        (1, "time", "Plan a round", "12 / 20", ["nurses 12 / 20"], [("autumn", 5)]),
        (2, "time", "Make something new", "9 / 18", ["teachers 9 / 18"], []),
        (3, "asking", "Make something new", "2 / 20", ["nurses 2 / 20"], []),
    ]
    assert [told(row)[1] for row in found.unmet] == ["time", "asking"]
    assert [(table.id, [str(row.of.name) for row in table.rows]) for table in found.places] == [
        ("by-municipality", ["hill", "shore"]),
        ("by-unit", ["harju", "not told apart"]),
    ]


def test_what_managers_read() -> None:
    found = page(Audience.MANAGER, ROUND)
    assert [told(row) for row in found.ranked] == [
        (1, "time", "Use what there is", "12 / 20", ["nurses 12 / 20"], [("autumn", None)]),
        (2, "time", "Make something new", "9 / 18", ["teachers 9 / 18"], []),
        (None, "asking", "Make something new", "", ["nurses *"], []),
    ]
    assert (found.places, found.hides) == ((), True)


def test_levels_and_requirements_by_group() -> None:
    blocks = page().blocks
    figures = [
        (str(row.name), [cell.parts if cell else None for cell in row.cells], row.total.parts)
        for block in blocks
        for row in (block.level, *block.rows)
    ]
    assert figures == [
        ("hearing", ["12 / 20", "9 / 18"], "21 / 38"),
        ("time", ["12 / 20", "9 / 18"], "21 / 38"),
        ("encounter", ["2 / 20", None], "2 / 20"),
        ("asking", ["2 / 20", None], "2 / 20"),
        ("guiding", [None, None], ""),
    ]


def test_groups_lead_to_their_sheets() -> None:
    assert [group.page for group in page().groups] == [
        "competence/steps/discussion/nurses",
        "competence/steps/discussion/teachers",
    ]


def sheet(has: str | None = None, audience: Audience = Audience.COORDINATOR, *records: Part) -> LearnSheet:
    found = catalogue(settings(languages=["en"]), WORDS, intervention("cool-kids"), team(), STEPS, SURVEY, *records)
    teller = Teller(
        found, numbers_of(found, audience).needs["steps"], audience, Voice(translator(Language.EN), ("en",))
    )
    return learn_sheet(learning_of(found, STEPS, STEPS.groups[0], None, has), LearningAsked("nurse"), teller)


def test_what_a_nurse_should_learn() -> None:
    found = sheet(None, Audience.COORDINATOR, ROUND)
    assert found.sentence == "Begin with level 1: hearing."
    assert [(line.id, line.need and line.need.percent) for level in found.steps for line in level.lines] == [
        ("time", "60%"),
        ("asking", "10%"),
    ]
    ((course,),) = (line.tools for line in found.steps[0].lines)
    assert ([one.free for one in course.rounds], course.lacks_round, course.tool.page) == (
        [5],
        False,
        "interventions/cool-kids",
    )


def test_where_no_round_is_planned_it_says_so() -> None:
    ((course,),) = (line.tools for line in sheet().steps[0].lines)
    assert (course.rounds, course.lacks_round) == ((), True)


def test_what_few_need_is_hidden_from_managers() -> None:
    found = sheet(None, Audience.MANAGER)
    assert [line.need and line.need.percent for level in found.steps for line in level.lines] == ["60%", "*"]


def test_after_the_expected_level_comes_what_is_voluntary() -> None:
    assert [str(level.name) for level in sheet("encounter").above] == ["guiding"]
    assert sheet("encounter").sentence.startswith("The expected level is there.")
    assert sheet("guiding").sentence.startswith("The highest level is there.")
