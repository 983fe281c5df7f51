"""The sheet for a development discussion as PDF for everybody, on A4, to be filled in by hand."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.fit_text import fit
from interventio.renderers.letters import drawable, seen
from interventio.renderers.typesetting import UnknownLetterError, typeset
from interventio.views.competence.learning_page import DiscussionPage, LearnLevel, LearnLine
from interventio.views.competence.tool_lines import ToolLine
from interventio.views.words import Words

TEMPLATE = "discussion.typ"

Content = dict[str, object]


def discussion_pdf(page: DiscussionPage, words: Translator) -> bytes:
    """Return the sheet as PDF; something stands in for each letter that our font lacks, where no other font has it.

    Raises:
        MissingExtraError: typst is not installed.

    """
    try:
        return typeset(TEMPLATE, Writer(words, _written).sheet(page), page.day)
    except UnknownLetterError:
        return typeset(TEMPLATE, Writer(words, lambda text: drawable(_written(text))).sheet(page), page.day)


def _written(text: str) -> str:
    return seen(fit(text))


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes what stands on the sheet as plain values."""

    words: Translator
    written: Callable[[str], str]

    def sheet(self, page: DiscussionPage) -> Content:
        """Return all that stands on the sheet."""
        words, kind = self.words, self.words("Development discussion")
        return {
            "title": self.written(str(page.title)),
            "language": page.language,
            "kind": self._said(Words(f"{kind} · {page.levels}", page.levels.language)),
            "name": self._said(page.group),
            "expected": {"label": words("Expected level:"), "of": self._said(page.expected)},
            "about": words(
                "Worker and supervisor look at each line together and tick how it stands. The sheet is filled in by "
                "hand and kept at the workplace: nothing about a person is stored here."
            ),
            "heads": [
                words("Requirement"),
                words("not yet"),
                words("partly"),
                words("well"),
                words("What strengthens it"),
            ],
            "general": words("Builds the level in general:"),
            "levels": [self._level(level) for level in page.steps],
            "kept": {"title": words("What keeps it up"), "lines": [*self._kept(page)]},
            "agreed": {
                "title": words("What we agreed"),
                "blanks": [
                    words("The next step"),
                    words("How it is learnt, and when there is time for it"),
                    words("What the supervisor sees to"),
                    words("Day, and the day on which we look at it again"),
                ],
            },
            "foot": self.written(f"{page.organisation} · {words('As of')} {page.as_of}"),
        }

    def _level(self, level: LearnLevel) -> Content:
        return {
            "number": str(level.number),
            "name": self._said(level.name),
            "lines": [self._line(line) for line in level.lines],
            "general": self._tools(level.general),
            "nothing": self.words("Nothing of its own is required of this group on the level."),
        }

    def _line(self, line: LearnLine) -> Content:
        nothing = self.words("nothing yet: agree on something of your own")
        return {"what": self._said(line.what), "tools": self._tools(line.tools), "nothing": nothing}

    def _tools(self, lines: Iterable[ToolLine]) -> list[Content]:
        return [
            {
                "name": self._said(line.tool.name),
                "about": self.written(", ".join(filter(None, self._about(line)))),
            }
            for line in lines
        ]

    def _about(self, line: ToolLine) -> Iterable[str]:
        yield from (line.kind_name, line.state, *(one.when for one in line.rounds))
        yield self.words("no round is planned yet") if line.lacks_round else ""

    def _kept(self, page: DiscussionPage) -> Iterable[Content]:
        words = self.words
        if page.backing:
            yield {"label": "", "of": [self._said(line.tool.name) for line in page.backing]}
        else:
            yield {"label": words("No supervision and no peers are written down for this group."), "of": []}
        if page.support:
            label = words("Support teams, in which taking part is voluntary:")
            yield {"label": f"{label} ", "of": [self._said(one.team) for one in page.support]}

    def _said(self, words: Words) -> Content:
        language = words.language.partition("-")[0] if words.language else None
        return {"words": self.written(words.text), "language": language}
