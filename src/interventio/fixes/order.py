"""Lists whose items stand in another order than their days."""

from collections.abc import Callable

from interventio.findings.finding import Finding
from interventio.findings.fix import Fix, Replacement
from interventio.findings.place import Route, Spot
from interventio.fixes.draft import Draft
from interventio.sources.builder import Value


def by(field: str = "") -> Callable[[Finding, Draft], Fix | None]:
    """Return the fixer that puts the items of a list into the order of a field, or of themselves.

    It is for somebody to look at: an order that is wrong is often the one sign of a year that is.
    """

    def fixer(finding: Finding, draft: Draft) -> Fix | None:
        route = _list_around(finding.place.route)
        items = _value_at(draft, route)
        if not isinstance(items, list):
            return None
        keys = [_key(item, field) for item in items]
        order = sorted(range(len(items)), key=lambda position: keys[position])
        return _reordered(draft, route, order) if all(keys) and order != list(range(len(items))) else None

    return fixer


def _list_around(route: Route) -> Route:
    """Return the way to the innermost list on a route."""
    upto = max((depth for depth, step in enumerate(route) if isinstance(step, int)), default=0)
    return route[:upto]


def _key(item: Value, field: str) -> str:
    found = item.get(field) if isinstance(item, dict) else item if not field else None
    return found if isinstance(found, str) else ""


def _value_at(draft: Draft, route: Route) -> Value:
    here: Value = draft.document.value if draft.document else None
    for step in route:
        match here, step:
            case dict(), str():
                here = here.get(step)
            case list(), int() if step < len(here):
                here = here[step]
            case _:
                return None
    return here


def _reordered(draft: Draft, route: Route, order: list[int]) -> Fix | None:
    """Return the fix that lays the lines of the items out anew, each with the comments right above it."""
    if draft.document is None:
        return None
    starts = [draft.document.spot((*route, position)).line for position in range(len(order))]
    if not all(draft.lines[line].lstrip().startswith("-") for line in starts) or len({*starts}) < len(starts):
        return None
    firsts = [_with_comments(draft, line) for line in starts]
    lasts = [*(line - 1 for line in firsts[1:]), draft.last_line_of(starts[-1])]
    texts = [draft.lines.all()[first - 1 : last] for first, last in zip(firsts, lasts, strict=True)]
    moved = [line for position in order for line in texts[position]]
    spot = Spot(firsts[0], 1, lasts[-1], len(draft.lines[lasts[-1]]) + 1)
    return Fix(draft.path, (Replacement(spot, "\n".join(moved)),), is_safe=False)


def _with_comments(draft: Draft, line: int) -> int:
    while draft.lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return line
