"""An evaluation for decision makers as PDF for everybody, on two pages of A4."""

from collections.abc import Callable
from dataclasses import dataclass

from interventio.languages.translator import Translator
from interventio.renderers.fit_text import fit
from interventio.renderers.letters import drawable, seen
from interventio.renderers.pictures.evaluation_bar import bar_svg
from interventio.renderers.typesetting import UnknownLetterError, typeset
from interventio.views.evaluation.report_page import (
    EvaluationReport,
    Headline,
    ReportBar,
    ReportGrid,
    ReportPanel,
    ReportRow,
    ReportSection,
    ReportTable,
)
from interventio.views.statements import SourceLine
from interventio.views.words import Words

TEMPLATE = "evaluation.typ"

PARTS = "\u00a0/\u00a0"
"""What a number is made of stays on one line where there is little room."""

Content = dict[str, object]


def evaluation_pdf(report: EvaluationReport, words: Translator) -> bytes:
    """Return the report as PDF; something stands in for each letter that our font lacks, where no other font has it.

    Raises:
        MissingExtraError: typst is not installed.

    """
    try:
        return typeset(TEMPLATE, Writer(words, _written).report(report), report.day)
    except UnknownLetterError:
        return typeset(TEMPLATE, Writer(words, lambda text: drawable(_written(text))).report(report), report.day)


def _written(text: str) -> str:
    return seen(fit(text))


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes what stands in the report as plain values."""

    words: Translator
    written: Callable[[str], str]

    def report(self, report: EvaluationReport) -> Content:
        """Return all that stands in the report."""
        words = self.words
        return {
            "title": self.written(str(report.title)),
            "language": report.language,
            "kind": words("Evaluation for decision makers"),
            "internal": self.written(report.internal),
            "notice": self._said_if_any(report.notice),
            "name": self._said(report.name),
            "facts": [{"label": label, "of": self._said(of)} for label, of in report.facts],
            "summary": self._said_if_any(report.summary),
            "headlines": [self._headline(one) for one in report.headlines],
            "sections": [self._section(one) for one in report.sections],
            "sources": {"title": words("Sources"), "lines": [self._source(one) for one in report.sources]},
            "foot": self.written(f"{report.organisation} · {words('As of')} {report.as_of}"),
        }

    def _headline(self, one: Headline) -> Content:
        return {
            "label": self.written(one.label),
            "number": self.written(one.number),
            "between": self.written(one.between),
            "note": self.written(one.note.replace(" / ", PARTS)),
        }

    def _section(self, section: ReportSection) -> Content:
        return {
            "id": section.id,
            "title": self.written(section.title),
            "sentences": [self._said(one) for one in section.sentences],
            "tables": [self._table(one) for one in section.tables],
            "grids": [self._grid(one) for one in section.grids],
            "panels": [self._panel(one) for one in section.panels],
            "notes": [self.written(one) for one in section.notes],
        }

    def _table(self, table: ReportTable) -> Content:
        return {
            "title": self._said_if_any(table.title),
            "headings": [self.written(one) for one in table.headings],
            "axis": self.written(table.axis),
            "rows": [self._row(one) for one in table.rows],
            "rules": [self.written(one) for one in table.rules],
        }

    def _grid(self, grid: ReportGrid) -> Content:
        return {
            "title": self._said(grid.title),
            "headings": [self.written(one) for one in (grid.heading, *grid.times)],
            "rows": [
                {"name": self._said(name), "cells": [self.written(cell) for cell in cells]} for name, cells in grid.rows
            ],
        }

    def _row(self, row: ReportRow) -> Content:
        return {
            "name": self._said(row.name),
            "is_part": row.is_part,
            "number": self.written(row.number),
            "of": self.written(row.of),
            "between": self.written(row.between),
            "note": self._said_if_any(row.note),
            "bar": self._bar(row.bar) if row.bar else None,
        }

    def _bar(self, bar: ReportBar) -> Content:
        return {"svg": bar_svg(bar, self.words), "told": self.written(bar.told)}

    def _panel(self, panel: ReportPanel) -> Content:
        lines = [{"sign": self.written(sign), "what": self._said(what)} for sign, what in panel.lines]
        return {"title": self.written(panel.title), "lines": lines}

    def _source(self, source: SourceLine) -> str:
        told = (source.title, source.publisher, str(source.published or ""), source.address)
        return self.written(". ".join(part for part in told if part))

    def _said(self, words: Words) -> Content:
        language = words.language.partition("-")[0] if words.language else None
        return {"words": self.written(words.text), "language": language}

    def _said_if_any(self, words: Words | None) -> Content | None:
        return self._said(words) if words else None
