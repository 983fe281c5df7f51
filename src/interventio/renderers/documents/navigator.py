"""The answer of the navigator as JSON, version 1: ids for programs, and the words of one language beside them."""

from interventio.renderers.machine_json import machine_json
from interventio.views.navigator.page import FoundMethod, FoundSheet, FoundStair, FoundStep, GivenBy
from interventio.views.words import Words

VERSION = 1


def navigator_json(sheet: FoundSheet) -> str:
    """Return the answer as JSON."""
    return machine_json(
        {
            "version": VERSION,
            "language": sheet.language,
            "asOf": sheet.as_of.iso,
            "guidance": sheet.guidance,
            "wishes": {line.wish: line.values for line in sheet.wishes},
            "assessments": [_method(method) for method in sheet.assessments],
            "ladders": [_stair(stair) for stair in sheet.stairs],
            "nothing": sheet.nothing,
        }
    )


def _stair(stair: FoundStair) -> dict[str, object]:
    steps = [_step(step) for step in stair.steps]
    return {"id": stair.id, "name": str(stair.chart.name), "begin": stair.begin_step, "steps": steps}


def _step(step: FoundStep) -> dict[str, object]:
    return {
        "number": step.number,
        "tier": step.id,
        "name": str(step.name),
        "isBegin": step.is_begin,
        "forWhom": _words(step.for_whom),
        "methods": [_method(method) for method in step.methods],
        "stepUp": _words(step.step_up),
        "nextStep": _words(step.next_name),
    }


def _method(method: FoundMethod) -> dict[str, object]:
    return {
        "id": method.id,
        "name": str(method.method.name),
        "kind": method.kind,
        "text": _words(method.text),
        "isSure": not method.unknown,
        "notKnown": method.unknown,
        "why": [{"what": why.label, "told": [str(told) for told in why.told]} for why in method.why],
        "offer": method.offer,
        "givenBy": [_team(team) for team in method.given_by],
    }


def _team(team: GivenBy) -> dict[str, object]:
    """Return a team; the key `trainedNow` is there for those alone who may know."""
    told: dict[str, object] = {
        "id": team.id,
        "name": str(team.team.name),
        "areas": [str(area) for area in team.areas],
        "languages": team.languages,
        "contact": _words(team.contact),
    }
    return {**told, "trainedNow": team.trained} if team.trained else told


def _words(words: Words | None) -> str | None:
    return str(words) if words else None
