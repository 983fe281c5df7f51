"""What to learn next as JSON, version 1."""

from interventio.renderers.machine_json import machine_json
from interventio.views.competence.learning_page import LearnLevel, LearnLine, LearnSheet
from interventio.views.competence.tool_lines import ToolLine
from interventio.views.words import Words

VERSION = 1


def learning_json(sheet: LearnSheet) -> str:
    """Return the sheet as JSON."""
    content = {
        "version": VERSION,
        "language": sheet.language,
        "asOf": sheet.day.isoformat(),
        "levels": sheet.levels_id,
        "group": sheet.group_id,
        "occupation": str(sheet.occupation),
        "unit": _words(sheet.unit),
        "expected": str(sheet.expected),
        "has": _words(sheet.has),
        "next": sheet.sentence,
        "steps": [_level(level) for level in sheet.steps],
        "above": [_level(level) for level in sheet.above],
        "backing": [_tool(tool) for tool in sheet.backing],
        "supportTeams": [{"id": one.id, "name": str(one.team)} for one in sheet.support],
        "rule": sheet.rules,
    }
    return machine_json(content)


def _level(level: LearnLevel) -> dict[str, object]:
    return {
        "id": level.id,
        "number": level.number,
        "name": str(level.name),
        "isExpected": level.is_expected,
        "requirements": [_line(line) for line in level.lines],
        "tools": [_tool(tool) for tool in level.general],
    }


def _line(line: LearnLine) -> dict[str, object]:
    return {
        "id": line.id,
        "what": str(line.what),
        "need": None if line.need is None else {"state": line.need.state, "share": _share(line)},
        "tools": [_tool(tool) for tool in line.tools],
    }


def _share(line: LearnLine) -> str | None:
    return str(line.need.share) if line.need and line.need.share is not None else None


def _tool(tool: ToolLine) -> dict[str, object]:
    return {
        "id": tool.id,
        "name": str(tool.tool.name),
        "kind": tool.kind_name,
        "state": tool.state or None,
        "provider": _words(tool.provider),
        "duration": _words(tool.duration),
        "address": tool.address,
        "rounds": [{"training": one.id, "when": one.when, "free": one.free} for one in tool.rounds],
    }


def _words(words: Words | None) -> str | None:
    return str(words) if words else None
