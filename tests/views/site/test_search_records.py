from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.site.search_entry import SearchEntry
from interventio.views.site.search_records import on_one_line, record_entry
from interventio.views.site.site import site
from interventio.views.words import Words
from support.build import catalogue, intervention, ladder, settings, team
from support.found import catalogue as written
from support.seasons import FOUND as SEASONS

ENGLISH = translator(Language.EN)
FOUND = catalogue(settings(languages=["en"]), ladder(), intervention("ali"), team("harju"))


def test_every_page_of_a_record_is_known_by_its_name_and_no_other_page_is() -> None:
    pages = site(FOUND, numbers_of(FOUND, Audience.PROFESSIONAL), ENGLISH).pages
    entries = {page.path: record_entry(page, ENGLISH) for page in pages}
    assert {path: str(entry.name) for path, entry in entries.items() if entry} == {
        "interventions/ali": "ali",
        "teams/harju": "harju",
        "units/harju": "harju",
        "induction/harju": "harju",
    }


def test_an_implementation_team_is_found_by_what_it_decides() -> None:
    found = written("""
        settings: {languages: [en]}
        leaders board:
          name: The board
          summary: Leaders of services.
          decisions:
            - {id: a, what: Does it go on?, effect: other}
            - {id: b, what: Yes., effect: other, decided: 2026-01-01}
    """)
    pages = site(found, numbers_of(found, Audience.PROFESSIONAL), ENGLISH).pages
    assert [record_entry(page, ENGLISH) for page in pages if page.path == "implementation/board"] == [
        SearchEntry(
            "Team",
            Words("The board"),
            "implementation/board",
            quiet="Implementation team",
            text="Leaders of services. Does it go on? Yes.",
        )
    ]
    families = site(found, numbers_of(found, Audience.CLIENT), ENGLISH).pages
    assert [page.path for page in families if page.path.startswith("implementation")] == []


def test_what_there_is_stands_on_one_line() -> None:
    assert on_one_line("Intervention", "", "ages 7–12") == "Intervention · ages 7–12"


def test_a_support_team_is_found_by_its_name_and_its_themes_and_families_have_no_page_of_it() -> None:
    pages = site(SEASONS, numbers_of(SEASONS, Audience.PROFESSIONAL), ENGLISH).pages
    assert [record_entry(page, ENGLISH) for page in pages if page.path == "support/anxiety"] == [
        SearchEntry(
            "Team",
            Words("Support team for anxiety", Language.FI),
            "support/anxiety",
            themes=("Anxiety",),
            quiet="Support team · about a symptom",
            text="About anxiety.",
        )
    ]
    families = site(SEASONS, numbers_of(SEASONS, Audience.CLIENT), ENGLISH).pages
    assert [page.path for page in families if page.path.startswith("support")] == []
