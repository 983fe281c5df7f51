from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.views.gaps.gaps import gaps_page
from interventio.views.gaps.page import GapsPage
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, settings, team

GROUPS = [{"id": "school", "name": "School age", "ages": {"from": 7, "to": 12}}]
WORDS = organisation(
    {"harju": {"area": "north"}, "ranta": {"area": "south"}},
    areas=["north", "south"],
    themes=["anxiety", "sleep"],
    age_groups=GROUPS,
)
AGES = [{"from": 7, "to": 12}]
RECORDS = (
    settings(["cool-kids"], languages=["en"]),
    WORDS,
    ladder("children", ["light", "guided", "intensive"]),
    intervention("cool-kids", ["children/guided"], themes=["anxiety"], ages=AGES),
    intervention("friends", ["children/light"], themes=["anxiety"], ages=AGES),
    intervention("vague", ["children/intensive"], themes=["anxiety"]),
    team("harju", ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": 1}}}),
)


def page(*records: Part, audience: Audience = Audience.COORDINATOR) -> GapsPage:
    found = catalogue(*(records or RECORDS))
    return gaps_page(found, numbers_of(found, audience), Voice(translator(Language.EN), ("en",)))


def cells(told: GapsPage) -> list[list[str]]:
    return [[cell.words for cell in row.cells] for theme in told.matrices[0].themes for row in theme.rows]


def sentences(told: GapsPage) -> list[tuple[str, str]]:
    return [
        (
            f"{line.theme.name} · {line.age_group}",
            " ".join([line.sentence, *(str(method.name) for method in line.methods)]),
        )
        for group in told.groups
        for chart in group.charts
        for line in chart.lines
    ]


def test_the_table_has_a_word_or_a_number_for_each_need() -> None:
    told = page()
    assert (told.needs, [(step.number, str(step.name)) for step in told.matrices[0].steps]) == (
        6,
        [(1, "light"), (2, "guided"), (3, "intensive")],
    )
    assert cells(told) == [
        ["no team", "one person", "ages not known"],
        ["nothing offered", "nothing offered", "nothing offered"],
    ]


def test_each_gap_is_a_sentence_the_worst_kind_first() -> None:
    assert sentences(page()) == [
        ("sleep · School age", "Nothing is offered on any step."),
        ("anxiety · School age", "On step 1 no team is to deliver what is offered: friends"),
        (
            "anxiety · School age",
            "On step 2, as far as the counts tell, a single trained person carries: cool-kids",
        ),
        ("anxiety · School age", "Whether there is a gap on step 3 hangs on the ages of: vague"),
    ]


def test_others_than_coordinators_are_told_nothing_of_people() -> None:
    told = page(audience=Audience.PROFESSIONAL)
    assert cells(told)[0] == ["no team", "1", "ages not known"]
    assert [key.gap for key in told.keys] == ["nothing", "no-team", "ages-unknown"]
    assert [group.gap for group in told.groups] == ["nothing", "no-team", "ages-unknown"]
    assert told.rules[-1] == "How many are trained is not part of this page."


def test_areas_are_compared_where_the_county_has_an_answer() -> None:
    (row,) = page(audience=Audience.MANAGER).by_area
    assert (str(row.theme.name), row.step.number, [cell.words for cell in row.cells]) == (
        "anxiety",
        2,
        ["1", "no team"],
    )


def test_several_steps_stand_in_one_sentence() -> None:
    told = page(*RECORDS[:4])
    assert sentences(told)[:2] == [
        ("anxiety · School age", "Nothing is offered on steps 1 and 3."),
        ("sleep · School age", "Nothing is offered on any step."),
    ]


def test_without_age_groups_there_is_nothing_to_compare() -> None:
    told = page(organisation(themes=["anxiety"]), ladder())
    assert (told.needs, told.matrices, told.groups, told.by_area) == (0, (), (), ())
