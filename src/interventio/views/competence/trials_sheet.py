"""Trials as rows: what the command `trials` prints and other programs read."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.trials import ShownTrial
from interventio.languages.translator import Translator
from interventio.views.competence.trials import trial_lines, trial_rules
from interventio.views.competence.trials_page import TrialLine
from interventio.views.numbers import Numbers
from interventio.views.rows.spreadsheet import Cell, Column, Holds, Spreadsheet
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class TrialRow:
    """A trial as it may be shown, and in words."""

    shown: ShownTrial
    starts: date
    told: TrialLine


@dataclass(frozen=True, slots=True)
class TrialsSheet:
    """Trials as they stand on a day, the earliest first, with what is counted and what is hidden."""

    language: str
    as_of: date
    audience: str
    rows: tuple[TrialRow, ...]
    rule: tuple[str, ...]
    kind: Literal["trials-sheet"] = "trials-sheet"


def trials_sheet(catalogue: Catalogue, numbers: Numbers, levels: Collection[str], voice: Voice) -> TrialsSheet:
    """Return the trials of some levels, with as much as the audience of the numbers sees."""
    trials = [one for one in numbers.trials if one.levels in levels]
    told = trial_lines(catalogue, trials, voice)
    return TrialsSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=numbers.audience,
        rows=tuple(
            TrialRow(one, catalogue.trials[one.id].starts, line) for one, line in zip(trials, told, strict=True)
        ),
        rule=trial_rules(numbers.audience, voice.words),
    )


def trial_rows(sheet: TrialsSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows: a trial in each."""
    columns = (
        (words("Trial"), Holds.NAME),
        (words("Kind"), Holds.NAME),
        (words("State"), Holds.NAME),
        (words("When"), Holds.NAME),
        (words("For whom"), Holds.NAME),
        (words("Participants aimed at"), Holds.NUMBER),
        (words("Took part"), Holds.NUMBER),
        (words("Answered of those asked"), Holds.NUMBER),
        (words("Found it useful"), Holds.NUMBER),
    )
    return Spreadsheet(
        id="trials",
        title=words("Workshops and pilots"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(_cells(row.told) for row in sheet.rows),
    )


def _cells(told: TrialLine) -> tuple[Cell, ...]:
    return (
        told.name.text,
        told.form,
        told.state_told,
        told.when,
        told.for_whom.text,
        told.size,
        f"{told.took_part} ({told.fit})" if told.fit else told.took_part,
        told.answered,
        told.useful,
    )
