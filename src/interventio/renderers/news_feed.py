"""News as an Atom feed (RFC 4287): the same as on the page, for programs that gather news."""

from uuid import NAMESPACE_URL, uuid5

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.environment import rendered
from interventio.views.news.page import NewsItem, NewsPage
from interventio.views.site.frame import Frame

PATH = "news"
"""The page that the feed belongs to, and the name of its file without an ending."""


def news_feed(page: NewsPage, frame: Frame) -> str:
    """Return a feed that is the same whenever it is made from the same records.

    An id must never change, be the site moved to another address: it is made from the organisation's name, the
    language and the key of the fact. Links are given where the address of the site is known.
    """
    days = [item.date for item in page.items]
    newest = max(days).isoformat() if days else frame.as_of.iso
    return rendered(
        "site/news.xml.j2",
        translator(Language(frame.language)),
        page=page,
        frame=frame,
        base=f"{frame.address}/{frame.language}" if frame.address else "",
        path=PATH,
        updated=_moment(newest),
        name_of=lambda item: _urn(frame, item.key if item else ""),
        moment=lambda item: _moment(item.day.iso),
        content=_content,
    )


def _urn(frame: Frame, key: str) -> str:
    return uuid5(NAMESPACE_URL, f"interventio:{frame.organisation}:{frame.language}:news:{key}").urn


def _moment(day: str) -> str:
    """Return a day as RFC 3339 has it: its first moment, as records know no hours."""
    return f"{day}T00:00:00Z"


def _content(item: NewsItem) -> str:
    return "\n\n".join(str(words) for words in item.told) or f"{item.of.name}: {item.what}"
