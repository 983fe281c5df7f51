"""Trials as JSON, version 1: a number that is hidden or not known is null, and its state says which."""

from interventio.disclosure.trials import ShownFeedback
from interventio.renderers.machine_json import machine_json
from interventio.views.competence.trials_sheet import TrialRow, TrialsSheet

VERSION = 1


def trials_json(sheet: TrialsSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        "audience": sheet.audience,
        "rule": sheet.rule,
        "trials": [_trial(row) for row in sheet.rows],
    }
    return machine_json(content)


def _trial(row: TrialRow) -> dict[str, object]:
    shown = row.shown
    return {
        "id": shown.id,
        "levels": shown.levels,
        "name": row.told.name.text,
        "state": shown.state.value,
        "starts": row.starts.isoformat(),
        "aimedAt": row.told.size or None,
        "tookPart": {"state": shown.took_part.state.value, "number": shown.took_part.number},
        "fit": shown.fit.value if shown.fit else None,
        "feedback": _feedback(shown.feedback) if shown.feedback else None,
    }


def _feedback(found: ShownFeedback) -> dict[str, object]:
    return {
        "state": found.state.value,
        "asked": found.asked,
        "answered": found.answered,
        "useful": found.useful,
        "answering": None if found.answering is None else str(found.answering),
        "findingUseful": None if found.finding_useful is None else str(found.finding_useful),
    }
