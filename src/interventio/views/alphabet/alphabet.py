"""From all methods to the index from A to Ö."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.records.intervention import Intervention
from interventio.views.alphabet.page import AlphabetPage, IndexLine, Letter
from interventio.views.charts.stepping import quiet_line
from interventio.views.mention import method_mention
from interventio.views.order import alphabetical, initial
from interventio.views.voice import Voice
from interventio.views.words import Words


def alphabet_page(catalogue: Catalogue, voice: Voice) -> AlphabetPage:
    """Return the index of all methods by their names and their other names."""
    methods = catalogue.interventions.values()
    lines = [line for method in methods for line in _lines(catalogue, method, voice)]
    lines.sort(key=lambda line: (initial(_sought(line)) == "#", alphabetical(_sought(line))))
    letters: dict[str, list[IndexLine]] = {}
    for line in lines:
        letters.setdefault(initial(_sought(line)), []).append(line)
    return AlphabetPage(
        tuple(Letter(letter, _id(letter), tuple(members)) for letter, members in letters.items()), len(methods)
    )


def _lines(catalogue: Catalogue, method: Intervention, voice: Voice) -> Iterator[IndexLine]:
    mention = method_mention(method.id, catalogue.interventions, voice)
    yield IndexLine(mention, None, quiet_line(method, voice.words))
    for other in dict.fromkeys(method.also):
        yield IndexLine(mention, Words(other), "")


def _sought(line: IndexLine) -> Words:
    return line.other or line.method.name


def _id(letter: str) -> str:
    return letter.lower() if letter.isascii() and letter.isalpha() else f"u{ord(letter):04x}"
