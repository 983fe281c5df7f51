"""A plan as JSON, version 1: numbers of people as integers, shares and chances as decimal fractions in text."""

from fractions import Fraction

from interventio.renderers.documents.coverage import share_content
from interventio.renderers.machine_json import machine_json
from interventio.views.plan.sheet import PlanMonth, PlanRoundLine, PlanRow, PlanSheet, PlanSpreadLine

VERSION = 1
_MILLION = 1_000_000


def plan_json(sheet: PlanSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "until": sheet.until,
        "assumptions": _assumptions(sheet),
        "rounds": [_round(one) for one in sheet.rounds],
        "thoughtOf": [_thought_of(one) for one in sheet.spreads],
        "oneMoreIn": sheet.extra_month,
        "rowsBy": sheet.by,
        "rows": [_row(sheet, row) for row in sheet.rows],
        "total": _row(sheet, sheet.total),
    }
    return machine_json(content)


def _assumptions(sheet: PlanSheet) -> dict[str, object]:
    return {
        "target": str(sheet.target),
        "stage": sheet.stage,
        "methods": sheet.methods,
        "turnover": _exact(sheet.turnover),
        "turnoverOf": {occupation: str(share) for occupation, share in sheet.turnover_of},
        "completion": str(sheet.completion),
        "inWords": sheet.assumptions,
    }


def _round(one: PlanRoundLine) -> dict[str, object]:
    return {
        "id": one.id,
        "intervention": one.method,
        "month": one.month,
        "booked": one.booked,
        "seats": one.seats,
        "unknown": one.unknown,
    }


def _thought_of(one: PlanSpreadLine) -> dict[str, object]:
    return {
        "intervention": one.method,
        "month": one.month,
        "seats": one.seats,
        "teams": dict(one.teams),
        "empty": one.empty,
    }


def _row(sheet: PlanSheet, row: PlanRow) -> dict[str, object]:
    return {
        "intervention": row.method,
        "team": row.team,
        "name": row.name,
        "today": share_content(row.today),
        "months": [_month(month) for month in row.months],
        "seats": [
            {"certainty": str(certainty), "fewest": fewest}
            for certainty, fewest in zip(sheet.certainties, row.seats, strict=False)
        ],
    }


def _month(month: PlanMonth) -> dict[str, object]:
    return {
        "month": month.iso,
        "expected": decimal_text(month.expected),
        "low": str(month.low),
        "high": str(month.high),
        "chance": decimal_text(month.chance),
        "seats": month.seats,
    }


def decimal_text(share: Fraction) -> str:
    """Return a share as a decimal fraction of six digits, rounded down: exact ones may have thousands of digits.

    >>> decimal_text(Fraction(2, 3)), decimal_text(Fraction(1))
    ('0.666666', '1.000000')
    """
    whole, rest = divmod(share.numerator * _MILLION // share.denominator, _MILLION)
    return f"{whole}.{rest:06d}"


def _exact(share: Fraction | None) -> str | None:
    return None if share is None else str(share)
