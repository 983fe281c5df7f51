"""An evaluation as JSON, version 1: the words of each number beside the number itself, exact, in lowest terms.

A number that is hidden, or not known, has no value: its words say which.
"""

from fractions import Fraction

from interventio.renderers.machine_json import machine_json
from interventio.views.evaluation.headlines import Improved
from interventio.views.evaluation.report_page import EvaluationReport, ReportGrid, ReportRow, ReportSection, ReportTable
from interventio.views.evaluation.sheet import EvaluationRow, EvaluationsSheet
from interventio.views.statements import SourceLine
from interventio.views.words import Words

VERSION = 1


def evaluation_json(report: EvaluationReport) -> str:
    """Return the report as JSON."""
    content = {
        "version": VERSION,
        "language": report.language,
        "asOf": report.day.isoformat(),
        "audience": report.audience,
        "id": report.id,
        "name": report.name.text,
        "facts": [{"label": label, "text": of.text} for label, of in report.facts],
        "summary": _text(report.summary),
        "headlines": [
            {"label": one.label, "number": one.number, "between": one.between or None, "note": one.note or None}
            for one in report.headlines
        ],
        "sections": [_section(one) for one in report.sections],
        "sources": [_source(one) for one in report.sources],
    }
    return machine_json(content)


def _section(section: ReportSection) -> dict[str, object]:
    return {
        "id": section.id,
        "title": section.title,
        "sentences": [one.text for one in section.sentences],
        "tables": [_table(one) for one in section.tables],
        "compared": [_grid(one) for one in section.grids],
        "findings": [
            {"title": panel.title, "sign": sign or None, "text": what.text}
            for panel in section.panels
            for sign, what in panel.lines
        ],
        "notes": section.notes,
    }


def _table(table: ReportTable) -> dict[str, object]:
    return {"title": _text(table.title), "rows": [_row(one) for one in table.rows], "rules": table.rules}


def _grid(grid: ReportGrid) -> dict[str, object]:
    rows = [{"name": name.text, "cells": cells} for name, cells in grid.rows]
    return {"title": grid.title.text, "times": grid.times, "rows": rows}


def _row(row: ReportRow) -> dict[str, object]:
    exact = row.exact
    return {
        "name": row.name.text,
        "isPart": row.is_part,
        "told": row.number,
        "unit": exact.unit.value if exact else None,
        "value": _exact(exact.value) if exact else None,
        "lowest": _exact(exact.lowest) if exact else None,
        "highest": _exact(exact.highest) if exact else None,
        "of": row.of or None,
        "between": row.between or None,
        "note": _text(row.note),
    }


def _source(source: SourceLine) -> dict[str, object]:
    return {"title": source.title, "publisher": source.publisher or None, "address": source.address or None}


def _text(words: Words | None) -> str | None:
    return words.text if words else None


def _exact(number: Fraction | None) -> str | None:
    return None if number is None else str(number)


def evaluations_json(sheet: EvaluationsSheet) -> str:
    """Return evaluations in brief as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "rules": sheet.rules,
        "evaluations": [_brief(row) for row in sheet.rows],
    }
    return machine_json(content)


def _brief(row: EvaluationRow) -> dict[str, object]:
    shown, better = row.shown, row.improved
    economy = shown.economy
    return {
        "id": shown.id,
        "name": row.name,
        "of": [{"kind": kind, "id": id_} for kind, id_ in shown.subjects],
        "starts": shown.starts.isoformat(),
        "ends": shown.ends.isoformat(),
        "ended": {"state": shown.ended.state.value, "number": shown.ended.number},
        "improved": _improved(better) if better else None,
        "response": _exact(shown.response.share),
        "recommend": [
            {"group": one.id, "state": one.recommendation.state.value, "score": _exact(one.recommendation.score)}
            for one in shown.feedback
        ],
        "paysAt": economy.break_even.usual if economy and economy.break_even else None,
        "goalsReached": sum(bool(one.is_reached) for one in shown.goals),
        "goals": len(shown.goals),
        "hides": shown.hides,
    }


def _improved(better: Improved) -> dict[str, object]:
    return {
        "part": better.part,
        "whole": better.whole,
        "share": str(better.share),
        "lowest": str(better.interval.lowest),
        "highest": str(better.interval.highest),
        "isSmall": better.is_small,
    }
