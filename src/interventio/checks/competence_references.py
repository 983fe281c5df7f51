"""Ids inside records of competence: levels, groups, requirements and tools that are pointed to exist (family COM)."""

from collections.abc import Iterator
from enum import StrEnum

from interventio.catalogue.catalogue import Catalogue
from interventio.checks.check import Hit, record_check
from interventio.checks.record_sheet import RecordSheet
from interventio.checks.suggestions import with_suggestions
from interventio.findings.code import Severity
from interventio.findings.place import Place, Route
from interventio.languages.translator import N_
from interventio.records.base import Part
from interventio.records.competence_counts import CompetenceCounts
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.needs_survey import NeedsSurvey
from interventio.records.trial import Trial

MOST_RELATED = 9


class _Listed(StrEnum):
    """The lists of a record of levels that ids point into."""

    LEVELS = "levels"
    GROUPS = "groups"
    REQUIREMENTS = "requirements"
    TOOLS = "tools"


_Pointer = tuple[_Listed, str, Route]


@record_check(
    "COM002",
    "unknown-level",
    Severity.ERROR,
    says=N_("“{levels}” has no level “{id}”."),
    advice=N_("Check the spelling against data/competence/{levels}.yaml, or add the level there."),
)
def unknown_level(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A group, tool, indicator, count or trial names a level that its record of levels does not have."""
    return _unknown(sheet, catalogue, _Listed.LEVELS)


@record_check(
    "COM003",
    "unknown-group",
    Severity.ERROR,
    says=N_("“{levels}” has no occupational group “{id}”."),
    advice=N_("Check the spelling against data/competence/{levels}.yaml, or add the group there."),
)
def unknown_group(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A requirement, tool, count, survey or trial names a group that its record of levels does not have."""
    return _unknown(sheet, catalogue, _Listed.GROUPS)


@record_check(
    "COM004",
    "unknown-requirement",
    Severity.ERROR,
    says=N_("“{levels}” has no requirement “{id}”."),
    advice=N_("Check the spelling against data/competence/{levels}.yaml, or add the requirement to its level there."),
)
def unknown_requirement(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A tool or a survey names a requirement that no level has."""
    return _unknown(sheet, catalogue, _Listed.REQUIREMENTS)


@record_check(
    "COM005",
    "unknown-tool",
    Severity.ERROR,
    says=N_("“{levels}” has no tool “{id}”."),
    advice=N_("Check the spelling against data/competence/{levels}.yaml, or add it to the list “tools” there."),
)
def unknown_tool(sheet: RecordSheet, catalogue: Catalogue) -> Iterator[Hit]:
    """A trial tries a tool that its record of levels does not have."""
    return _unknown(sheet, catalogue, _Listed.TOOLS)


def _unknown(sheet: RecordSheet, catalogue: Catalogue, listed: _Listed) -> Iterator[Hit]:
    """Yield a hit for each unknown id of a list, where it first stands; the other places are related."""
    levels = _levels_of(sheet.record, catalogue)
    if levels is None:
        return
    known, places = _known(levels, listed), dict[str, list[Place]]()
    for where, id_, route in _pointers(sheet.record):
        if where is listed and id_ not in known:
            places.setdefault(id_, []).append(sheet.place(*route, at_key=route[-1] == id_))
    for id_, (first, *others), meant in with_suggestions(places.items(), known):
        yield Hit(first, {"id": id_, "levels": levels.id}, meant, tuple(others[:MOST_RELATED]))


def _levels_of(record: Part, catalogue: Catalogue) -> CompetenceLevels | None:
    """Return the levels that a record points into; None for one that points into none, or into unknown ones."""
    if isinstance(record, CompetenceLevels):
        return record
    if isinstance(record, CompetenceCounts | NeedsSurvey | Trial):
        return catalogue.competence.get(record.levels)
    return None


def _known(levels: CompetenceLevels, listed: _Listed) -> frozenset[str]:
    match listed:
        case _Listed.LEVELS:
            return frozenset(one.id for one in levels.levels)
        case _Listed.GROUPS:
            return frozenset(one.id for one in levels.groups)
        case _Listed.REQUIREMENTS:
            return frozenset(one.id for level in levels.levels for one in level.requirements)
        case _Listed.TOOLS:
            return frozenset(one.id for one in levels.tools)


def _pointers(record: Part) -> Iterator[_Pointer]:
    match record:
        case CompetenceLevels():
            yield from _of_levels(record)
            yield from _of_tools(record)
        case CompetenceCounts():
            yield from _of_counts(record)
        case NeedsSurvey():
            yield from _of_survey(record)
        case Trial():
            yield from _each(_Listed.GROUPS, record.groups, "groups")
            yield from _each(_Listed.LEVELS, record.on_levels, "on_levels")
            yield from _each(_Listed.TOOLS, record.tools, "tools")
        case _:
            pass


def _each(listed: _Listed, ids: tuple[str, ...], *route: str | int) -> Iterator[_Pointer]:
    for position, id_ in enumerate(ids):
        yield listed, id_, (*route, position)


def _of_levels(record: CompetenceLevels) -> Iterator[_Pointer]:
    for position, group in enumerate(record.groups):
        yield _Listed.LEVELS, group.level, ("groups", position, "level")
    for position, level in enumerate(record.levels):
        for number, one in enumerate(level.requirements):
            yield from _each(_Listed.GROUPS, one.groups, "levels", position, "requirements", number, "groups")


def _of_tools(record: CompetenceLevels) -> Iterator[_Pointer]:
    for position, tool in enumerate(record.tools):
        yield from _each(_Listed.LEVELS, tool.levels, "tools", position, "levels")
        yield from _each(_Listed.REQUIREMENTS, tool.requirements, "tools", position, "requirements")
        yield from _each(_Listed.GROUPS, tool.groups, "tools", position, "groups")
    for position, indicator in enumerate(record.indicators):
        yield from _each(_Listed.LEVELS, indicator.levels, "indicators", position, "levels")


def _of_counts(record: CompetenceCounts) -> Iterator[_Pointer]:
    for position, count in enumerate(record.counts):
        for number, row in enumerate(count.groups):
            route = ("counts", position, "groups", number)
            yield _Listed.GROUPS, row.group, (*route, "group")
            for level in row.having:
                yield _Listed.LEVELS, level, (*route, "having", level)


def _of_survey(record: NeedsSurvey) -> Iterator[_Pointer]:
    for position, answers in enumerate(record.answers):
        yield _Listed.GROUPS, answers.group, ("answers", position, "group")
        for requirement in answers.needs:
            yield _Listed.REQUIREMENTS, requirement, ("answers", position, "needs", requirement)
