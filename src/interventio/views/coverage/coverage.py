"""From the numbers to the page of training coverage."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.shown import ShownTable
from interventio.views.coverage.heat_map import heat_map
from interventio.views.coverage.page import CoveragePage
from interventio.views.coverage.sentence import coverage_sentence
from interventio.views.coverage.table import coverage_by
from interventio.views.coverage.trend import trend
from interventio.views.download_page import FileLine
from interventio.views.figures import figure
from interventio.views.numbers import Numbers
from interventio.views.rules import rule_sentences
from interventio.views.voice import Voice


def coverage_page(catalogue: Catalogue, numbers: Numbers, files: tuple[FileLine, ...], voice: Voice) -> CoveragePage:
    """Return the coverage of the selected methods on one page."""
    return CoveragePage(
        total=figure(numbers.heat.total, voice.words),
        sentence=coverage_sentence(numbers.heat.total, voice),
        rule=rule_sentences(numbers.rule, voice.words),
        reached=_reached(numbers.heat, voice),
        trend=trend(numbers.trend, voice),
        heat_map=heat_map(catalogue, numbers.heat, voice),
        tables=tuple(coverage_by(catalogue, table, voice) for table in numbers.tables),
        files=files,
    )


def _reached(table: ShownTable, voice: Voice) -> str:
    told = [cell.is_reached for row in table.rows for cell in row.cells if cell and cell.is_reached is not None]
    if not told:
        return ""
    return voice.words("The target is reached in {part} of {whole} cells.", part=sum(told), whole=len(told))
