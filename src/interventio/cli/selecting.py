"""From all findings to those that are asked for: what is set aside on the way is counted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from interventio.checks.acceptances import accepted_in
from interventio.checks.known_findings import known_to
from interventio.checks.registry import ALL_CODES
from interventio.cli.revisions import laid_out_at
from interventio.cli.trouble import UnknownNameError
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import marked
from interventio.findings.naming import codes_called
from interventio.findings.selection import not_among, of_codes, of_file
from interventio.findings.suggestion import nearest
from interventio.findings.weighing import worst_first
from interventio.pipeline import Workspace, examine
from interventio.records.baseline import Baseline, baseline_at
from interventio.records.settings import Validation
from interventio.sources.git import Repository, repository_around
from interventio.sources.places import located


@dataclass(frozen=True, slots=True)
class Selecting:
    """What was asked for."""

    select: Sequence[str] = ()
    ignore: Sequence[str] = ()
    changed_since: str | None = None
    baseline: str = ""
    """The path of the baseline in the workspace, where there may be none."""


def parted(options: Sequence[str] | None) -> tuple[str, ...]:
    """Return the words of an option that may be given several times, each time with several words between commas.

    >>> parted(["REF, SYN2", "unknown-team"])
    ('REF', 'SYN2', 'unknown-team')
    """
    return tuple(word.strip() for option in options or () for word in option.split(",") if word.strip())


def chosen(workspace: Workspace, asked: Selecting) -> Workspace:
    """Return a workspace with the findings that are asked for; the others are set aside, each with why.

    First what is accepted is set aside, then what the baseline knows, what has other codes, what is of other files
    than the one that was given, and at last what was there before this branch began.

    Raises:
        UnknownNameError: a code was asked for that there is not.
        GitTroubleError: what was there before cannot be had.

    """
    codes = _selected(asked, workspace.catalogue.settings.validation)
    found = _counting(workspace, asked.baseline).sifted(of_codes(codes))
    for path in workspace.given:
        found = found.sifted(of_file(path))
    return found.sifted(not_among(_older(workspace, asked))) if asked.changed_since is not None else found


def _selected(asked: Selecting, here: Validation) -> frozenset[str]:
    """Return the codes to tell of; what is selected by hand is told, whatever the settings leave out."""
    every = frozenset(code.id for code in ALL_CODES)
    ours = _meant(here.select) or every
    selected = _known(asked.select) if asked.select else ours - _meant(here.ignore)
    return selected - _known(asked.ignore)


def _meant(words: Iterable[str]) -> frozenset[str]:
    """Return the codes that the settings name; a check tells of words that are none."""
    return frozenset[str]().union(*(codes_called(word, ALL_CODES) for word in words))


def _known(words: Iterable[str]) -> frozenset[str]:
    for word in words:
        if not codes_called(word, ALL_CODES):
            names = {name for code in ALL_CODES for name in (code.id, code.name, code.family)}
            raise UnknownNameError(name=word, known=nearest(word, names) or ("interventio explain",))
    return _meant(words)


def _counting(workspace: Workspace, path: str) -> Workspace:
    """Return a workspace without what its files accept and what its baseline knows."""
    found = workspace.sifted(accepted_in(workspace.catalogue))
    known = baseline_in(workspace.root, path)
    if isinstance(known, Baseline):
        return found.sifted(known_to(known))
    trouble = marked(located(known, workspace.root))
    return replace(found, findings=tuple(worst_first([*found.findings, *trouble]))) if trouble else found


def baseline_in(root: Path, path: str) -> Baseline | tuple[Finding, ...]:
    """Return the baseline of a workspace, an empty one where there is none, or what is wrong with it."""
    is_there = path and ((root / path).exists() or (root / path).is_symlink())
    return baseline_at(root, path) if is_there else Baseline(version=1)


def _older(workspace: Workspace, asked: Selecting) -> set[str]:
    """Return the fingerprints of what counted where this branch began, looked at with the eyes of the same day."""
    repository = repository_around(workspace.root)
    with laid_out_at(repository, _beginning(repository, asked.changed_since or "")) as folder:
        past = _counting(examine(folder, workspace.catalogue.day), asked.baseline)
        return {finding.fingerprint for finding in past.findings}


def _beginning(repository: Repository, name: str) -> str:
    return repository.common_past(repository.commit(name), repository.commit("HEAD"))
