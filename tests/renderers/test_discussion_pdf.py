"""The sheet for a development discussion on paper, as a screen reader meets it."""

from datetime import date

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.learning import learning_of
from interventio.renderers.discussion_pdf import discussion_pdf
from interventio.views.competence.learning import Teller, discussion_page
from interventio.views.voice import Voice
from support.build import catalogue, competence, settings
from support.pdfs import opened, sizes, tags

TOOLS = [
    {
        "id": "cards",
        "name": {"en": "Cards *of* [all] #sorts", "fi": "Kortit"},
        "kind": "material",
        "levels": ["hearing"],
        "requirements": ["time"],
    },
    {"id": "circle", "name": "Circle 漢", "kind": "peers", "levels": ["hearing"], "status": "tried"},
]


def made(requirements: int = 1) -> bytes:
    asked = ["time", *(f"skill-{number}" for number in range(1, requirements))]
    levels = competence({"nurses": "hearing"}, {"hearing": [*asked], "encounter": ["asking"]}, tools=TOOLS)
    found = catalogue(settings(languages=["en", "fi"]), levels)
    words = translator(Language.EN)
    teller = Teller(found, None, Audience.MANAGER, Voice(words, ("en", "fi")))
    return discussion_pdf(discussion_page(learning_of(found, levels, levels.groups[0]), teller), words)


def test_it_is_read_from_the_level_to_what_is_agreed() -> None:
    document = tags(made())
    assert [one.text for one in document.all("H1", "H2")] == [
        "nurses",
        "1. hearing",
        "What keeps it up",
        "What we agreed",
    ]
    (table,) = document.all("Table")
    assert [cell.text for cell in table.all("TH")] == [
        "Requirement",
        "not yet",
        "partly",
        "well",
        "What strengthens it",
    ]
    assert [cell.text for cell in table.all("TD")][-1] == "Cards *of* [all] #sorts (material)"


def test_it_fits_a_page_of_a4_and_goes_on_where_it_does_not() -> None:
    assert sizes(made()) == [(210, 297)]
    assert sizes(made(40)) == [(210, 297)] * 2


def test_it_is_for_everybody_and_the_same_to_the_byte() -> None:
    content = made()
    reader = opened(content)
    assert reader.xmp_metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in reader.xmp_metadata.stream.get_data().decode()
    assert reader.metadata
    assert reader.metadata.title == "Development discussion: nurses"
    assert content == made()


def test_its_day_is_that_of_the_catalogue() -> None:
    creation = opened(made()).metadata
    assert creation
    assert creation.creation_date
    assert creation.creation_date.date() == date(2026, 6, 1)
