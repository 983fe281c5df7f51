"""The filters that templates may use: those that cannot grow, and those that are watched."""

from collections.abc import Callable, Iterable
from inspect import unwrap

from jinja2 import pass_context
from jinja2.filters import FILTERS, make_attrgetter
from jinja2.runtime import Context

from interventio.renderers.sandbox import growth
from interventio.renderers.sandbox.budget import budget_of
from interventio.renderers.sandbox.grammar import JOINED, MADE, SLICED, WEIGHED
from interventio.renderers.sandbox.growth import ITEM, size
from interventio.renderers.sandbox.values import as_text

Filter = Callable[..., object]

PLAIN = (
    *("abs", "capitalize", "count", "d", "default", "dictsort", "e", "escape", "float", "int", "items", "length"),
    *("list", "lower", "reverse", "title", "trim", "upper"),
)
WITH_ENVIRONMENT = ("first", "groupby", "last", "max", "min", "sort", "truncate", "unique")
WITH_CONTEXT = ("map", "reject", "rejectattr", "select", "selectattr")

TAKEN_APART = ("list", "title")
"""Filters that make a list of the letters or words of a text on the way."""

MOST_DECIMALS = 12


def _watched(name: str) -> Filter:
    """Return a filter of Jinja that takes what it uses off the budget of the page."""
    function = unwrap(FILTERS[name])  # what can wait takes one argument more

    @pass_context
    def watched(context: Context, value: object, *args: object, **options: object) -> object:
        budget = budget_of(context)
        budget.step()
        if isinstance(value, str):
            budget.write(len(value) * (ITEM if name in TAKEN_APART else 1))
        before: tuple[object, ...] = ()
        if name not in PLAIN:
            before = (context.environment,) if name in WITH_ENVIRONMENT else (context,)
        result: object = function(*before, value, *args, **options)
        budget.write(size(result))
        return result

    return watched


@pass_context
def weighed(context: Context, weight: int) -> bool:
    """Take a part of the template off the budget, before it runs."""
    budget = budget_of(context)
    budget.step()
    budget.write(weight)
    return True


@pass_context
def run_together(context: Context, parts: tuple[object, ...]) -> str:
    """Return what `a ~ b` makes."""
    return growth.joined(list(parts), "", budget_of(context))


@pass_context
def made(context: Context, value: object) -> object:
    """Return a list that is written in the template."""
    budget_of(context).write(size(value))
    return value


@pass_context
def sliced(context: Context, value: object, *ends: int | None) -> object:
    """Return what `a[1:2]` makes; a piece of markup is text, and is escaped again."""
    if not isinstance(value, str | list | tuple):
        raise TypeError
    budget_of(context).write(size(value))
    return str(value)[slice(*ends)] if isinstance(value, str) else value[slice(*ends)]


@pass_context
def join(context: Context, value: Iterable[object], d: object = "", attribute: str | None = None) -> str:
    """Return the parts of a list as one text."""
    return growth.joined(_listed(context, value, attribute), d, budget_of(context))


@pass_context
def replace(context: Context, value: object, old: object, new: object, count: int = -1) -> str:
    """Return a text with another one in place of a part of it; markup becomes text by it, and is escaped again."""
    text, sought, put = (str(as_text(part)) for part in (value, old, new))
    times = text.count(sought) if count < 0 else min(count, len(text) + 1)
    budget_of(context).write(len(text) + times * len(put))
    return text.replace(sought, put, count)


@pass_context
def string(context: Context, value: object) -> str:
    """Return what would be printed."""
    text = as_text(value)
    budget_of(context).write(len(text))
    return text


@pass_context
def total(context: Context, value: Iterable[object], attribute: str | None = None, start: object = 0) -> object:
    """Return the sum of numbers, or lists one after the other."""
    for item in _listed(context, value, attribute):
        start = growth.plus(start, item, budget_of(context))
    return start


@pass_context
def rounded(context: Context, value: float, precision: int = 0, method: str = "common") -> object:
    """Return a number with few decimals."""
    budget_of(context).step()
    if not 0 <= precision <= MOST_DECIMALS:
        raise ValueError
    result: object = FILTERS["round"](value, precision, method)
    return result


def _listed(context: Context, values: Iterable[object], attribute: str | None) -> list[object]:
    """Return the items of a list, or that part of each; each of them is a step."""
    part = None if attribute is None else make_attrgetter(context.environment, attribute)
    listed: list[object] = []
    for value in values:
        budget_of(context).step()
        listed.append(part(value) if part else value)
    return listed


WATCHED: dict[str, Filter] = {
    **{name: _watched(name) for name in (*PLAIN, *WITH_ENVIRONMENT, *WITH_CONTEXT)},
    "join": join,
    "replace": replace,
    "round": rounded,
    "string": string,
    "sum": total,
}
PUT_IN: dict[str, Filter] = {WEIGHED: weighed, JOINED: run_together, MADE: made, SLICED: sliced}

KNOWN = tuple(sorted({*WATCHED, "number"} - {"count", "d", "e"}))
"""What is listed to those who look for another one."""
