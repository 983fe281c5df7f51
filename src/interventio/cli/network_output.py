"""Writing the network to the screen or to a file."""

from pathlib import Path

from interventio.cli.rows_output import Rows, write_rows
from interventio.languages.translator import Translator
from interventio.renderers.documents.network import lone_json, network_json
from interventio.views.network.sheet import LoneSheet, NetworkSheet, lone_table, network_rows, network_table


def write_network(
    sheet: NetworkSheet | LoneSheet, words: Translator, output_format: str, output: Path | None, colour: str
) -> None:
    """Write the sheet in the format that was asked for."""
    if isinstance(sheet, LoneSheet):
        table = lone_table(sheet, words)
        rows = Rows(table, sheet.rule, table, lone_json(sheet), sheet.as_of)
    else:
        table, rest = network_table(sheet, words), network_rows(sheet, words)
        rows = Rows(table, sheet.rule, rest, network_json(sheet), sheet.as_of)
    write_rows(rows, words, output_format, output, colour)
