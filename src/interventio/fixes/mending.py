"""Mending one file: each fix is tried and judged by itself, from the bottom of the file up, until none is left."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.fixes.applying import applied
from interventio.fixes.draft import Draft, draft_of
from interventio.fixes.judging import is_better
from interventio.fixes.registry import FIXERS

MOST_READ = 2_000_000
"""So many bytes of one file are read again at most: enough for hundreds of trials of a record, few of a huge file."""
_LEAST_TRIALS = 2

Chosen = Callable[[tuple[Finding, ...]], tuple[Finding, ...]]
"""Which of some findings are to be put right."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file as it is when what could be put right is: its bytes, and the findings that are gone or stay for once."""

    content: bytes
    mended: tuple[Finding, ...]
    dropped: tuple[Finding, ...]
    """Those whose fix would have made the file no better."""


def fix_of(finding: Finding, draft: Draft) -> Fix | None:
    """Return what would mend a finding, if that is known and was found to make its file better."""
    fix = _proposed(finding, draft)
    return fix if fix and _tried(finding, fix, draft) else None


def mended(draft: Draft, findings: Iterable[Finding], chosen: Chosen, *, is_bold: bool) -> Mended:
    """Return the file with what could be put right of `findings`, and of what came to light behind them.

    `chosen` says which of the latter are to be put right; unsafe fixes are made where `is_bold`.
    """
    trials = _Trials(draft, is_bold, max(_LEAST_TRIALS, MOST_READ // (len(draft.content) + 1)))
    todo = tuple(findings)
    while todo and trials.mends(todo):
        todo = chosen(trials.draft.findings)
    return Mended(trials.draft.content, tuple(trials.mended), tuple(trials.dropped.values()))


def _proposed(finding: Finding, draft: Draft) -> Fix | None:
    fixer = FIXERS.get(finding.code.id) if draft.is_text else None
    fix = fixer(finding, draft) if fixer else None
    return fix if fix and fix.replacements else None


def _tried(finding: Finding, fix: Fix, draft: Draft) -> Draft | None:
    """Return the draft with a fix in it, if it is better for it."""
    content = applied(draft.content, fix)
    after = draft_of(draft.path, content) if content != draft.content else draft
    return after if after is not draft and is_better(finding, fix, draft, after) else None


class _Trials:
    """A file while one fix after another is tried on it."""

    def __init__(self, draft: Draft, is_bold: bool, left: int) -> None:  # noqa: FBT001 - named where it is made
        self.draft = draft
        self.mended: list[Finding] = []
        self.dropped: dict[tuple[str, object], Finding] = {}
        self._is_bold = is_bold
        self._left = left

    def mends(self, findings: Iterable[Finding]) -> bool:
        """Try the fixes of findings, the lowest first, and tell whether any was made."""
        start, above = self.draft, (len(self.draft.lines) + 2, 1)
        for finding, fix in sorted(self._proposals(findings), key=lambda one: _end(one[1]), reverse=True):
            if _end(fix) < above and self._left > 0 and self._makes(finding, fix):
                above = fix.replacements[0].spot[:2]
        return self.draft is not start

    def _proposals(self, findings: Iterable[Finding]) -> Iterable[tuple[Finding, Fix]]:
        untried = (finding for finding in findings if _known_by(finding) not in self.dropped)
        for finding in islice(untried, self._left):
            fix = _proposed(finding, self.draft)
            if fix and (fix.is_safe or self._is_bold):
                yield finding, fix

    def _makes(self, finding: Finding, fix: Fix) -> bool:
        self._left -= 1
        after = _tried(finding, fix, self.draft)
        if after:
            self.draft = after
            self.mended.append(finding)
        else:
            self.dropped[_known_by(finding)] = finding
        return after is not None


def _known_by(finding: Finding) -> tuple[str, object]:
    return finding.code.id, finding.place.route or finding.place.spot


def _end(fix: Fix) -> tuple[int, int]:
    spot = fix.replacements[-1].spot
    return spot.end_line, spot.end_column
