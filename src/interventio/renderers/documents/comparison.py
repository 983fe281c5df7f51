"""What has changed on a chart as JSON, version 1."""

from collections.abc import Iterable

from interventio.renderers.machine_json import machine_json
from interventio.views.editions.comparison import ComparedMethod, Comparison, StateWords, TierSide
from interventio.views.editions.comparison_sheet import ComparisonSheet

VERSION = 1


def comparison_json(sheet: ComparisonSheet) -> str:
    """Return a comparison as JSON; the edition is null for the chart as it is today."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.as_of.isoformat(),
        **comparison_content(sheet.chart, sheet.comparison),
    }
    return machine_json(content)


def comparison_content(chart: str, told: Comparison) -> dict[str, object]:
    """Return what has changed on a chart."""
    return {
        "chart": {"id": chart, "name": told.chart.name.text},
        "before": _state(told.before),
        "after": _state(told.after),
        "steps": [{"before": _side(row.before), "after": _side(row.after)} for row in told.rows],
        "come": _methods(told.come),
        "moved": _methods(told.moved),
        "gone": _methods(told.gone),
        "renamed": _methods(told.renamed),
        "unchanged": told.unchanged,
        "sentences": told.sentences,
    }


def _state(state: StateWords) -> dict[str, object]:
    return {"edition": state.edition, "day": state.day.iso}


def _side(side: TierSide | None) -> dict[str, object] | None:
    return {"id": side.tier, "name": side.name.text} if side else None


def _methods(methods: Iterable[ComparedMethod]) -> list[dict[str, object]]:
    return [
        {
            "id": one.id,
            "name": one.method.name.text,
            "formerly": one.formerly.text if one.formerly else None,
            "before": one.before,
            "after": one.after,
        }
        for one in methods
    ]
