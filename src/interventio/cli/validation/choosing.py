"""From all findings to those that are asked for: what is set aside on the way is counted."""

from collections.abc import Iterable

from interventio.checks.registry import ALL_CODES
from interventio.cli.trouble import UnknownNameError
from interventio.cli.validation.acceptance import counting
from interventio.cli.validation.selecting import Selecting
from interventio.findings.naming import codes_called
from interventio.findings.selection import not_among, of_codes, of_file
from interventio.findings.suggestion import nearest
from interventio.pipeline import Workspace
from interventio.records.settings import Validation


def chosen(workspace: Workspace, asked: Selecting) -> Workspace:
    """Return a workspace with the findings that are asked for; the others are set aside, each with why.

    First what is accepted is set aside, then what the baseline knows, what has other codes, what is of other files
    than the one that was given, and at last what was there before this branch began.

    Raises:
        UnknownNameError: a code was asked for that there is not.
        GitTroubleError: what was there before cannot be had.

    """
    codes = _selected(asked, workspace.catalogue.settings.validation)
    found = counting(workspace, asked.baseline).sifted(of_codes(codes))
    for path in workspace.given:
        found = found.sifted(of_file(path))
    if asked.changed_since is None:
        return found
    from interventio.cli.validation.branching import older

    return found.sifted(not_among(older(workspace, asked.changed_since, asked.baseline)))


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
