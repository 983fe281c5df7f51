import pytest

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.kinds import MULTIDISCIPLINARY_TEAM
from interventio.views.indexes import MultidisciplinaryLine
from interventio.views.mention import Mention, record_mention
from interventio.views.methods.families import contact_index
from interventio.views.multidisciplinary.multidisciplinary import (
    multidisciplinary_by_unit,
    multidisciplinary_lines,
    multidisciplinary_page,
    stay_in_words,
)
from interventio.views.multidisciplinary.page import TailoringLine
from interventio.views.numbers import numbers_of
from interventio.views.site.search_records import record_entry
from interventio.views.site.site import site
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, evaluation, intervention, multidisciplinary_team, organisation

VOICE = Voice(translator(Language.EN), ("en",))
NURSES = {"since": "2024-01-01", "posts": [{"occupation": "nurse", "posts": 2}]}
TEAM = multidisciplinary_team(
    "families",
    summary="Helps families.",
    for_whom="For families.",
    referral="A social worker refers families.",
    interventions=["cool-kids", "cool-kids"],
    tailoring=[{"occupation": "nurse", "when": "As needed."}],
    compositions=[NURSES],
    demand=[{"starts": "2025-01-01", "ends": "2025-12-31", "clients": 40, "needing": {"nurse": 20}}],
)
ENDED = multidisciplinary_team("ended", until="2025-01-01")
COUNTY = catalogue(
    organisation({"harju": {}}),
    intervention("cool-kids"),
    TEAM,
    ENDED,
    evaluation("first", team="families", starts="2024-01-01", ends="2024-12-31"),
    evaluation("second", team="families"),
    evaluation("other", team="ended"),
)


@pytest.mark.parametrize("audience", [Audience.COORDINATOR, Audience.MANAGER, Audience.PROFESSIONAL])
def test_the_page_tells_how_a_team_works(audience: Audience) -> None:
    page = multidisciplinary_page(COUNTY, TEAM, numbers_of(COUNTY, audience), VOICE)
    assert page.tailoring == (TailoringLine(Words("nurse"), Words("As needed.")),)
    assert page.methods == (Mention(Words("cool-kids"), "interventions/cool-kids"),)
    assert [line.clients for line in page.times] == ["40"]
    assert [str(line.name) for line in page.needs] == ["nurse"]


def test_evaluations_of_the_team_are_named_the_newest_first() -> None:
    page = multidisciplinary_page(COUNTY, TEAM, numbers_of(COUNTY, Audience.COORDINATOR), VOICE)
    assert page.evaluations == (
        Mention(Words("second"), "evaluations/second"),
        Mention(Words("first"), "evaluations/first"),
    )


def test_the_list_of_teams_tells_of_present_posts() -> None:
    assert multidisciplinary_lines(COUNTY, VOICE) == (
        MultidisciplinaryLine(Mention(Words("ended"), "multidisciplinary/ended"), None, "", ()),
        MultidisciplinaryLine(
            Mention(Words("families"), "multidisciplinary/families"),
            Words("Helps families."),
            "2 posts",
            (Words("nurse"),),
        ),
    )


def test_units_name_teams_that_are_at_work() -> None:
    assert multidisciplinary_by_unit(COUNTY, VOICE) == {"harju": [TEAM]}


def test_families_are_told_how_to_get_there_and_no_number() -> None:
    (group,) = contact_index(COUNTY, VOICE).groups
    (line,) = group.lines
    assert (line.team.page, line.contact) == (
        *("multidisciplinary/families", Words("A social worker refers families.")),
    )
    pages = site(COUNTY, numbers_of(COUNTY, Audience.CLIENT), VOICE.words).pages
    (view,) = (page.view for page in pages if page.path == "multidisciplinary/families")
    assert view.kind == "contact-page"


@pytest.mark.parametrize(
    ("stay", "words"),
    [
        ({"usual": 1}, "usually 1 month"),
        ({"lowest": 3, "usual": 6, "highest": 9}, "usually 6 months, at least 3, at most 9"),
        ({"highest": 9}, "at most 9"),
        ({}, ""),
    ],
)
def test_a_stay_is_told_in_months(stay: dict[str, int], words: str) -> None:
    told = multidisciplinary_team(stay=stay).stay
    assert told
    assert stay_in_words(told, VOICE.words) == words


def test_the_search_finds_a_team_by_its_professions() -> None:
    pages = site(COUNTY, numbers_of(COUNTY, Audience.MANAGER), VOICE.words).pages
    (entry,) = (record_entry(page, VOICE.words) for page in pages if page.path == "multidisciplinary/families")
    assert entry
    assert (entry.kind, str(entry.name), entry.quiet, entry.also) == (
        *("Team", "families", "Multidisciplinary team", ("harju",)),
    )
    assert "nurse" in entry.text


def test_records_lead_to_the_page() -> None:
    assert record_mention(MULTIDISCIPLINARY_TEAM, "families", COUNTY, VOICE).page == "multidisciplinary/families"
