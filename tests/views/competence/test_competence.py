"""The pages of competence."""

from textwrap import dedent

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.competence.learning_page import DiscussionPage
from interventio.views.competence.needs_page import NeedsPage
from interventio.views.competence.page import CompetenceIndex, CompetencePage, CompetenceUnits
from interventio.views.competence.toolkit_page import ToolkitPage
from interventio.views.competence.trials_page import TrialsPage
from interventio.views.coverage.table import CoverageTable
from interventio.views.figures import Figure
from interventio.views.numbers import numbers_of
from interventio.views.site.page import Page
from interventio.views.site.site import site
from support.build import catalogue, competence, competence_counts, organisation, settings, team
from support.found import catalogue as written

ENGLISH = translator(Language.EN)
STEPS = competence({"leaders": "hearing", "nurses": "encounter"}, {"hearing": ["time"], "encounter": ["asking"]})
PLACES = organisation(
    {"harju": {"area": "north", "municipality": "harjula"}, "ranta": {}}, areas=["north"], municipalities=["harjula"]
)
HARJU = competence_counts(
    "harju",
    {
        "nurses": {"people": 20, "having": {"hearing": 18, "encounter": 13}},
        "leaders": {"people": 12, "having": {"hearing": 6}},
    },
    day="2026-03-31",
)
RANTA = competence_counts("ranta", {"nurses": {"people": 4, "having": {"hearing": 4}}})


def pages(found: Catalogue, audience: Audience = Audience.COORDINATOR) -> dict[str, Page]:
    made = site(found, numbers_of(found, audience), ENGLISH)
    apart = ToolkitPage | TrialsPage | NeedsPage | DiscussionPage  # each is tried in a module of its own
    shown = (page for page in made.pages if not isinstance(page.view, apart))
    return {page.path: page for page in shown if page.path.startswith("competence")}


def county(*records: Part) -> Catalogue:
    return catalogue(settings([], languages=["en"]), PLACES, *records)


def page(*records: Part, audience: Audience = Audience.COORDINATOR) -> CompetencePage:
    view = pages(county(*records), audience)["competence/index"].view
    assert isinstance(view, CompetencePage)
    return view


def told(figure: Figure | None) -> str:
    return f"{figure.percent} {figure.parts}".strip() if figure else ""


def lines(table: CoverageTable | None) -> list[tuple[str, str, str]]:
    assert table
    return [(str(row.of.name), ", ".join(map(str, row.beside)), told(row.figure)) for row in table.rows]


def test_what_is_required_of_whom_is_told_level_by_level() -> None:
    view = page(STEPS)
    assert [str(name) for name in view.groups] == ["leaders", "nurses"]
    assert [
        (block.number, str(block.level.name), [str(name) for name in block.groups], line.id, line.is_required)
        for block in view.levels
        for line in block.requirements
    ] == [
        (1, "hearing", ["leaders"], "time", (True, True)),
        (2, "encounter", ["nurses"], "asking", (False, True)),
    ]


def test_a_requirement_that_no_tool_meets_is_marked() -> None:
    tools = [{"id": "course", "name": "Course", "kind": "training", "levels": ["hearing"], "requirements": ["time"]}]
    found = page(competence({"nurses": "hearing"}, {"hearing": ["time", "asking"], "encounter": []}, tools=tools))
    assert [line.is_met for block in found.levels for line in block.requirements] == [True, False]


def test_steps_that_nobody_has_counted_say_so() -> None:
    view = page(STEPS)
    assert (view.by_group, view.grid) == (None, None)
    assert view.sentence == "Nobody has counted yet how many have the level expected of their group."


def test_coordinators_see_levels_by_groups_and_people() -> None:
    view = page(STEPS, HARJU, RANTA)
    assert (told(view.total), view.total.unknown) == ("59% 19 / 32", 1)
    assert view.sentence == "19 of 32 people have the level expected of their group."
    assert lines(view.by_group) == [("leaders", "hearing", "50% 6 / 12"), ("nurses", "encounter", "65% 13 / 20")]
    assert view.grid
    assert [(row.number, str(row.of.name), *map(told, row.cells), told(row.total)) for row in view.grid.rows] == [
        (1, "hearing", "50% 6 / 12", "91% 22 / 24", "77% 28 / 36"),
        (2, "encounter", "", "65% 13 / 20", "65% 13 / 20"),
    ]


def test_others_see_groups_without_people() -> None:
    view = page(STEPS, HARJU, audience=Audience.MANAGER)
    assert (view.grid, view.by_unit) == (None, "")
    assert lines(view.by_group) == [("leaders", "hearing", "50%"), ("nurses", "encounter", "65%")]
    assert view.by_group
    assert {row.figure.sentence for row in view.by_group.rows} == {"below the target"}
    assert "Shares are rounded down to full per cents. Numbers of people are for coordinators." in view.rules


def test_hidden_numbers_are_marked_and_told_of() -> None:
    few = competence_counts("harju", {"nurses": {"people": 6, "having": {"encounter": 3}}})
    view = page(STEPS, few, audience=Audience.PROFESSIONAL)
    assert (view.hides, lines(view.by_group)) == (True, [("nurses", "encounter", "*")])
    assert view.sentence == "How many have the level expected of their group is hidden: few people could be told apart."


def test_units_are_for_coordinators() -> None:
    staffed = team("ranta", [], {"nurse": 3}, units=["ranta"])
    found = county(STEPS, HARJU, staffed)
    view = pages(found)["competence/units"].view
    assert isinstance(view, CompetenceUnits)
    (one,) = view.records
    assert [(row.of.page, str(row.counted), *map(told, row.cells), told(row.total)) for row in one.grid.rows] == [
        ("units/harju", "31 Mar 2026", "50% 6 / 12", "65% 13 / 20", "59% 19 / 32")
    ]
    assert [(table.id, lines(table)) for table in one.tables] == [
        ("by-municipality", [("harjula", "", "59% 19 / 32")]),
        ("by-area", [("north", "", "59% 19 / 32")]),
    ]
    assert [*pages(found, Audience.MANAGER)] == ["competence/index"]
    assert pages(found, Audience.CLIENT) == {}


def test_several_records_have_pages_of_their_own_below_a_list() -> None:
    others = competence({"nurses": "encounter"}, id_="other")
    found = pages(county(STEPS, others))
    assert [*found] == ["competence/index", "competence/other/index", "competence/steps/index", "competence/units"]
    index = found["competence/index"].view
    assert isinstance(index, CompetenceIndex)
    assert [(line.of.page, line.levels) for line in index.lines] == [
        ("competence/other/index", 2),
        ("competence/steps/index", 2),
    ]


def test_a_workspace_without_steps_has_no_pages_of_them() -> None:
    found = county()
    assert pages(found) == {}
    assert "competence/index" not in [
        item.page for item in site(found, numbers_of(found, Audience.MANAGER), ENGLISH).frame.beside
    ]


@pytest.mark.parametrize(
    ("readings", "told_as"),
    [
        ("[]", ("", "not read yet", "30 Jun 2026", True)),
        ("[{date: 2026-06-30, value: 15}]", ("nearer", "50% of the way to the target", "30 Dec 2026", False)),
        (
            "[{date: 2026-06-30, value: 25}]",
            ("farther", "farther from the target than at the beginning", "30 Dec 2026", False),
        ),
        ("[{date: 2026-06-30, value: 20}]", ("same", "as at the beginning", "30 Dec 2026", False)),
        ("[{date: 2026-05-01, value: 9.5}]", ("reached", "the target is reached", "1 Nov 2026", True)),
    ],
)
def test_an_indicator_tells_how_it_stands(readings: str, told_as: tuple[str, str, str, bool]) -> None:
    found = written(
        dedent(f"""
            settings: {{languages: [en]}}
            levels steps:
              indicators:
                - id: wait
                  name: Waiting time
                  better: lower
                  baseline: {{date: 2025-12-30, value: 20}}
                  target: {{value: 10}}
                  every: 6 months
                  readings: {readings}
        """)
    )
    view = pages(found)["competence/index"].view
    assert isinstance(view, CompetencePage)
    (line,) = view.indicators
    assert (line.sign, line.sentence, str(line.due), line.is_overdue) == told_as
