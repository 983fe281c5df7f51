"""The page of a code, and the list of all codes, as lines for a terminal."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from interventio.findings.code import Code
from interventio.languages.pages import ExampleFile, Page, page_of
from interventio.languages.translator import N_, Translator
from interventio.renderers.findings.as_text import SEVERITIES
from interventio.renderers.screen.lines import Line, Style, line

WIDTH = 88
FAMILIES = {
    "SYN": N_("Files and their text"),
    "REC": N_("Single records"),
    "REF": N_("References"),
    "CAT": N_("The catalogue"),
    "TIE": N_("Tiers of care"),
    "TEA": N_("Teams"),
    "COV": N_("Coverage"),
    "FRE": N_("Freshness"),
    "GAP": N_("Gaps"),
    "LAN": N_("Languages"),
    "PRI": N_("Privacy"),
    "ACC": N_("Accessibility"),
    "LOO": N_("Look of the pages"),
    "TRA": N_("Trainings"),
    "LIF": N_("The life of methods"),
    "DEC": N_("Decisions of implementation teams"),
    "USE": N_("Use of methods"),
    "SUP": N_("Support teams"),
    "NET": N_("Networks"),
    "COM": N_("Competence"),
    "PRO": N_("How charts are made"),
    "RIS": N_("Risks"),
    "MUL": N_("Multidisciplinary teams"),
    "EVA": N_("Evaluations"),
}


def explanation(code: Code, page: Page, words: Translator) -> Iterator[Line]:
    """Yield the page of a code: its title, why it matters, an example that is flagged and the same put right."""
    told = page.explanations[words.language]
    severity, style = SEVERITIES[code.severity]
    yield line((f"{code.id} ", Style.STRONG), (code.name, Style.QUIET), " ", (words(severity), style))
    yield line()
    yield line((told.title, Style.STRONG))
    for paragraph in told.why:
        yield line()
        for row in textwrap.wrap(paragraph, WIDTH):
            yield line(row)
    for heading, files in ((words("Flagged"), page.flagged), (words("Put right"), page.mended)):
        yield line()
        yield line((heading, Style.STRONG))
        for file in files:
            yield from _example(file)


def index(codes: Sequence[Code], words: Translator) -> Iterator[Line]:
    """Yield all codes by family, each with its title."""
    for family, members in groupby(codes, key=lambda code: code.family):
        yield line((f"{family}  {words(FAMILIES[family])}", Style.STRONG))
        for code in members:
            page = page_of(code.id)
            title = page.explanations[words.language].title if page else code.name
            severity, style = SEVERITIES[code.severity]
            yield line(f"  {code.id}  ", (f"{words(severity):<9}", style), f" {title}")
        yield line()
    command = "interventio explain REF001"
    yield line((words("One of them in full: {command}", command=command), Style.QUIET))


def _example(file: ExampleFile) -> Iterator[Line]:
    yield line()
    yield line((f"  {file}", Style.LINK))
    for row in file.lines:
        mark = f"  # ← {' '.join(row.codes)}" if row.codes else ""
        yield line("    " + row.text, (mark, Style.ERROR))
