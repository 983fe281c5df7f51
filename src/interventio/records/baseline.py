"""The baseline (*lähtötilanne*): findings that a workspace had when it began to be checked, and has not mended yet."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from interventio.findings.finding import Finding
from interventio.records.base import Part
from interventio.records.fields import Day, Line
from interventio.records.kinds import RecordKind
from interventio.records.reader import record_of
from interventio.records.text import Text
from interventio.sources.document import Document
from interventio.sources.files import SourceFile
from interventio.sources.reader import read

_FINDING_MARK = re.compile(r"[0-9a-f]{32}", re.ASCII)
MOST = 700
"""So many findings fit into a file as large as any that is read, with reasons in three languages."""


def _finding_mark(value: str) -> str:
    if not _FINDING_MARK.fullmatch(value):
        raise PydanticCustomError("fingerprint_form", "fingerprint form")
    return value


FindingMark = Annotated[str, AfterValidator(_finding_mark)]
"""The fingerprint of a finding: 32 digits and letters a-f."""


class KnownFinding(Part):
    """A finding that was there already."""

    code: Line
    """Its code."""
    path: Line
    """The file that it is in."""
    finding: Line
    """What it told when it was written down, for readers alone."""
    fingerprint: FindingMark
    """By what it is known again. Written by the command."""
    reason: Text | None = None
    """Why it is left as it is for now. Left out: nobody has told."""
    by: Text | None = None
    """The role or body that decided so."""
    since: Day
    """The day on which it was written down."""


class Baseline(Part):
    """Findings that do not count until they are mended."""

    version: Literal[1]
    """The version of the form of this file: `1`."""
    findings: Annotated[tuple[KnownFinding, ...], Field(strict=False, max_length=MOST)] = ()
    """The findings that are known."""


BASELINE = RecordKind("baseline", "interventio-baseline.yaml", Baseline, is_single=True)
"""It is no record: nothing is published of it, and no other record knows it."""


def baseline_at(root: Path, path: str) -> Baseline | tuple[Finding, ...]:
    """Return the baseline in a file of a workspace, or what is wrong with the file."""
    document = read(SourceFile(path, root))
    if not isinstance(document, Document):
        return document
    found = record_of(replace(BASELINE, folder=path), "", document.value)
    match found:
        case Baseline() | tuple():
            return found
        case _:
            raise TypeError(found)
