"""From the editions of charts to what has changed since the last one."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.editions import editions_by, state_in, state_today
from interventio.records.stepping import Edition, Stepping
from interventio.views.editions.changes_page import ChangesPage, ChartChanges, EditionLine
from interventio.views.editions.comparing import comparison
from interventio.views.editions.edition_addresses import edition_addresses
from interventio.views.mention import Mention, chart_mention
from interventio.views.voice import Voice
from interventio.views.words import Words


def changes_page(catalogue: Catalogue, voice: Voice) -> ChangesPage:
    """Return what has changed since the last edition of each chart that has one."""
    return ChangesPage(tuple(_charts(catalogue, voice)))


def edition_lines(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> tuple[EditionLine, ...]:
    """Return the editions of a chart that were agreed by the catalogue's day, the oldest first."""
    editions = editions_by(stepping, catalogue.day)
    addresses = edition_addresses(one.name for one in editions)
    return tuple(_line(stepping, edition, address, voice) for edition, address in zip(editions, addresses, strict=True))


def _charts(catalogue: Catalogue, voice: Voice) -> Iterator[ChartChanges]:
    for stepping in catalogue.steppings.values():
        editions = editions_by(stepping, catalogue.day)
        if not editions:
            continue
        then, now = state_in(catalogue, stepping, editions[-1]), state_today(catalogue, stepping)
        lines = edition_lines(catalogue, stepping, voice)
        yield ChartChanges(
            chart=chart_mention(stepping.id, catalogue, voice),
            last=lines[-1],
            since=comparison(catalogue, stepping, then, now, voice),
            editions=lines[::-1],
        )


def _line(stepping: Stepping, edition: Edition, address: str, voice: Voice) -> EditionLine:
    return EditionLine(
        edition=Mention(Words(edition.name), f"changes/{stepping.id}/{address}"),
        agreed=voice.day(edition.agreed),
        by=voice.says_if_any(edition.by),
        summary=voice.says_if_any(edition.summary),
    )
