from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.about.about import about_page
from interventio.views.about.page import AboutPage, LadderLine
from interventio.views.mention import Mention
from interventio.views.numbers import numbers_of
from interventio.views.statements import SourceLine
from interventio.views.voice import Voice
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, settings

VOICE = Voice(translator(Language.EN), ("en",))
FOUND = catalogue(
    settings(["cool-kids", "lost"], languages=["en"], disclosure={"threshold": 7}),
    ladder(edition="2026", factors=["Harm in daily life"], sources=[{"id": "a", "title": "A report"}]),
    intervention("cool-kids"),
)


def page(audience: Audience) -> AboutPage:
    return about_page(FOUND, numbers_of(FOUND, audience), VOICE)


def test_it_says_whose_the_models_are_and_which_methods_count() -> None:
    told = page(Audience.COORDINATOR)
    assert told.ladders == (
        LadderLine(
            chart=Mention(Words("children"), "charts/children"),
            model=Words("Example"),
            owner=Words("Working group"),
            edition="2026",
            factors=(Words("Harm in daily life"),),
            sources=(SourceLine(1, "A report", "", "", None, None),),
            reviewed=None,
        ),
    )
    assert told.selected == (Mention(Words("cool-kids"), "interventions/cool-kids"), Mention(Words("lost"), None))


def test_coordinators_are_warned_and_others_are_told_what_is_hidden() -> None:
    assert page(Audience.COORDINATOR).disclosure == (
        "These pages are for coordinators and hold exact counts. They are not for publication.",
        "In what is published, counts of fewer than 7 people are hidden.",
    )
    assert (
        page(Audience.PROFESSIONAL)
        .disclosure[0]
        .startswith("Where fewer than 7 people are trained, or fewer than 7 are not")
    )
