"""Records with other words in them: every text becomes what a test says, ids and numbers stay."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.vocabulary import vocabulary_of
from interventio.records.base import Part

LINES = frozenset({"also", "title", "publisher", "registry", "scale", "value", "version", "system", "code", "edition"})
"""Fields with words in no particular language."""
HOSTILE = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)> ' onmouseover='alert(1)",
    "{{ 77*991 }} {% raise %} ${77*991}",
    "=1+1",
    "[x](javascript:alert(1)) ![y](https://e.example/z.png)",
    "a & b &amp; &lt;b&gt; ]]> <!-- x -->",
    "\x1b[31mred\x1b[0m \x00\x07",
    "\u202egnirts \u2066abc",
    "| a | b |\n| --- | --- |\ttab",
    "# h `code` *b* _i_ ~~s~~ <https://e.example> www.e.example",
    "1. one\n- two\n> three\n```x",
    "+ plus\n=====\n    indented @someone #1 :smile: $x$",
)
ADDRESS = "https://example.org/\"><script>alert(1)</script>?a=1&b='2"

_P = TypeVar("_P", bound=Part)


def reworded(catalogue: Catalogue, kinds: tuple[str, ...]) -> Catalogue:
    """Return a catalogue in which every text is a number and one of `kinds` in turn: the order of texts is kept."""
    count = iter(range(10_000, 100_000))

    def said() -> str:
        number = next(count)
        return f"{number} {kinds[number % len(kinds)]}"

    return rewritten(catalogue, said)


def rewritten(catalogue: Catalogue, said: Callable[[], str]) -> Catalogue:
    """Return a catalogue in which every text is what `said` returns."""
    organisation = _reworded(catalogue.organisation, said)
    return replace(
        catalogue,
        settings=_reworded(catalogue.settings, said),
        organisation=organisation,
        words=vocabulary_of(organisation),
        ladders={id_: _reworded(one, said) for id_, one in catalogue.ladders.items()},
        interventions={id_: _reworded(one, said) for id_, one in catalogue.interventions.items()},
        teams={id_: _reworded(one, said) for id_, one in catalogue.teams.items()},
    )


def _reworded(part: _P, said: Callable[[], str]) -> _P:
    return part.model_copy(update={name: _value(name, value, said) for name, value in part})


def _value(name: str, value: object, said: Callable[[], str]) -> object:
    match value:
        case Part():
            return _reworded(value, said)
        case tuple():
            return tuple(_value(name, one, said) for one in value)
        case dict() if value and all(isinstance(one, str) for one in value.values()):
            return {language: said() for language in value}
        case str() if name == "address":
            return ADDRESS
        case str() if name in LINES:
            return said()
        case _:
            return value
