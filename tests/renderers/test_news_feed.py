"""The feed of news is Atom (RFC 4287), whatever stands in the data, and the same every time."""

import re
from datetime import date
from urllib.parse import urlsplit
from uuid import UUID
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.news_feed import news_feed
from interventio.views.mention import Mention
from interventio.views.news.page import NewsItem, NewsMonth, NewsPage
from interventio.views.site.frame import Frame, frame
from interventio.views.words import DayWords, Words
from support.build import catalogue, settings

ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT00:00:00Z")
ADDRESS = "https://www.example.org/care"


def around(address: str | None = None, name: str = "Harjula", language: Language = Language.EN) -> Frame:
    found = catalogue(settings(languages=["en", "fi"], site={"address": address} if address else {}, name=name))
    return frame(found, Audience.PROFESSIONAL, translator(language))


def item(key: str, day: str, of: str = "Cool Kids", page: str | None = None, *told: str) -> NewsItem:
    when = date.fromisoformat(day)
    return NewsItem(key, when, DayWords(day, day), Mention(Words(of), page), "taken into use", tuple(map(Words, told)))


def page(*items: NewsItem) -> NewsPage:
    return NewsPage("News", "", (NewsMonth("month", "Month", items),) if items else ())


def read(text: str) -> ET.Element:
    """Return a feed after looking for what RFC 4287 asks of every feed and entry, each once where it says so."""
    root = ET.fromstring(text.encode())  # noqa: S314 - our own output
    assert root.tag == f"{ATOM}feed"
    for element in (root, *root.findall(f"{ATOM}entry")):
        for name in ("id", "title", "updated"):
            (one,) = element.findall(ATOM + name)
            assert one.text
        assert UUID(element.findtext(f"{ATOM}id", "").removeprefix("urn:uuid:")).version == 5
        assert MOMENT.fullmatch(element.findtext(f"{ATOM}updated", ""))
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    assert all(entry.findtext(f"{ATOM}content") for entry in root.findall(f"{ATOM}entry"))
    ids = [one.text for one in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)
    return root


def links(element: ET.Element) -> list[tuple[str | None, str | None]]:
    return [(link.get("rel"), link.get("href")) for link in element.findall(f"{ATOM}link")]


TWO = page(
    item("b", "2026-03-01", "Cool Kids", "interventions/cool-kids", "First.", "Second."),
    item("a", "2026-01-15", "Risk"),
)


def test_a_feed_says_what_the_page_says_in_its_order() -> None:
    root = read(news_feed(TWO, around()))
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert (root.findtext(f"{ATOM}title"), root.findtext(f"{ATOM}updated")) == (
        "News – Harjula",
        "2026-03-01T00:00:00Z",
    )
    assert [
        (entry.findtext(f"{ATOM}title"), entry.findtext(f"{ATOM}updated"), entry.findtext(f"{ATOM}content"))
        for entry in root.findall(f"{ATOM}entry")
    ] == [
        ("Cool Kids: taken into use", "2026-03-01T00:00:00Z", "First.\n\nSecond."),
        ("Risk: taken into use", "2026-01-15T00:00:00Z", "Risk: taken into use"),
    ]


def test_links_are_given_where_the_address_is_known() -> None:
    assert [one.get("rel") for one in read(news_feed(TWO, around())).iter(f"{ATOM}link")] == []
    root = read(news_feed(TWO, around(ADDRESS)))
    assert links(root) == [("self", f"{ADDRESS}/en/news.xml"), ("alternate", f"{ADDRESS}/en/news.html")]
    assert [links(entry) for entry in root.findall(f"{ATOM}entry")] == [
        [("alternate", f"{ADDRESS}/en/interventions/cool-kids.html")],
        [],
    ]
    assert all(urlsplit(href or "").scheme == "https" for _, href in links(root))


def test_ids_stay_when_the_site_moves_and_when_more_happens() -> None:
    def ids(text: str) -> list[str | None]:
        return [one.text for one in read(text).iter(f"{ATOM}id")]

    before = ids(news_feed(TWO, around()))
    assert ids(news_feed(TWO, around(ADDRESS))) == before
    more = page(item("c", "2026-04-01"), *TWO.items)
    assert [one for one in ids(news_feed(more, around())) if one in before] == before
    assert {*ids(news_feed(TWO, around(language=Language.FI)))}.isdisjoint(before)


def test_without_news_the_feed_is_as_old_as_the_data() -> None:
    assert read(news_feed(page(), around())).findtext(f"{ATOM}updated") == "2026-06-01T00:00:00Z"


TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=60)


@given(TEXTS, TEXTS, TEXTS)
def test_nothing_in_the_data_breaks_out_of_its_place(name: str, told: str, key: str) -> None:
    root = read(news_feed(page(item(key, "2026-03-01", f"x{name}", None, f"x{told}")), around()))
    assert {element.tag.removeprefix(ATOM) for element in root.iter()} == {
        *("feed", "title", "id", "updated", "author", "name", "generator", "entry", "content"),
    }


def test_markup_is_text() -> None:
    root = read(news_feed(page(item("k", "2026-03-01", "]]><script>&amp;", None, "<b>x</b>")), around(name="A & <B>")))
    assert root.findtext(f"{ATOM}title") == "News – A & <B>"
    assert root.findtext(f"{ATOM}entry/{ATOM}content") == "<b>x</b>"
