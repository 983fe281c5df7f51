"""What `validate` lists in place of findings: how many there are of each code, the files, the settings."""

from collections import Counter
from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.languages.translator import Translator
from interventio.records.kinds import KINDS
from interventio.views.findings_report import FindingsReport
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet


def statistics_sheet(report: FindingsReport, words: Translator) -> Spreadsheet:
    """Return how many findings there are of each code, the most first, and how many of them can be mended."""
    counts = Counter(one.code for one in report.findings)
    mendable = Counter(one.code for one in report.findings if one.fix)
    names = {one.code: (one.name, one.severity) for one in report.findings}
    return Spreadsheet(
        id="statistics",
        title=words("Findings by code"),
        about="",
        columns=(
            Column(words("Findings"), Holds.NUMBER),
            Column(words("Can be mended"), Holds.NUMBER),
            Column(words("Code"), Holds.ID),
            Column(words("Name"), Holds.ID),
        ),
        rows=tuple(
            (counts[code], mendable[code], code, names[code][0])
            for code in sorted(counts, key=lambda it: (-counts[it], it))
        ),
    )


def files_sheet(catalogue: Catalogue, words: Translator) -> Spreadsheet:
    """Return which files are read, and as records of which kind."""
    return Spreadsheet(
        id="files",
        title=words("Files that are read"),
        about="",
        columns=(Column(words("File"), Holds.ID), Column(words("Kind"), Holds.ID), Column(words("Notes"), Holds.TEXT)),
        rows=tuple(sorted(_files(catalogue, words))),
    )


def _files(catalogue: Catalogue, words: Translator) -> Iterator[tuple[str, str, str]]:
    for entry in catalogue.entries:
        yield entry.path, entry.kind.name, ""
    folders = {kind.name: kind for kind in KINDS}
    for name, id_ in catalogue.unread:
        kind = folders[name]
        yield kind.path_of(id_), name if not kind.word else "", words("cannot be read")
