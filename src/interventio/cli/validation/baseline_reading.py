"""The baseline of a workspace: where it is, what it knows, and what is to be done about it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from interventio.checks.known_findings import known_to, tidying_of
from interventio.cli.validation.selecting import BASELINE
from interventio.findings.finding import Finding
from interventio.findings.fingerprints import marked
from interventio.findings.weighing import worst_first
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace
from interventio.records.baseline import Baseline, baseline_at
from interventio.sources.places import located


def baseline_in(root: Path, path: str) -> Baseline | tuple[Finding, ...]:
    """Return the baseline in a file of a workspace, an empty one where there is none, or what is wrong with it."""
    is_there = (root / path).exists() or (root / path).is_symlink()
    return baseline_at(root, path) if is_there else Baseline(version=1)


def without_known(workspace: Workspace, path: str) -> Workspace:
    """Return a workspace without what its baseline knows, and with what is wrong with that."""
    known = baseline_in(workspace.root, path)
    if isinstance(known, Baseline):
        return workspace.sifted(known_to(known))
    trouble = marked(located(known, workspace.root))
    return replace(workspace, findings=tuple(worst_first([*workspace.findings, *trouble])))


def due(workspace: Workspace, path: str, words: Translator) -> Iterator[str]:
    """Yield in words what is to be done about the baseline of a workspace."""
    known = baseline_in(workspace.root, path)
    tidying = tidying_of(known if isinstance(known, Baseline) else Baseline(version=1), workspace.found)
    if tidying.gone:
        named = "" if path == BASELINE else f" --baseline {path}"
        yield words.plural(
            "{count} finding of the baseline is gone. Take it out: {command}",
            "{count} findings of the baseline are gone. Take them out: {command}",
            tidying.gone,
            command=f"interventio validate{named} --write-baseline",
        )
    if tidying.unexplained:
        yield words.plural(
            "{count} finding of the baseline has no reason yet. Write it into {path}.",
            "{count} findings of the baseline have no reason yet. Write them into {path}.",
            tidying.unexplained,
            path=path,
        )
