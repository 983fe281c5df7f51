"""A line that tells how far long work has come, on a screen only and only when it takes a while."""

import sys
import time
from dataclasses import dataclass, field

from interventio.languages.translator import Translator

SOON = 0.7


@dataclass(slots=True)
class ProgressLine:
    """Tells how many files are done; call it with how many, of how many."""

    words: Translator
    began: float = field(default_factory=time.monotonic)
    told: float = 0.0
    is_shown: bool = False

    def __call__(self, done: int, whole: int) -> None:
        """Show the line if the work has lasted for a while, a few times a second."""
        now = time.monotonic()
        if now - self.began < SOON or now - self.told < 0.1 or not sys.stderr.isatty():  # noqa: PLR2004 - ten a second
            return
        self.told, self.is_shown = now, True
        sys.stderr.write("\r" + self.words("{done} of {whole} files", done=done, whole=whole) + " ")
        sys.stderr.flush()

    def end(self) -> None:
        """Wipe the line away."""
        if self.is_shown:
            sys.stderr.write("\r\x1b[K")
