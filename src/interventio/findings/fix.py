"""What would mend a finding: other characters in place of those that stand in a file."""

from dataclasses import dataclass

from interventio.findings.place import Spot


@dataclass(frozen=True, slots=True)
class Replacement:
    """Text to put in place of a stretch of a file; nothing is taken away where the stretch is empty."""

    spot: Spot
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Replacements in one file, from top to bottom and apart from each other, that belong together.

    A fix is safe where it cannot change what the author meant; any other is a proposal to look at.
    """

    path: str
    replacements: tuple[Replacement, ...]
    is_safe: bool
