"""Writing the baseline: what is new is added, what is gone is taken out, and all else stays as it is."""

import sys
from pathlib import Path

from interventio.checks.acceptances import NEVER
from interventio.checks.known_findings import still_there
from interventio.cli.output import write_whole
from interventio.cli.trouble import NotEditableError
from interventio.cli.validation.baseline_reading import baseline_in
from interventio.cli.validation.trouble import TooManyKnownError, UnreadBaselineError
from interventio.findings.code import Severity
from interventio.findings.finding import Finding
from interventio.languages.printable import printable
from interventio.languages.translator import N_, Translator
from interventio.pipeline import Workspace
from interventio.records.baseline import MOST, Baseline
from interventio.sources.builder import Value
from interventio.sources.editing import relisted, written
from interventio.sources.opening import content_of

HEAD = N_(
    "Findings that were there already. They do not count until they are mended.\n"
    "Write under each why it is left as it is for now, and who decided so:\n"
    "  reason: …\n"
    "  by: …"
)
_LONGEST = 300


def write_baseline(workspace: Workspace, path: str, words: Translator, least: Severity) -> None:
    """Write what is found and matters at least as much as `least` into the baseline, and take out what is gone.

    Raises:
        UnreadBaselineError: the file cannot be read.
        NotEditableError: the file is laid out in a way that only a person should change.
        TooManyKnownError: more is found than a file has room for.
        CannotWriteError: it could not be written; it is as it was.

    """
    known = baseline_in(workspace.root, path)
    if not isinstance(known, Baseline):
        raise UnreadBaselineError(path=path)
    kept = still_there(known, workspace.found)
    added = [_item(one, workspace, words) for one in workspace.findings if _is_to_be_known(one, least)]
    if len(kept) + len(added) > MOST:
        raise TooManyKnownError(count=len(kept) + len(added), most=MOST)
    write_whole(workspace.root / path, _content(workspace.root, path, kept, added, words(HEAD)))
    said = words(
        "{path}: added {added}, taken out {gone}, in all {count}.",
        path=path,
        added=len(added),
        gone=len(known.findings) - len(kept),
        count=len(kept) + len(added),
    )
    sys.stderr.write(f"{said}\n")


def _is_to_be_known(finding: Finding, least: Severity) -> bool:
    return finding.severity.rank <= least.rank and finding.code.id not in NEVER


def _item(finding: Finding, workspace: Workspace, words: Translator) -> Value:
    return {
        "code": finding.code.id,
        "path": printable(finding.place.path, _LONGEST) or ".",
        "finding": printable(finding.sentence(words), _LONGEST),
        "fingerprint": finding.fingerprint,
        "since": workspace.catalogue.day.isoformat(),
    }


def _content(root: Path, path: str, kept: set[int], added: list[Value], head: str) -> bytes:
    if (root / path).is_symlink():
        raise NotEditableError(path=path)
    if not (root / path).exists():
        return written({"version": 1, "findings": added}, head)
    content = content_of(root, path)
    changed = relisted(content, "findings", kept, added) if isinstance(content, bytes) else None
    if changed is None:
        raise NotEditableError(path=path)
    return changed
