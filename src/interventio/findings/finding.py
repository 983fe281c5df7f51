"""A finding: a code, a place and the facts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from interventio.findings.code import Code, Severity
from interventio.findings.place import Place
from interventio.languages.translator import Fact, Translator


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know about the data. It holds facts, no sentences: languages make those.

    `suggestions` are what the author may have meant, best first; `related` are other places that
    belong to the matter, such as the first of two equal keys.
    """

    code: Code
    place: Place
    facts: Mapping[str, Fact] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    related: tuple[Place, ...] = ()
    asked: Severity | None = None
    fingerprint: str = ""
    """By what it is known again in another run; "" until all findings of a run are known."""

    @property
    def severity(self) -> Severity:
        """How much it matters here: as the workspace asked, otherwise as its code says."""
        return self.asked or self.code.severity

    def sentence(self, words: Translator) -> str:
        """Return what is wrong, in the language of `words`."""
        return words(self.code.says, **self.facts)

    def advice(self, words: Translator) -> str:
        """Return what to do about it, or "" where the sentence says all."""
        return words(self.code.advice, **self.facts) if self.code.advice else ""
