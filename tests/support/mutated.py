"""Records as they should not be: the example's, each with a change or two that people and programs make."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from random import Random

from interventio.findings.place import Route
from interventio.records.kinds import KINDS, RecordKind, sharing
from interventio.records.shape import names_at
from interventio.sources.document import Document
from interventio.sources.reader import document_of
from support.run import REPOSITORY

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DAYS = ["2026-03-09", "2026-02-29", "2024-02-29", "2026-3-9", "09.03.2026", "0000-01-01", "2026-03-09T00:00:00"]
NUMBERS: list[object] = [0, 1, -1, 7, 7.0, 7.5, 100, 101, 0.1234567, 1e-7, 1990, 10**6 + 1, 10**12, 10**18]
SHARES = ["70", "70 %", "72,5", "100.0", "100,1", "-1", "1234", "70 percent", "−3,5", "1e3", "12,1234567"]
IDS = ["cool-kids", "Cool-Kids", "cool_kids", "-x", "a" * 60, "a" * 61, "ä", "interventions/cool-kids", "con"]
FORMS = [
    "12 months",
    "1 year",
    "0 months",
    "13:00",
    "24:00",
    "2026-Q1",
    "2026-Q5",
    "2026-autumn",
    "3f9a0c51d2e7",
    "#0b5394",
]
PLACES = ["https://www.example.org/a", "www.example.org", "https://a b.fi", "templates/logo.svg", "templates/../x.svg"]
TEXTS = ["x", "", " \t", "Ä" * 300, "Ä" * 301, "x" * 20_001, "true", "open", "Open", "fi", "und", "sv-FI", "fi_FI"]
NESTED: list[object] = [[], {}, ["x"], [[]], {"x": 1}, {"fi": "x"}, {"fi": ""}, {"FI": "x"}, {"und": "x"}, {"fi": 3}]
ANYTHING = [None, True, False, *DAYS, *NUMBERS, *SHARES, *IDS, *FORMS, *PLACES, *TEXTS, *NESTED]
"""What is put in the place of a value."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A record with changes, and of which kind it was."""

    kind: RecordKind
    value: dict[str, object]


def examples(kind: RecordKind) -> list[tuple[Path, dict[str, object]]]:
    """Return the files of a kind of record in the example workspace, and what stands in them, as YAML has it."""
    paths = [REPOSITORY / kind.folder] if kind.is_single else sorted((REPOSITORY / kind.folder).glob("*.yaml"))
    read = [(path, document_of(path.name, path.read_bytes())) for path in paths]
    found: list[tuple[Path, dict[str, object]]] = [
        (path, {**one.value}) for path, one in read if isinstance(one, Document) and isinstance(one.value, dict)
    ]
    return [(path, value) for path, value in found if not sharing(kind) or value["kind"] == kind.word]


def mutants(seed: int, of_each: int) -> Iterator[Mutant]:
    """Yield so many mutants of each kind of record; a seed gives the same ones again."""
    chance = Random(seed)  # noqa: S311 - not for secrets
    for kind in KINDS:
        records = [value for _, value in examples(kind)]
        for number in range(of_each):
            value = deepcopy(records[number % len(records)])
            for _ in range(chance.choice([1, 1, 2])):
                chance.choice(CHANGES)(kind, value, chance)
            yield Mutant(kind, value)


def _replace(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Put something else in the place of a value."""
    holder, step = _place(value, chance)
    _put(holder, step, deepcopy(chance.choice(ANYTHING)))


def _leave_out(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    holder, step = _place(value, chance)
    if isinstance(holder, dict):
        del holder[str(step)]
    elif isinstance(step, int):
        del holder[step]


def _add_known(kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Add a field that may stand here, with something in it."""
    route, fields = chance.choice([(route, inner) for route, inner in _inside(value) if isinstance(inner, dict)])
    names = [name for name in names_at(kind.model, route) if name not in fields]
    if names:
        fields[chance.choice(names)] = deepcopy(chance.choice(ANYTHING))


def _add_unknown(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    fields = chance.choice([inner for _, inner in _inside(value) if isinstance(inner, dict)])
    fields[chance.choice(["extra", "id", "Name", "fi", "und", "cool-kids", "Ä", ""])] = chance.choice(
        ["x", 1, "2026-03-09"]
    )


def _misspell(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Misspell a word or the name of a field."""
    holder, step = _place(value, chance)
    if isinstance(holder, dict) and chance.random() < 0.5:
        holder[_misspelt(str(step), chance)] = holder.pop(str(step))
    elif isinstance(word := _at(holder, step), str):
        _put(holder, step, _misspelt(word, chance))


def _misspelt(word: str, chance: Random) -> str:
    at = chance.randrange(len(word) or 1)
    return chance.choice(
        [word[:at] + word[at + 1 :], word[:at] + word[at : at + 1] * 2 + word[at + 1 :], word.upper(), f"{word} "]
    )


def _wrap(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Nest a value too deep, or not deep enough."""
    holder, step = _place(value, chance)
    inner = _at(holder, step)
    if isinstance(inner, list) and inner and chance.random() < 0.5:
        _put(holder, step, inner[0])
    else:
        _put(holder, step, chance.choice([[inner], {"fi": inner}, {"id": inner}]))


def _move(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Put a value from elsewhere in the record in the place of another."""
    (from_, one), (to, other) = _place(value, chance), _place(value, chance)
    _put(to, other, deepcopy(_at(from_, one)))


def _repeat(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Say the items of a list twice, or far too often."""
    lists = [inner for _, inner in _inside(value) if isinstance(inner, list)]
    if lists:
        listed = chance.choice(lists)
        listed.extend(deepcopy(listed) * (1 if chance.random() < 0.8 or len(str(listed)) > 200 else 1000))


def _count(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Miscount something."""
    numbers = [(holder, step) for holder, step in _places(value) if type(_at(holder, step)) in {int, float}]
    if numbers:
        _put(*chance.choice(numbers), chance.choice([*NUMBERS, *SHARES]))


def _misdate(_kind: RecordKind, value: dict[str, object], chance: Random) -> None:
    """Write a day in another form, or one that there is not."""
    days = [(holder, step) for holder, step in _places(value) if DAY.fullmatch(str(_at(holder, step)))]
    if days:
        _put(*chance.choice(days), chance.choice(DAYS))


CHANGES: Sequence[Callable[[RecordKind, dict[str, object], Random], None]] = [
    _replace, _replace, _replace, _leave_out, _add_known, _add_known, _add_known, _add_unknown, _misspell, _wrap, _move,
    _repeat, _count, _misdate,
]  # fmt: skip

Holder = dict[str, object] | list[object]


def _inside(value: object, route: Route = ()) -> Iterator[tuple[Route, Holder]]:
    """Yield all fields and lists in a value, each with its route."""
    if isinstance(value, dict):
        yield route, value
        for name, inner in value.items():
            yield from _inside(inner, (*route, name))
    elif isinstance(value, list):
        yield route, value
        for position, inner in enumerate(value):
            yield from _inside(inner, (*route, position))


def _places(value: object) -> list[tuple[Holder, str | int]]:
    found: list[tuple[Holder, str | int]] = []
    for _, holder in _inside(value):
        found += [(holder, step) for step in (holder if isinstance(holder, dict) else range(len(holder)))]
    return found


def _place(value: dict[str, object], chance: Random) -> tuple[Holder, str | int]:
    nowhere: Holder = {"": ""}
    return chance.choice(_places(value) or [(nowhere, "")])


def _at(holder: Holder, step: str | int) -> object:
    if isinstance(holder, dict):
        return holder[str(step)]
    assert isinstance(step, int)
    return holder[step]


def _put(holder: Holder, step: str | int, value: object) -> None:
    if isinstance(holder, dict):
        holder[str(step)] = value
    elif isinstance(step, int):
        holder[step] = value


def as_lines(all_: Sequence[Mutant]) -> str:
    """Return mutants as lines of JSON: the name of the kind and the record."""
    return "".join(json.dumps([one.kind.name, one.value]) + "\n" for one in all_)
