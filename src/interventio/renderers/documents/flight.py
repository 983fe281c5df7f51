"""A competence chart as JSON, version 1: everything that the picture shows."""

from interventio.languages.translator import Translator
from interventio.renderers.documents.chart import Teller
from interventio.renderers.flight.words import direction
from interventio.renderers.machine_json import machine_json
from interventio.views.competence.chart import ChartedLevel, CompetenceChart

VERSION = 1


def flight_json(chart: CompetenceChart, words: Translator) -> str:
    """Return the chart as JSON; each text says which language it is in."""
    told = Teller(chart.language)
    content = {
        "version": VERSION,
        "id": chart.id,
        "language": chart.language,
        "asOf": chart.as_of.isoformat(),
        "organisation": told.text(chart.organisation),
        "notice": told.text_if_any(chart.notice),
        "title": told.text(chart.title),
        "subtitle": told.text_if_any(chart.subtitle),
        "levels": [_level(level, told) for level in chart.levels],
        "direction": direction(words),
        "model": told.text(chart.model),
        "owner": told.text(chart.owner),
    }
    return machine_json(content)


def _level(level: ChartedLevel, told: Teller) -> dict[str, object]:
    return {
        "number": level.number,
        "id": level.id,
        "name": told.text(level.name),
        "forExample": told.text_if_any(level.example),
        "requirements": level.requirements,
        "tools": level.tools,
        "proposedTools": level.proposed,
        "groups": [{"id": group.id, "name": told.text(group.name)} for group in level.groups],
    }
