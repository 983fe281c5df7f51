"""The codes that findings are known by."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters; `off` is for workspaces that do not want to hear of it."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    OFF = "off"

    @property
    def rank(self) -> int:
        """0 for an error, more for what matters less."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: what is wrong, how much it matters, and how to put it right.

    `says` and `advice` are English messages with the finding's facts in braces; translators give the rest.
    """

    id: str
    name: str
    severity: Severity
    says: str
    advice: str = ""

    @property
    def family(self) -> str:
        """The three letters that the id begins with."""
        return self.id[:3]
