"""The pages for families: plain words and where to turn to."""

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.mention import Mention
from interventio.views.methods.families import contact_index, contact_page, family_page
from interventio.views.methods.family_pages import ContactGroup, ContactLine
from interventio.views.methods.intervention_page import PlacementLine
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, organisation, settings, team

VOICE = Voice(translator(Language.EN), ("en",))
FOUND = catalogue(
    settings(["sleep-school"], languages=["en"]),
    organisation({"harju": {"area": "north"}, "ranta": {}}, areas=["north", "south"], themes=["sleep"]),
    ladder(),
    intervention(
        "sleep-school",
        ["children/guided"],
        themes=["sleep"],
        for_families="Learn to sleep well.",
        ages=[{"from": 7, "to": 12}],
        formats={"forms": ["group", "parents"]},
        dose=[{"sessions": {"from": 5, "to": 5}, "source": "book"}, {"sessions": {"from": 5, "to": 5}}],
        sources=[{"id": "book", "title": "The book"}],
        training=[{"text": "Two days."}],
    ),
    intervention("for-experts", summary="For experts."),
    team("pupils", ["sleep-school"], {"nurse": 12}, public_contact="www.example.org/pupils"),
    team("county", ["sleep-school"], units=["ranta"]),
    team("closed", ["sleep-school"], until="2026-01-01"),
)
PUPILS = ContactLine(Mention(Words("pupils"), "teams/pupils"), (Words("north"),), Words("www.example.org/pupils"))
COUNTY = ContactLine(Mention(Words("county"), "teams/county"), (), None)


def test_a_method_is_told_in_plain_words_with_where_to_get_it() -> None:
    page = family_page(FOUND, FOUND.interventions["sleep-school"], VOICE)
    assert (page.text, page.is_plain) == (Words("Learn to sleep well."), True)
    assert page.facts == (("For whom", ("ages 7–12",)), ("Form", ("group, parents",)), ("How much", ("5 meetings",)))
    assert page.placements == (
        PlacementLine(Mention(Words("children"), "charts/children"), 2, Words("guided"), (), None),
    )
    assert page.contacts == (COUNTY, PUPILS)


def test_without_plain_words_those_for_professionals_stand_in_and_are_marked() -> None:
    page = family_page(FOUND, FOUND.interventions["for-experts"], VOICE)
    assert (page.text, page.is_plain, page.facts, page.contacts) == (Words("For experts."), False, (), ())


def test_where_to_turn_to_stands_by_area_and_what_serves_all_stands_last() -> None:
    assert contact_index(FOUND, VOICE).groups == (
        ContactGroup(Words("north"), (PUPILS,)),
        ContactGroup(None, (COUNTY,)),
    )


def test_a_team_tells_what_help_it_gives() -> None:
    page = contact_page(FOUND, FOUND.teams["pupils"], VOICE)
    assert page.methods == (Mention(Words("sleep-school"), "interventions/sleep-school"),)
    assert (page.units, page.areas, page.contact) == ((Words("harju"),), (Words("north"),), PUPILS.contact)
