"""From dated facts of the records to the page of news."""

from datetime import date
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.records.review import due_day
from interventio.views.news.facts import facts_for
from interventio.views.news.page import NewsItem, NewsMonth, NewsPage
from interventio.views.voice import Voice

MONTHS = 24
"""How far back news go."""


def news_page(catalogue: Catalogue, audience: Audience, voice: Voice) -> NewsPage:
    """Return the news of the last two years before the catalogue's day, the newest first."""
    words, first = voice.words, due_day(catalogue.day, -MONTHS)
    rule = words("From {first} to {day}, as the records tell.", first=first, day=catalogue.day)
    return NewsPage(title=words("News"), rule=rule, months=_by_month(news_of(catalogue, audience, voice), voice))


def news_of(catalogue: Catalogue, audience: Audience, voice: Voice) -> tuple[NewsItem, ...]:
    """Return what has happened in the last two years, as an audience may hear of it; each fact once."""
    first = due_day(catalogue.day, -MONTHS)
    found = {item.key: item for facts in facts_for(audience) for item in facts(catalogue, voice)}
    told = [item for item in found.values() if first <= item.date <= catalogue.day]
    return tuple(sorted(told, key=_newest_first))


def _newest_first(item: NewsItem) -> tuple[int, str]:
    return -item.date.toordinal(), item.key


def _by_month(items: tuple[NewsItem, ...], voice: Voice) -> tuple[NewsMonth, ...]:
    return tuple(
        NewsMonth(f"month-{month:%Y-%m}", _capital(voice.words.month(month)), tuple(members))
        for month, members in groupby(items, key=_month)
    )


def _month(item: NewsItem) -> date:
    return item.date.replace(day=1)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
