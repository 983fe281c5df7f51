"""What is wrong in a text, before it is known which file the text is from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from interventio.findings.code import Code
from interventio.findings.finding import Finding
from interventio.findings.place import Place, Spot
from interventio.languages.translator import Fact


@dataclass(frozen=True, slots=True)
class Trouble:
    """A finding without its file. `related` are other stretches of the same text."""

    code: Code
    spot: Spot | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    related: tuple[Spot, ...] = ()

    def in_file(self, path: str) -> Finding:
        """Return the finding that this is in the file at `path`."""
        related = tuple(Place(path, spot=spot) for spot in self.related)
        return Finding(self.code, Place(path, spot=self.spot), self.facts, self.suggestions, related)
