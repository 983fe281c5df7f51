from collections import Counter
from dataclasses import replace

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.glossary.glossary import glossary_page
from interventio.views.glossary.page import Entry, GlossaryPage
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, evaluation, ladder, organisation, settings
from support.sites import example

FOUND = catalogue(
    settings(languages=["en", "fi"]),
    organisation(
        divisions=[{"id": "children", "name": "Children", "summary": "Help for families."}, "health"],
        themes=["anxiety"],
    ),
    ladder(
        "children",
        [
            {"id": "light", "name": "Light", "summary": "Open to all."},
            {"id": "guided", "name": "Guided", "for_whom": "Mild symptoms"},
            {"id": "intensive", "name": "Intensive"},
        ],
    ),
)


def page(audience: Audience = Audience.COORDINATOR) -> GlossaryPage:
    return glossary_page(FOUND, audience, Voice(translator(Language.EN), ("en", "fi")))


def test_our_words_stand_first_with_those_of_the_other_languages() -> None:
    first = page().groups[0].entries[0]
    assert (first.id, first.word, [word.language for word in first.also]) == (
        "stepped-care",
        Words("Stepped care"),
        ["fi"],
    )


def test_of_the_own_words_those_stand_that_are_explained() -> None:
    *_, steps, divisions = page().groups
    assert [entry.word for entry in steps.entries] == [Words("1. Light"), Words("2. Guided")]
    assert divisions.entries == (Entry("divisions-children", Words("Children"), Words("Help for families.")),)


def test_every_word_has_a_place_of_its_own() -> None:
    for found in (page(), glossary_page(example(), Audience.COORDINATOR, Voice(translator(Language.FI), ("fi",)))):
        ids = Counter(
            [*(group.id for group in found.groups), *(one.id for group in found.groups for one in group.entries)]
        )
        assert [id_ for id_, count in ids.items() if count > 1] == []


def test_the_words_of_evaluations_stand_there_once_there_is_one() -> None:
    county = replace(FOUND, evaluations={"one": evaluation("one")})
    voice = Voice(translator(Language.EN), ("en",))
    groups = {group.id: group.entries for group in glossary_page(county, Audience.CLIENT, voice).groups}
    assert [entry.id for entry in groups["evaluation"]] == [
        "outcome",
        "follow-up",
        "interval",
        "net-promoter-score",
        "expert-by-experience",
    ]
    assert "evaluation" not in {group.id for group in page().groups}


def test_clients_are_not_taught_how_staff_is_counted() -> None:
    words = {entry.id for group in page(Audience.CLIENT).groups for entry in group.entries}
    assert {"step", "not-known"} < words
    assert words & {"coverage", "expected", "target", "gap"} == set()
