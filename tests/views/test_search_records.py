from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.search_records import on_one_line, record_entry
from interventio.views.site import site
from support.build import catalogue, intervention, ladder, settings, team

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


def test_what_there_is_stands_on_one_line() -> None:
    assert on_one_line("Intervention", "", "ages 7–12") == "Intervention · ages 7–12"
