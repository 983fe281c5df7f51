"""What a parser could not understand, and what stands before it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Self

from yaml import YAMLError
from yaml.error import MarkedYAMLError
from yaml.tokens import (
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    ScalarToken,
    Token,
)

from interventio.sources.lines import Lines, Point
from interventio.sources.parsers import Parser


class Quoted(NamedTuple):
    """A text in quotation marks."""

    start: Point
    end: Point
    mark: str


class Lead(NamedTuple):
    """What stands before a point: the brackets still open, and what ended last."""

    open: tuple[Point, ...]
    last: Quoted | Point | None
    """A text in quotation marks, or the opening bracket of what a closing bracket has just ended."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """A parser's error. Its words serve to recognise it and are never shown."""

    words: str
    at: Point
    since: Point
    """Where that began which the parser was reading; the same place where it does not tell."""
    lines: Lines
    parser: type[Parser]
    content: bytes

    @classmethod
    def from_error(cls, error: MarkedYAMLError, lines: Lines, parser: type[Parser], content: bytes) -> Self:
        """Return what the parser complained of."""
        mark = error.problem_mark or error.context_mark
        at = Point(mark.line + 1, mark.column + 1) if mark else Point(1, 1)
        begun = error.context_mark
        since = Point(begun.line + 1, begun.column + 1) if begun else at
        return cls(f"{error.context}: {error.problem}", at, since, lines, parser, content)

    @property
    def text(self) -> str:
        """The line complained of."""
        return self.lines[self.at.line]

    @property
    def character(self) -> str:
        """The character complained of, or "" at the end of a line."""
        return self.text[self.at.column - 1 :][:1]

    @property
    def is_at_beginning(self) -> bool:
        """Whether nothing but blanks stands before the place complained of."""
        return bool(self.text) and not self.text[: self.at.column - 1].strip()

    def says(self, *words: str) -> bool:
        """Tell whether the complaint has one of these words in it."""
        return any(word in self.words for word in words)

    def lead(self) -> Lead:
        """Return what stands before the place complained of."""
        opened: list[Point] = []
        last: Quoted | Point | None = None
        for token in self._tokens():
            start = Point(token.start_mark.line + 1, token.start_mark.column + 1)
            match token:
                case FlowSequenceStartToken() | FlowMappingStartToken():
                    opened.append(start)
                case FlowSequenceEndToken() | FlowMappingEndToken() if opened:
                    last = opened.pop()
                case ScalarToken():
                    end = Point(token.end_mark.line + 1, token.end_mark.column + 1)
                    last = Quoted(start, end, token.style) if token.style in {'"', "'"} else None
                case _:
                    pass
        return Lead(tuple(opened), last)

    def _tokens(self) -> Iterator[Token]:
        parser = self.parser(self.content)
        try:
            while token := parser.get_token():
                if (token.start_mark.line + 1, token.start_mark.column + 1) >= self.at:
                    return
                yield token
        except (YAMLError, ValueError):
            return
