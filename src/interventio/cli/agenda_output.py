"""What was asked for of what needs doing, and writing it to the screen or to a file."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from interventio.catalogue.catalogue import Catalogue
from interventio.cli.terminal import put, terminal_of
from interventio.cli.trouble import UnknownNameError
from interventio.cli.written import say_or_write, write_sheets
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.measures.action_kind import ActionKind, Doer
from interventio.renderers.calendar_ics import calendar_ics
from interventio.renderers.documents.agenda import agenda_json
from interventio.renderers.screen.agenda import agenda_text
from interventio.renderers.screen.lines import plain
from interventio.renderers.spreadsheets.agenda_csv import agenda_csv
from interventio.renderers.spreadsheets.csv_cells import csv_encoding
from interventio.views.actions.agenda import Asked, names_to_ask
from interventio.views.actions.agenda_calendar import agenda_calendar
from interventio.views.actions.agenda_page import AgendaSheet

OFF_SCREEN = 10_000
"""Off a screen nothing is wrapped."""


def asked_of(catalogue: Catalogue, whose: str | None, kinds: Sequence[str], until: date | None) -> Asked:
    """Return what is asked for.

    Raises:
        UnknownNameError: there is no such team, unit or role.

    """
    known = names_to_ask(catalogue)
    if whose is not None and whose not in known:
        raise UnknownNameError(name=whose, known=nearest(whose, known) or tuple(Doer))
    return Asked(whose, frozenset(map(ActionKind, kinds)), until)


def write_agenda(sheet: AgendaSheet, words: Translator, output_format: str, output: Path | None, colour: str) -> None:
    """Write the sheet in the format that was asked for."""
    match output_format:
        case "json":
            say_or_write(agenda_json(sheet), output)
        case "csv":
            say_or_write(agenda_csv(sheet, words), output, csv_encoding(words.language))
        case "ics":
            write_sheets([calendar_ics(agenda_calendar(sheet, words), words.language)], output)
        case _ if output:
            say_or_write(plain(tuple(agenda_text(sheet, words, OFF_SCREEN))), output)
        case _:
            terminal = terminal_of(sys.stdout, colour)
            put(agenda_text(sheet, words, terminal.width if terminal.is_screen else OFF_SCREEN), colour=colour)
