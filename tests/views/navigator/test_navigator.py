from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.navigator.navigator import navigator_index, navigator_pages
from interventio.views.navigator.page import FoundGroup, NavigatorIndex, NavigatorPage
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
WORDS = organisation(
    themes=["anxiety", "sleep"],
    age_groups=[
        {"id": "small", "name": "Small", "ages": {"from": 0, "to": 6}},
        {"id": "school", "name": "School age", "ages": {"from": 7, "to": 12}},
        {"id": "youth", "name": "Young", "ages": {"from": 13}},
    ],
)
AGES = [{"from": 7, "to": 17}]
FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    WORDS,
    ladder("children", ages={"to": 12}),
    ladder("youth", ages={"from": 13}),
    intervention("cool-kids", ["children/guided", "children/intensive", "youth/light"], themes=["anxiety"], ages=AGES),
    intervention("friends", ["children/light"], themes=["anxiety", "sleep"]),
    intervention("first", ["children/light"], kind="assessment-method", themes=["sleep"], ages=[{"from": 0}]),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 10, "trained": {"cool-kids": 1}}}),
)


def pages(found: Catalogue = FOUND, audience: Audience = Audience.COORDINATOR) -> tuple[NavigatorPage, ...]:
    return navigator_pages(found, numbers_of(found, audience), VOICE)


def index(found: Catalogue = FOUND) -> NavigatorIndex:
    return navigator_index(found, pages(found), numbers_of(found, Audience.COORDINATOR), VOICE)


def brief(group: FoundGroup) -> tuple[str, str, list[list[str]], list[str], int, int]:
    return (
        group.id,
        group.ages,
        [[method.id for method in step.methods] for step in group.stair.steps],
        [method.id for method in group.assessments],
        group.count,
        group.perhaps,
    )


def test_each_theme_has_a_page_by_ladder_and_the_age_groups_that_meet_it() -> None:
    anxiety, sleep = pages()
    assert (anxiety.theme.id, [ladder.id for ladder in anxiety.ladders]) == ("anxiety", ["children", "youth"])
    assert [brief(group) for ladder in anxiety.ladders for group in ladder.groups] == [
        ("children-small", "ages 0–6", [["friends"], [], []], [], 0, 1),
        ("children-school", "ages 7–12", [["friends"], ["cool-kids"], ["cool-kids"]], [], 1, 1),
        ("youth-youth", "from age 13", [["cool-kids"], [], []], [], 1, 0),
    ]
    assert [brief(group) for ladder in sleep.ladders for group in ladder.groups] == [
        ("children-small", "ages 0–6", [["friends"], [], []], ["first"], 0, 1),
        ("children-school", "ages 7–12", [["friends"], [], []], ["first"], 0, 1),
        ("youth-youth", "from age 13", [], [], 0, 0),
    ]


def test_the_index_leads_to_each_theme_and_age_group_of_a_ladder() -> None:
    children, youth = index().tables
    assert [(str(name), ages) for name, ages in children.age_groups] == [
        ("Small", "ages 0–6"),
        ("School age", "ages 7–12"),
    ]
    assert [(row.page, [(cell.place, cell.count, cell.sentence) for cell in row.cells]) for row in children.rows] == [
        (
            "find/anxiety",
            [
                ("children-small", "(1)", "0 methods, 1 more may fit"),
                ("children-school", "1 (1)", "1 method, 1 more may fit"),
            ],
        ),
        (
            "find/sleep",
            [
                ("children-small", "(1)", "0 methods, 1 more may fit"),
                ("children-school", "(1)", "0 methods, 1 more may fit"),
            ],
        ),
    ]
    assert [[cell.count for cell in row.cells] for row in youth.rows] == [["1"], [""]]


def test_without_themes_or_age_groups_there_is_nothing_to_look_for() -> None:
    bare = catalogue(settings(languages=["en"]), organisation(), ladder())
    assert (pages(bare), index(bare).tables) == ((), ())
    themed = catalogue(settings(languages=["en"]), organisation(themes=["sleep"]), ladder())
    assert ([page.ladders for page in pages(themed)], index(themed).tables) == ([()], ())
