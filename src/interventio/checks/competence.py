"""Records of levels of competence: what they ask for, whom they ask it of, and what builds it (family COM)."""

from collections.abc import Iterable, Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.competence import groups_at, required_of, tools_by_requirement
from interventio.catalogue.indicators import indicator_state, is_overdue
from interventio.checks.check import Hit, check
from interventio.findings.code import Severity
from interventio.findings.place import Place, Step
from interventio.languages.translator import N_
from interventio.records.competence_levels import CompetenceLevels, Indicator, Reading, Requirement
from interventio.records.kinds import COMPETENCE_LEVELS

_Where = tuple[Step, ...]


def _place(levels: CompetenceLevels, *route: Step, at_key: bool = False) -> Place:
    return COMPETENCE_LEVELS.place(levels.id, *route, at_key=at_key)


@check(
    "COM001",
    "competence-id-twice",
    Severity.ERROR,
    says=N_("The id “{id}” is given twice in this list."),
    advice=N_("Give one of the two another id. Then see which of them those that point to it mean."),
)
def competence_id_twice(catalogue: Catalogue) -> Iterator[Hit]:
    """Two groups, levels, requirements, tools or indicators of a record have the same id."""
    for levels in catalogue.competence.values():
        for ids in _lists(levels):
            first: dict[str, _Where] = {}
            for id_, route in ids:
                if first.setdefault(id_, route) != route:
                    yield Hit(_place(levels, *route), {"id": id_}, related=(_place(levels, *first[id_]),))


def _lists(levels: CompetenceLevels) -> Iterator[Iterable[tuple[str, _Where]]]:
    yield [(one.id, ("groups", number, "id")) for number, one in enumerate(levels.groups)]
    yield [(one.id, ("levels", number, "id")) for number, one in enumerate(levels.levels)]
    yield [(one.id, ("tools", number, "id")) for number, one in enumerate(levels.tools)]
    yield [(one.id, ("indicators", number, "id")) for number, one in enumerate(levels.indicators)]
    yield [(one.id, (*route, "id")) for route, one in _requirements(levels)]


def _requirements(levels: CompetenceLevels) -> Iterator[tuple[_Where, Requirement]]:
    for position, level in enumerate(levels.levels):
        for number, one in enumerate(level.requirements):
            yield ("levels", position, "requirements", number), one


@check(
    "COM006",
    "level-without-requirements",
    Severity.WARNING,
    says=N_("The level “{id}” requires nothing, so nobody can tell who has it."),
    advice=N_("Add what it takes under “requirements”, in the words of somebody who can do it."),
)
def level_without_requirements(catalogue: Catalogue) -> Iterator[Hit]:
    """A level does not say what it requires."""
    for levels in catalogue.competence.values():
        for position, level in enumerate(levels.levels):
            if not level.requirements:
                yield Hit(_place(levels, "levels", position, "id"), {"id": level.id})


@check(
    "COM007",
    "requirement-of-nobody",
    Severity.WARNING,
    says=N_("“{id}” is required of no group of which its level is expected."),
    advice=N_("Name a group whose level is this one or a higher one, or leave “groups” out: then it holds for all."),
)
def requirement_of_nobody(catalogue: Catalogue) -> Iterator[Hit]:
    """A requirement holds for no group: none has its level or a higher one, or its groups have lower ones."""
    for levels in catalogue.competence.values():
        expected = [groups_at(levels, level.id) for level in levels.levels]
        known = {group.id for group in levels.groups}
        for route, one in _requirements(levels):
            if known.issuperset(one.groups) and not required_of(one, expected[_number(route[1])]):
                yield Hit(_place(levels, *route, "id"), {"id": one.id})


def _number(step: Step) -> int:
    return step if isinstance(step, int) else 0


@check(
    "COM008",
    "requirement-without-tool",
    Severity.HINT,
    says=N_("No tool says that it meets the requirement “{id}”."),
    advice=N_("Add it to the “requirements” of a tool, or propose a tool for it: status “proposed”."),
)
def requirement_without_tool(catalogue: Catalogue) -> Iterator[Hit]:
    """Something is required, and nothing is told that builds it."""
    for levels in catalogue.competence.values():
        met = tools_by_requirement(levels)
        for route, one in _requirements(levels):
            if one.id not in met:
                yield Hit(_place(levels, *route, "id"), {"id": one.id})


@check(
    "COM009",
    "occupation-in-two-groups",
    Severity.WARNING,
    says=N_("The occupation “{id}” stands in two groups, so it is not clear which level is expected of it."),
    advice=N_("Leave it in one of them. Who differs can be counted in another group all the same."),
)
def occupation_in_two_groups(catalogue: Catalogue) -> Iterator[Hit]:
    """An occupation is listed twice among the groups of a record."""
    for levels in catalogue.competence.values():
        first: dict[str, Place] = {}
        for position, group in enumerate(levels.groups):
            for number, occupation in enumerate(group.occupations):
                here = _place(levels, "groups", position, "occupations", number)
                if (same := first.setdefault(occupation, here)) != here:
                    yield Hit(here, {"id": occupation}, related=(same,))


@check(
    "COM010",
    "requirement-of-other-level",
    Severity.WARNING,
    says=N_("The tool “{tool}” meets “{id}”, which belongs to a level that the tool does not build."),
    advice=N_("Add the level “{level}” to the tool, or take the requirement out of it."),
)
def requirement_of_other_level(catalogue: Catalogue) -> Iterator[Hit]:
    """A tool meets a requirement of a level that is not among its own."""
    for levels in catalogue.competence.values():
        home = {one.id: level.id for level in reversed(levels.levels) for one in level.requirements}
        for position, tool in enumerate(levels.tools):
            for number, one in enumerate(tool.requirements):
                if one in home and home[one] not in tool.levels:
                    place = _place(levels, "tools", position, "requirements", number)
                    yield Hit(place, {"tool": tool.id, "id": one, "level": home[one]})


@check(
    "COM011",
    "indicator-without-aim",
    Severity.HINT,
    says=N_("The indicator “{id}” has no baseline or no target, so nobody can tell whether it is on its way."),
    advice=N_("Add “baseline” with the value before the work began, and “target” with the value to reach."),
)
def indicator_without_aim(catalogue: Catalogue) -> Iterator[Hit]:
    """An indicator does not say where it began, or where it is to come."""
    for levels in catalogue.competence.values():
        for position, indicator in enumerate(levels.indicators):
            if indicator.baseline is None or indicator.target is None:
                yield Hit(_place(levels, "indicators", position, "id"), {"id": indicator.id})


@check(
    "COM012",
    "reading-overdue",
    Severity.WARNING,
    says=N_("The indicator “{id}” was last read on {last}; it should have been read again by {due}."),
    advice=N_("Read it and add the value below the others, under “readings”."),
)
def reading_overdue(catalogue: Catalogue) -> Iterator[Hit]:
    """An indicator has not been read as often as it is to be."""
    for levels in catalogue.competence.values():
        for position, indicator in enumerate(levels.indicators):
            state = indicator_state(indicator, catalogue.day)
            told = state.latest or indicator.baseline
            if told and state.due and is_overdue(state, catalogue.day):
                yield Hit(
                    _place(levels, "indicators", position, "every"),
                    {"id": indicator.id, "last": told.date, "due": state.due},
                )


@check(
    "COM013",
    "reading-in-future",
    Severity.ERROR,
    says=N_("The indicator “{id}” is said to be read on {day}, a day still to come."),
    advice=N_("Check the date. What is to be reached stands under “target”."),
)
def reading_in_future(catalogue: Catalogue) -> Iterator[Hit]:
    """A reading or a baseline is of a day that has not come."""
    for levels in catalogue.competence.values():
        for position, indicator in enumerate(levels.indicators):
            for route, reading in _readings(indicator):
                if reading.date > catalogue.day:
                    place = _place(levels, "indicators", position, *route, "date")
                    yield Hit(place, {"id": indicator.id, "day": reading.date})


def _readings(indicator: Indicator) -> Iterator[tuple[_Where, Reading]]:
    """Yield every reading with its place in the indicator, the baseline first."""
    if indicator.baseline:
        yield ("baseline",), indicator.baseline
    for number, reading in enumerate(indicator.readings):
        yield ("readings", number), reading
