"""Which files there are to take along, with and without the extras."""

import csv
import io
import json
from functools import cache

import icalendar
import pytest
from openpyxl import load_workbook

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers import downloads as renderer
from interventio.renderers.downloads import count_download_files, download_files, lacking
from interventio.views.downloads.downloads import Downloads, downloads
from interventio.views.numbers import numbers_of
from interventio.views.voice import Voice
from support.build import catalogue, settings
from support.reworded import HOSTILE, reworded
from support.sites import Files, Page, example, files
from support.twins import FIRST

CSV = ["data/methods.csv", "data/placements.csv", "data/ratings.csv", "data/teams.csv"]
CALENDARS = [
    "calendar/reviews.ics",
    "calendar/trainings.ics",
    "calendar/charts/children.ics",
    "calendar/support.ics",
    "calendar/support/anxiety-support.ics",
    "calendar/teams/team-north.ics",
    "calendar/teams/team-south.ics",
    "calendar/teams/team-east.ics",
]


def made(language: Language = Language.EN, audience: Audience = Audience.MANAGER) -> Downloads:
    return downloads(FIRST, numbers_of(FIRST, audience), Voice(translator(language), (language,)))


def paths(found: Downloads, language: str = "en") -> list[str]:
    return [path.removeprefix(f"{language}/") for path, _ in download_files(found, language)]


@cache
def built(audience: Audience) -> Files:
    return files(example("en"), audience)


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renderer, "is_installed", lambda _: False)


@pytest.mark.parametrize(
    ("language", "book"),
    [(Language.FI, "interventiot"), (Language.SV, "interventioner"), (Language.EN, "interventions")],
)
def test_the_files_of_a_language(language: Language, book: str) -> None:
    expected = [*CSV, "data/coverage.csv", f"data/{book}.xlsx", *sorted(CALENDARS)]
    found = paths(made(language), language)
    assert [*found[:6], *sorted(found[6:])] == expected
    assert count_download_files([made(language)]) == len(expected)


def test_clients_have_no_coverage_and_no_calendars() -> None:
    found = made(audience=Audience.CLIENT)
    assert paths(found) == [*CSV, "data/interventions.xlsx"]
    assert count_download_files([found]) == 5


@pytest.mark.usefixtures("bare")
def test_what_needs_an_extra_is_left_out_where_there_is_none() -> None:
    assert paths(made()) == [*CSV, "data/coverage.csv"]
    assert count_download_files([made(), made()]) == 10
    assert lacking([made()]) == ("excel", "calendar")
    assert lacking([made(audience=Audience.CLIENT)]) == ("excel",)


def test_nothing_is_lacking_where_all_is_installed() -> None:
    assert lacking([made()]) == ()


@pytest.mark.usefixtures("bare")
def test_the_page_links_to_no_file_that_is_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("interventio.renderers.to_html.is_installed", lambda _: False)
    found = files(FIRST, Audience.MANAGER)
    for name in ("data", "coverage"):
        links = [link.attributes["href"] for link in Page(found[f"en/{name}.html"]).all("a")]
        assert [link for link in links if link.endswith((".xlsx", ".ics"))] == []


@pytest.mark.parametrize("audience", Audience)
def test_the_page_links_to_every_file(audience: Audience) -> None:
    found = built(audience)
    links = {link.attributes["href"] for link in Page(found["en/data.html"]).all("a")}
    taken = {path.removeprefix("en/") for path in found if path.startswith(("en/data/", "en/calendar/"))}
    assert taken <= links
    schemas = {f"../{path}" for path in found if path.startswith("api/v1/schema/")}
    assert schemas <= links


@pytest.mark.parametrize("audience", Audience)
def test_a_workspace_with_nothing_in_it_has_empty_sheets(audience: Audience) -> None:
    empty = catalogue(settings(languages=["en"]))
    found = files(empty, audience)
    assert found["en/data/methods.csv"].count(b"\r\n") == 1
    book = load_workbook(io.BytesIO(found["en/data/interventions.xlsx"]))
    assert book["Methods"].max_row == 1
    assert [path for path in found if path.endswith(".ics")] == []


@pytest.mark.parametrize("language", Language)
def test_the_sheets_of_a_workbook_have_names_of_their_own(language: Language) -> None:
    found = files(example(language))
    (content,) = [content for path, content in found.items() if path.endswith(".xlsx")]
    assert len(load_workbook(io.BytesIO(content)).sheetnames) == 6


def test_hostile_words_stay_words_in_every_file() -> None:
    rude = reworded(example("en"), HOSTILE)
    found = files(rude, Audience.MANAGER)
    book = load_workbook(io.BytesIO(found["en/data/interventions.xlsx"]))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    for path in CSV:
        rows = csv.reader(io.StringIO(found[f"en/{path}"].decode(), newline=""))
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for row in rows for cell in row)
    for path in (path for path in found if path.endswith(".ics")):
        assert icalendar.Calendar.from_ical(found[path]).walk("VEVENT")


@pytest.mark.parametrize("audience", Audience)
def test_the_pages_and_documents_that_the_api_names_are_there(audience: Audience) -> None:
    found = built(audience)
    documents = [
        json.loads(content) for path, content in found.items() if path.startswith("api/") and "schema" not in path
    ]
    named = [one for document in documents for one in (document, *document.get("charts", ()))]
    pages = {page for one in named for name in ("pages", "drawings") for page in one.get(name, {}).values()}
    assert len(pages) > 70
    assert pages - found.keys() == set()
    briefs = [
        brief for document in documents for name in ("interventions", "teams") for brief in document.get(name, ())
    ]
    links = {f"api/v1/{brief['document']}" for brief in briefs if "document" in brief}
    assert len(links) > 50
    assert links - found.keys() == set()
