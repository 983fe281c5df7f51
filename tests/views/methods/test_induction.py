import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention
from interventio.views.methods.induction import induction_pages
from interventio.views.methods.induction_page import Contact, InductionPage
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
STAFF = {
    "nurse": {"headcount": 97, "exempt": 4, "trained": {"cool-kids": 61}},
    "psychologist": {"headcount": 83, "trained": {"cool-kids": 59}},
}
FOUND = catalogue(
    settings(["cool-kids"], languages=["en"]),
    organisation({"harju": {"area": "north"}, "empty": {}}, areas=["north"], themes=["anxiety"]),
    ladder("children", ["light", "guided"]),
    ladder("adults", ["one", "two"]),
    intervention("cool-kids", ["children/guided"], ["psychologist", "nurse"], themes=["anxiety"]),
    intervention("ali", [], ["nurse"]),
    intervention("scale", ["children/light"], [], kind="assessment-method"),
    team("harju", ["ali", "cool-kids", "scale"], STAFF, public_contact="harju@example.org"),
    team("ranta", ["cool-kids"]),
    team("valmennus", ["ali"], bought_from="Provider"),
)


def pages(audience: Audience = Audience.PROFESSIONAL) -> list[InductionPage]:
    return [*induction_pages(FOUND, numbers_of(FOUND, audience), VOICE)]


def test_a_unit_with_a_team_has_a_page_for_new_workers() -> None:
    assert [page.id for page in pages()] == ["harju"]


def test_only_the_charts_on_which_the_unit_stands_are_shown() -> None:
    (page,) = pages()
    assert [
        (one.chart.page, [(step.number, [method.page for method in step.methods]) for step in one.steps])
        for one in page.stairs
    ] == [("charts/children", [(1, []), (2, ["interventions/cool-kids"])])]


def test_each_occupation_has_its_methods_and_what_nobody_is_said_to_deliver_stands_last() -> None:
    (page,) = pages()
    assert [
        (
            str(one.title),
            [(duty.id, duty.is_selected, [str(name.name) for name in duty.teams]) for duty in one.methods],
        )
        for one in page.duties
    ] == [
        ("nurse", [("ali", False, ["harju"]), ("cool-kids", True, ["harju", "ranta"])]),
        ("psychologist", [("cool-kids", True, ["harju", "ranta"])]),
        ("Nobody has said who is to deliver it", [("scale", False, ["harju"])]),
        ("A team that is bought in delivers it", [("ali", False, ["valmennus"])]),
    ]


def test_whom_to_ask_and_what_to_read() -> None:
    (page,) = pages()
    assert page.contacts == (
        Contact(Mention(Words("harju"), "teams/harju"), Words("harju@example.org")),
        Contact(Mention(Words("ranta"), "teams/ranta"), None),
        Contact(Mention(Words("valmennus"), "teams/valmennus"), None),
    )
    assert [one.page for one in page.reading] == [
        "charts/children",
        "interventions/cool-kids",
        "interventions/ali",
        "interventions/scale",
        "glossary",
    ]


@pytest.mark.parametrize("audience", [Audience.COORDINATOR, Audience.MANAGER, Audience.PROFESSIONAL])
def test_no_count_of_people_is_on_the_page(audience: Audience) -> None:
    (page,) = pages(audience)
    assert [count for count in ("97", "61", "83", "59", "93") if count in repr(page)] == []
