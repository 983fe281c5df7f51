"""What codes mean as JSON, version 1, for editors and other programs."""

from interventio.languages.pages import ExampleFile
from interventio.renderers.machine_json import machine_json
from interventio.views.explanations import CodeBook, CodeFamily, ToldCode

VERSION = 1


def explanations_json(book: CodeBook) -> str:
    """Return the book as JSON: its families, and in them their codes."""
    made = {"version": VERSION, "language": book.language, "families": [_family(family) for family in book.families]}
    return machine_json(made)


def _family(family: CodeFamily) -> dict[str, object]:
    return {"id": family.id, "name": family.name, "codes": [_code(code) for code in family.codes]}


def _code(code: ToldCode) -> dict[str, object]:
    return {
        "id": code.id,
        "name": code.name,
        "severity": code.severity,
        "title": code.title,
        "why": code.why,
        "flagged": [_example(file) for file in code.flagged],
        "mended": [_example(file) for file in code.mended],
    }


def _example(file: ExampleFile) -> dict[str, object]:
    """Return a file of an example; a line that is flagged has its codes."""
    return {
        "path": file.path,
        "codes": file.codes,
        "lines": [{"text": line.text, "codes": line.codes} for line in file.lines],
    }
