"""Markdown as the documentation is read here: its blocks, headings and links; and tables, as they are written."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

_READER = MarkdownIt("commonmark").enable("table")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page. Its text stands in the lines from `first` up to, not with, `end`, counted from 0."""

    language: str
    path: str
    """What stands behind the language: the path of the file that the block shows, or nothing."""
    text: str
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, and the anchor by which links reach it."""

    level: int
    words: str
    anchor: str


def blocks(page: str) -> tuple[Block, ...]:
    """Return the fenced blocks of a page in their order."""
    return tuple(_block(token) for token in _READER.parse(page) if token.type == "fence")


def _block(token: Token) -> Block:
    if token.map is None:
        raise ValueError(token.content)
    language, _, path = token.info.partition(" ")
    return Block(language, path.strip(), token.content, token.map[0] + 1, token.map[1] - 1)


def headings(page: str) -> tuple[Heading, ...]:
    """Return the headings of a page with the anchors that GitHub and its like give them."""
    told: Counter[str] = Counter()
    found = []
    for opening, inline in pairwise(_READER.parse(page)):
        if opening.type == "heading_open":
            words = "".join(child.content for child in inline.children or ())
            slug = _slug(words)
            found.append(Heading(int(opening.tag[1:]), words, f"{slug}-{told[slug]}" if told[slug] else slug))
            told[slug] += 1
    return tuple(found)


def _slug(words: str) -> str:
    kept = (letter for letter in words.lower() if letter in "-_ " or unicodedata.category(letter)[0] in "LMN")
    return "".join(kept).replace(" ", "-")


def links(page: str) -> Iterator[str]:
    """Yield where the links and pictures of a page lead, in their order."""
    for token in _READER.parse(page):
        for child in token.children or ():
            address = child.attrs.get("href") or child.attrs.get("src")
            if isinstance(address, str):
                yield unquote(address)


def with_texts(page: str, texts: Iterable[tuple[Block, str]]) -> str:
    """Return a page in which some of its blocks have another text."""
    lines = page.splitlines(keepends=True)
    for block, text in sorted(texts, key=lambda pair: pair[0].first, reverse=True):
        lines[block.first : block.end] = [text]
    return "".join(lines)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table."""
    lines = (heads, ["---"] * len(heads), *rows)
    return "".join(f"| {' | '.join(map(cell, line))} |\n" for line in lines)


def cell(words: str) -> str:
    """Return words as they can stand in a table."""
    return re.sub(r"(?<!\\)\|", r"\|", " ".join(words.split()))


def escaped(words: str) -> str:
    """Return plain words as Markdown that reads the same."""
    return re.sub(r"([\\`*<\[\]])", r"\\\1", words)


def prose(words: str) -> str:
    """Return a paragraph of plain words, a sentence on each line."""
    return re.sub(r"(?<=[.!?]) (?=[A-ZÅÄÖ])", "\n", escaped(words)) + "\n"


def fenced(text: str, language: str = "") -> str:
    """Return a fenced block."""
    return f"```{language}\n{text.rstrip()}\n```\n"
