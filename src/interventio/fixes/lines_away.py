"""Lines that say nothing, or what is said already: empty fields, the id in its own file, a name given twice."""

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix
from interventio.findings.place import Route, Spot
from interventio.fixes.draft import Draft

_NOTHING = frozenset(("~", "null", "[]", "{}"))


def empty_field(finding: Finding, draft: Draft) -> Fix | None:
    """Take the line of a field or item away that has no value; somebody may have meant to write one."""
    spot = _spot(draft, finding.place.route)
    line = spot.line if spot else 0
    _, colon, value = draft.lines[line].partition(":")
    is_item = draft.lines[line].strip() == "-"
    is_nothing = value.strip() in _NOTHING or not value.strip(" \"'")
    is_field = bool(colon) and is_nothing and not draft.lines[line].lstrip().startswith("-")
    return draft.without(line, line, is_safe=False) if is_item or is_field else None


def id_of_file(finding: Finding, draft: Draft) -> Fix | None:
    """Take the id away that a record carries in its own file; safe where it is the name of the file."""
    spot = _spot(draft, ("id",))
    if spot is None or draft.document is None or draft.before(spot).strip():
        return None
    is_same = f"/{draft.document.value.get('id')}.yaml" == f"/{finding.place.path.rpartition('/')[2]}"
    return draft.without(spot.line, draft.document.spot(("id",)).end_line, is_safe=is_same)


def named_already(finding: Finding, draft: Draft) -> Fix | None:
    """Take an item of a list away that stands in it already."""
    *before, position = finding.place.route
    spot = finding.place.spot
    if spot is None or draft.document is None or not isinstance(position, int) or position == 0:
        return None
    if draft.lines[spot.line].strip() == f"- {draft.words_at(spot)}":
        return draft.without(spot.line, spot.line, is_safe=True)
    earlier = draft.document.spot((*before, position - 1))
    is_beside = earlier.end_line == spot.line and draft.lines[spot.line][earlier.end_column - 1 : spot.column - 1]
    if not is_beside or is_beside.strip() != ",":
        return None
    return draft.fix(spot._replace(column=earlier.end_column), "", is_safe=True)


def _spot(draft: Draft, route: Route) -> Spot | None:
    return draft.document.spot(route, at_key=True) if draft.document and route else None
