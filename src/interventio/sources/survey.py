"""A walk through the events of a file, up to the first thing that goes too far."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent, DocumentStartEvent, Event, ScalarEvent

from interventio.findings.place import Spot
from interventio.sources.limits import LIMITS
from interventio.sources.lines import Lines, Point
from interventio.sources.structure_codes import (
    DUPLICATE_ANCHOR,
    RECURSIVE_ALIAS,
    SEVERAL_DOCUMENTS,
    TAG,
    TOO_DEEP,
    TOO_MANY_ALIASES,
    TOO_MANY_VALUES,
    UNKNOWN_ALIAS,
    UNUSED_ANCHOR,
)
from interventio.sources.trouble import Trouble

_WORD = re.compile(r"[^\s,\[\]{}]+")


def first_excess(events: Iterable[Event], lines: Lines) -> Trouble | None:
    """Return what goes too far first: depth, size, a tag, an alias or anchor out of place."""
    survey = _Survey(lines)
    return next(filter(None, map(survey.excess, events)), None) or survey.leftover()


def word_at(lines: Lines, line: int, column: int) -> tuple[str, Spot]:
    """Return the word that begins at a place, and its spot."""
    word = _WORD.match(lines[line], column - 1)
    return (word.group(), lines.spot(line, column, len(word.group()))) if word else ("", lines.spot(line, column))


@dataclass(slots=True)
class _Survey:
    """How deep and how large a file is up to an event."""

    lines: Lines
    documents: int = 0
    nodes: int = 0
    aliases: int = 0
    open: list[tuple[str | None, int]] = field(default_factory=list)
    """The lists and fields around: the anchor of each, and how many nodes there were before it."""
    sizes: dict[str, int] = field(default_factory=dict)
    """How many nodes each anchor stands for."""
    anchored: dict[str, Spot] = field(default_factory=dict)
    repeated: set[str] = field(default_factory=set)

    def excess(self, event: Event) -> Trouble | None:
        """Count an event, and return what goes too far with it."""
        match event:
            case AliasEvent():
                return self._alias(event.anchor or "", self._word(event)[1]) or self._size(event)
            case ScalarEvent() | CollectionStartEvent():
                return self._node(event) or self._size(event)
            case CollectionEndEvent():
                anchor, before = self.open.pop()
                self.sizes |= {anchor: self.nodes - before} if anchor else {}
            case DocumentStartEvent():
                return self._document(_point(event).line)
            case _:
                pass
        return None

    def leftover(self) -> Trouble | None:
        """Return an anchor that nothing repeats: most often text that begins with an ampersand."""
        unused = (anchor for anchor in self.anchored if anchor not in self.repeated)
        return next((Trouble(UNUSED_ANCHOR, self.anchored[anchor], {"anchor": anchor}) for anchor in unused), None)

    def _document(self, line: int) -> Trouble | None:
        self.documents += 1
        return Trouble(SEVERAL_DOCUMENTS, self.lines.written(line)) if self.documents > 1 else None

    def _alias(self, name: str, spot: Spot) -> Trouble | None:
        self.aliases += 1
        self.repeated.add(name)
        if any(anchor == name for anchor, _ in self.open):
            return Trouble(RECURSIVE_ALIAS, spot, {"alias": name})
        if name not in self.sizes:
            return Trouble(UNKNOWN_ALIAS, spot, {"alias": name})
        if self.aliases > LIMITS.aliases:
            return Trouble(TOO_MANY_ALIASES, spot, {"most": LIMITS.aliases})
        self.nodes += self.sizes[name]
        return None

    def _node(self, event: ScalarEvent | CollectionStartEvent) -> Trouble | None:
        word, spot = self._word(event)
        if event.tag or word.startswith("!"):  # a lone `!` the parser keeps to itself
            return Trouble(TAG, spot, {"tag": word})
        trouble = self._anchor(event.anchor, spot) if event.anchor else None
        self.nodes += 1
        if isinstance(event, CollectionStartEvent):
            self.open.append((event.anchor, self.nodes - 1))
        elif event.anchor:
            self.sizes[event.anchor] = 1
        return trouble

    def _anchor(self, name: str, spot: Spot) -> Trouble | None:
        first = self.anchored.setdefault(name, spot)
        return None if first == spot else Trouble(DUPLICATE_ANCHOR, spot, {"anchor": name}, related=(first,))

    def _size(self, event: Event) -> Trouble | None:
        if len(self.open) > LIMITS.depth:
            return Trouble(TOO_DEEP, self.lines.spot(*_point(event)), {"most": LIMITS.depth})
        if self.nodes > LIMITS.nodes:
            return Trouble(TOO_MANY_VALUES, self.lines.spot(*_point(event)), {"most": LIMITS.nodes})
        return None

    def _word(self, event: Event) -> tuple[str, Spot]:
        return word_at(self.lines, *_point(event))


def _point(event: Event) -> Point:
    mark = event.start_mark
    return Point(mark.line + 1, mark.column + 1) if mark else Point(1, 1)
