"""What has changed in coverage as JSON, version 1: of the trained and the expected, the parts add up to `change`."""

from interventio.disclosure.changes import ShownCauses
from interventio.renderers.documents.coverage import share_content
from interventio.renderers.machine_json import machine_json
from interventio.views.coverage.changes import ChangeRow, CoverageChanges

VERSION = 1


def changes_json(changes: CoverageChanges) -> str:
    """Return the changes as JSON."""
    document = {
        "version": VERSION,
        "language": changes.language,
        "since": changes.since.isoformat(),
        "asOf": changes.as_of.isoformat(),
        "rule": {
            "target": changes.target,
            "stage": changes.stage,
            "methods": changes.methods,
            "inWords": [*changes.rule, *changes.explanations],
        },
        "rowsBy": changes.rows_by,
        "rows": [{"id": row.id, "name": row.name, **_change(row)} for row in changes.rows],
        "total": _change(changes.total),
    }
    return machine_json(document)


def _change(row: ChangeRow) -> dict[str, object]:
    return {
        "before": share_content(row.change.before),
        "after": share_content(row.change.after),
        "trained": _trained(row.change.part),
        "expected": _expected(row.change.whole),
        "placesUntold": row.change.untold,
        "placesNotCountedAgain": row.change.same,
    }


def _trained(causes: ShownCauses) -> dict[str, int]:
    return {
        "change": causes.whole,
        "inTrainings": causes.trained,
        "others": causes.others,
        "inOrOut": causes.scope,
        "knownOrNot": causes.counting,
    }


def _expected(causes: ShownCauses) -> dict[str, int]:
    return {
        "change": causes.whole,
        "headcount": causes.headcount,
        "exempt": causes.exempt,
        "inOrOut": causes.scope,
        "knownOrNot": causes.counting,
    }
