"""Writing down what units are asked and answer, and telling what was written."""

import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from interventio.catalogue.chart_edits import UnitAnswer, asked_on, review_edits
from interventio.cli.chart_file import write_into_chart
from interventio.cli.trouble import BeforeAskedError, NotYetError, UnknownNameError
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Translator
from interventio.pipeline import Workspace
from interventio.records.organisation import Unit
from interventio.records.stepping import Stepping


def answer_given(
    found: Workspace, unit: str, asked: date | None, reviewed: date | None, remarks: dict[str, str]
) -> UnitAnswer:
    """Return what is to be written down; a unit that was only asked has not answered, any other has done so today.

    Raises:
        UnknownNameError: the organisation has no such unit.
        NotYetError: a day is still to come.

    """
    _refuse_unknown(unit, found.catalogue.words.units)
    today = found.catalogue.day
    for day in (asked, reviewed):
        if day and day > today:
            raise NotYetError(day=day)
    is_only_asked = asked is not None and reviewed is None and not remarks
    return UnitAnswer(unit, asked, None if is_only_asked else reviewed or today, remarks or None)


def write_answer(found: Workspace, chart: Stepping, answer: UnitAnswer) -> Path:
    """Write down what a unit was asked or has answered, with the content of the chart, and return the file.

    Raises:
        BeforeAskedError: the unit would have answered before it was asked.
        NotEditableError: the file is written in a way that only a person should change.
        CannotWriteError: it could not be written; it is as it was.

    """
    asked = asked_on(chart, answer)
    if asked and answer.reviewed and answer.reviewed < asked:
        raise BeforeAskedError(asked=asked, reviewed=answer.reviewed)
    return write_into_chart(found, chart, review_edits(found.catalogue, chart, answer))


def tell_written(path: Path, found: Workspace, chart: Stepping, answer: UnitAnswer, words: Translator) -> None:
    """Say what was written, and where."""
    facts = {"unit": answer.unit, "chart": chart.id, "path": path.relative_to(found.root).as_posix()}
    if answer.reviewed:
        said = words(
            "{unit} looked the chart {chart} through on {day}. Written to {path}.", day=answer.reviewed, **facts
        )
    else:
        day = answer.asked or found.catalogue.day
        said = words(
            "{unit} was asked on {day} to look the chart {chart} through. Written to {path}.", day=day, **facts
        )
    sys.stdout.write(f"{said}\n")


def _refuse_unknown(unit: str, units: Mapping[str, Unit]) -> None:
    if unit not in units:
        raise UnknownNameError(name=unit, known=nearest(unit, tuple(units)) or tuple(units))
