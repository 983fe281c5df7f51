"""Risks as rows: what the command `risks` prints and other programs read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.risk_register import RiskStanding, register_of
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.records.risk import RiskState
from interventio.views.risks.page import RiskLine
from interventio.views.risks.risks import risk_line
from interventio.views.risks.words import risk_rules
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class RisksAsked:
    """Which risks are asked for; what is left out narrows nothing."""

    states: frozenset[RiskState] = frozenset()
    """None named: those that are not closed."""
    least: int = 0
    """Only risks of this size or a larger one."""
    is_overdue: bool = False
    """Only those whose measures or review are overdue."""


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A risk by its ids and in words."""

    id: str
    status: str
    likelihood: int | None
    impact: int | None
    before: int | None
    """Its size by the weighing before."""
    due: date | None
    """The day on which the first of what is still to be done is due."""
    line: RiskLine


@dataclass(frozen=True, slots=True)
class RisksSheet:
    """Risks, the largest first, with the rule that they are weighed by."""

    language: str
    as_of: date
    audience: str
    rows: tuple[RiskRow, ...]
    rule: tuple[str, ...]
    kind: Literal["risks-sheet"] = "risks-sheet"


def risks_sheet(catalogue: Catalogue, asked: RisksAsked, audience: Audience, voice: Voice) -> RisksSheet:
    """Return the risks that are asked for."""
    numbered = enumerate(register_of(catalogue), start=1)
    rows = (_row(catalogue, one, number, voice) for number, one in numbered if _is_meant(one, asked, catalogue.day))
    return RisksSheet(
        language=voice.words.language,
        as_of=catalogue.day,
        audience=audience,
        rows=tuple(rows),
        rule=risk_rules(voice.words),
    )


def _is_meant(one: RiskStanding, asked: RisksAsked, day: date) -> bool:
    status = one.risk.status
    is_of_state = status in asked.states if asked.states else status is not RiskState.CLOSED
    is_late = bool(one.overdue) or (one.review_due is not None and one.review_due < day)
    return is_of_state and (one.size or 0) >= asked.least and (is_late or not asked.is_overdue)


def _row(catalogue: Catalogue, one: RiskStanding, number: int, voice: Voice) -> RiskRow:
    weighing, before = one.weighing, one.before
    return RiskRow(
        id=one.risk.id,
        status=one.risk.status,
        likelihood=weighing.likelihood if weighing else None,
        impact=weighing.impact if weighing else None,
        before=before.likelihood * before.impact if before else None,
        due=one.open[0].due if one.open else None,
        line=risk_line(catalogue, one, number, voice),
    )


def risk_rows(sheet: RisksSheet, words: Translator) -> Spreadsheet:
    """Return a sheet as rows, one for each risk."""
    columns = (
        (words("Rank"), Holds.NUMBER),
        (words("Risk"), Holds.NAME),
        (words("Risk size"), Holds.NUMBER),
        (words("In words"), Holds.NAME),
        (words("Answers for it"), Holds.NAME),
        (words("Still to do"), Holds.NUMBER),
        (words("Overdue"), Holds.NUMBER),
        (words("Next due"), Holds.DAY),
    )
    return Spreadsheet(
        id="risks",
        title=words("Risks"),
        about="",
        columns=tuple(Column(heading, holds) for heading, holds in columns),
        rows=tuple(
            (
                row.line.number,
                row.line.name.text,
                row.line.size,
                f"{row.line.band_words} {row.line.sign}".strip(),
                row.line.owner.text,
                row.line.open,
                row.line.overdue,
                row.due,
            )
            for row in sheet.rows
        ),
    )
