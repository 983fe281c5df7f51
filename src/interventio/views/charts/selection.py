"""What a chart shows alone, in words."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.records.stepping import Stepping
from interventio.views.amounts import ages_in_words
from interventio.views.voice import Voice


def selection_in_words(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> str:
    """Return what a chart's methods have in common, such as `Vain: ahdistus · perheneuvola`; "" where it shows all."""
    parts = tuple(_parts(catalogue, stepping, voice))
    return f"{voice.words('Only')}: {' · '.join(parts)}" if parts else ""


def _parts(catalogue: Catalogue, stepping: Stepping, voice: Voice) -> Iterator[str]:
    words = catalogue.words
    for ids, known in (
        (stepping.themes, words.themes),
        (stepping.services, words.services),
        (stepping.divisions, words.divisions),
        (stepping.areas, words.areas),
    ):
        if ids:
            yield ", ".join(str(name) for name in voice.names(ids, known))
    if stepping.ages:
        yield ages_in_words(stepping.ages, voice.words)
