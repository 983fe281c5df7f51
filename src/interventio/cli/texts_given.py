"""Texts that are given on the command line, in one language or several."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from interventio.catalogue.catalogue import Catalogue
from interventio.cli.edition_trouble import NoSuchLanguageError
from interventio.records.text import UNTOLD

_TOLD = re.compile(r"([a-z]{2,3})=(.*)", re.DOTALL)


def text_given(values: Sequence[str], catalogue: Catalogue, language: str) -> Mapping[str, str] | None:
    """Return a text by its languages: `fi=Tukitiimi`, `sv=Stödteamet`; without one it is in that of the run.

    Words by which a body of the workspace is called bring along what that body is called in the other languages.

    Raises:
        NoSuchLanguageError: a language is none of the workspace's.

    """
    known = catalogue.settings.languages
    given = dict(_by_language(values, known, language if language in known else known[0]))
    if not given:
        return None
    return next((text for text in _bodies(catalogue) if given.items() <= text.items()), given)


def _by_language(values: Iterable[str], known: Sequence[str], language: str) -> Iterator[tuple[str, str]]:
    for value in values:
        told = _TOLD.fullmatch(value.strip())
        tag, words = (told[1], told[2].strip()) if told else (language, value.strip())
        if tag not in known:
            raise NoSuchLanguageError(language=tag, known=tuple(known))
        if words:
            yield tag, words


def _bodies(catalogue: Catalogue) -> Iterator[Mapping[str, str]]:
    """Yield what is known to answer for charts and decisions: implementation teams, and the owners of charts."""
    first = catalogue.settings.languages[0]
    teams = [team.name for team in catalogue.implementation_teams.values()]
    owners = [ladder.owner for ladder in catalogue.ladders.values()]
    other = [chart.owner for chart in catalogue.steppings.values() if chart.owner]
    for text in (*teams, *owners, *other):
        yield {first if tag == UNTOLD else tag: words for tag, words in text.items()}
