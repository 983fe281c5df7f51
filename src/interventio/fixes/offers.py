"""What is offered for findings: for each the fix that was found to make its file better."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.fixes.draft import Draft, draft_of
from interventio.fixes.mending import fix_of
from interventio.fixes.registry import FIXERS
from interventio.sources.files import NOTHING_GIVEN, SourceFile
from interventio.sources.opening import content_of
from interventio.sources.trouble import Trouble

MOST_OFFERED = 50
"""In one file; each is tried by reading the file again. Mending knows no such bound."""
_LARGEST = 200_000
"""Bytes of a file that fixes are offered for: in a larger one, trying them would take too long."""


def fixes_of(
    findings: Iterable[Finding], root: Path, given: Mapping[str, bytes] = NOTHING_GIVEN
) -> tuple[Fix | None, ...]:
    """Return the fix of each finding, None where none is known.

    Files are read for it as they are now; what is `given` stands in place of files.
    """
    drafts: dict[str, Draft | None] = {}
    offered: Counter[str] = Counter()
    return tuple(
        _fix(finding, SourceFile(finding.place.path, root, given.get(finding.place.path)), drafts, offered)
        for finding in findings
    )


def _fix(finding: Finding, file: SourceFile, drafts: dict[str, Draft | None], offered: Counter[str]) -> Fix | None:
    path = file.path
    if finding.code.id not in FIXERS or offered[path] >= MOST_OFFERED:
        return None
    if path not in drafts:
        drafts[path] = _draft(file)
    offered[path] += 1
    draft = drafts[path]
    return fix_of(finding, draft) if draft else None


def _draft(file: SourceFile) -> Draft | None:
    content = content_of(file.root, file.path) if file.given is None else file.given
    return None if isinstance(content, Trouble) or len(content) > _LARGEST else draft_of(file.path, content)
