"""Training rounds as JSON, version 1: days as 2026-03-09, amounts of euros as integers, shares as exact fractions."""

from interventio.disclosure.rounds import ShownCost, ShownParticipants
from interventio.renderers.machine_json import machine_json
from interventio.views.trainings.sheet import SheetRound, TrainingsSheet

VERSION = 1


def trainings_json(sheet: TrainingsSheet) -> str:
    """Return the rounds as JSON; a number that is not known, or not for these readers, is null."""
    document = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "completion": sheet.completion,
        "rounds": [_round(one) for one in sheet.rounds],
    }
    return machine_json(document)


def _round(one: SheetRound) -> dict[str, object]:
    shown, line = one.shown, one.line
    share = shown.completion.share if shown.completion else None
    return {
        "id": shown.id,
        "intervention": shown.intervention,
        "method": line.method.name.text,
        "purpose": shown.purpose,
        "name": line.name.text if line.name else None,
        "status": shown.state,
        "provider": line.provider.text,
        "days": [day.isoformat() for day in shown.days],
        "completeBy": shown.complete_by.isoformat() if shown.complete_by else None,
        "seats": shown.seats,
        "booked": shown.booked,
        "free": shown.free,
        "attended": shown.attended,
        "completed": shown.completed,
        "certified": shown.certified,
        "completion": None if share is None else str(share),
        "cost": _cost(shown.cost) if shown.cost else None,
        "note": line.note.text if line.note else None,
        "participants": [_participants(each) for each in shown.participants],
    }


def _cost(cost: ShownCost) -> dict[str, object]:
    return {
        "euros": cost.euros,
        "covers": cost.covers,
        "whole": cost.whole,
        "forEachCompleted": None if cost.each is None else str(cost.each),
    }


def _participants(line: ShownParticipants) -> dict[str, object]:
    return {
        "team": line.team,
        "occupation": line.occupation,
        "booked": line.booked,
        "attended": line.attended,
        "completed": line.completed,
        "certified": line.certified,
    }
