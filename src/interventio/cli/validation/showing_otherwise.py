"""What `validate` writes in place of findings: counts by code, the files, the settings."""

import sys

from interventio.cli.speech import words_for
from interventio.cli.tables import show_rows
from interventio.cli.validation.baseline_writing import write_baseline
from interventio.cli.validation.selecting import Otherwise
from interventio.findings.code import Severity
from interventio.pipeline import Workspace, told_findings
from interventio.records.kinds import SETTINGS
from interventio.renderers.machine_json import machine_json
from interventio.sources.document import Document
from interventio.sources.files import SourceFile
from interventio.sources.reader import read
from interventio.views.rows.spreadsheet import Spreadsheet
from interventio.views.settings_sheet import settings_sheet
from interventio.views.validation_sheets import files_sheet, statistics_sheet

VERSION = 1


def write_otherwise(
    workspace: Workspace, asked: Otherwise, known: str, output_format: str, colour: str, least: Severity
) -> None:
    """Write what is asked for in place of the findings."""
    if asked.baseline:
        write_baseline(workspace, known, words_for(workspace.catalogue.first_language()), least)
    elif asked.settings:
        show_settings(workspace, output_format, colour)
    elif asked.files:
        show_files(workspace, output_format, colour)
    else:
        show_statistics(workspace, output_format, colour)


def show_statistics(workspace: Workspace, output_format: str, colour: str) -> None:
    """Write how many findings there are of each code, and how many do not count."""
    words = words_for(workspace.catalogue.first_language())
    report = told_findings(workspace, words, Severity.HINT)
    notes = tuple(f"{one.sentence} {words('Show all: {command}', command=one.command)}" for one in report.left_out)
    _show(statistics_sheet(report, words), ("count", "mendable", "code", "name"), notes, output_format, colour)


def show_files(workspace: Workspace, output_format: str, colour: str) -> None:
    """Write which files are read, and as records of which kind."""
    words = words_for(workspace.catalogue.first_language())
    _show(files_sheet(workspace.catalogue, words), ("path", "kind", "note"), (), output_format, colour)


def show_settings(workspace: Workspace, output_format: str, colour: str) -> None:
    """Write the settings that hold, and where each is from."""
    words = words_for(workspace.catalogue.first_language())
    path = SETTINGS.folder
    document = read(SourceFile(path, workspace.root, workspace.given.get(path)))
    is_read = isinstance(document, Document) and not workspace.catalogue.is_unread(SETTINGS)
    sheet = settings_sheet(
        workspace.catalogue.settings, document if isinstance(document, Document) and is_read else None, words
    )
    _show(sheet, ("setting", "value", "from"), (), output_format, colour)


def _show(sheet: Spreadsheet, keys: tuple[str, ...], notes: tuple[str, ...], output_format: str, colour: str) -> None:
    if output_format == "json":
        rows = [dict(zip(keys, row, strict=True)) for row in sheet.rows]
        sys.stdout.write(machine_json({"version": VERSION, sheet.id: rows}))
    else:
        show_rows(sheet, notes, words_for(), sys.stdout, colour)
