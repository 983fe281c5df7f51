from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.actions.page import ActionsPage
from interventio.views.home.home import home_page
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, settings, team

VOICE = Voice(translator(Language.EN), ("en",))


def reviewed(day: str) -> dict[str, str]:
    return {"last_reviewed": day, "by": "The team"}


def test_what_was_looked_through_last_stands_first() -> None:
    found = catalogue(
        settings(languages=["en"]),
        ladder(review=reviewed("2026-01-01")),
        intervention("old", review=reviewed("2024-01-01")),
        intervention("new", review=reviewed("2026-03-01")),
        intervention("never"),
        team("harju", review=reviewed("2026-02-01")),
    )
    page = home_page(found, (), ActionsPage(()), numbers_of(found, Audience.COORDINATOR), VOICE)
    assert [(line.record.page, line.day.iso) for line in page.recent] == [
        ("interventions/new", "2026-03-01"),
        ("teams/harju", "2026-02-01"),
        ("charts/children", "2026-01-01"),
        ("interventions/old", "2024-01-01"),
    ]
    assert (page.methods, page.teams) == (3, 1)
