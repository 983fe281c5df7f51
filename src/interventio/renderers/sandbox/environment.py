"""Jinja for templates that strangers may have written: a sandbox with limits, closed wherever it is not open."""

from collections.abc import Mapping, Sequence
from types import BuiltinMethodType, FunctionType, MethodType

from jinja2 import StrictUndefined, Template, nodes, pass_context
from jinja2.exceptions import SecurityError, TemplateAssertionError
from jinja2.runtime import BlockReference, Context, LoopContext, Macro, Undefined
from jinja2.utils import Namespace

from interventio.renderers.sandbox import growth
from interventio.renderers.sandbox.budget import Budget, BudgetedEnvironment, SpentError, budget_of
from interventio.renderers.sandbox.filters import PUT_IN, WATCHED
from interventio.renderers.sandbox.folders import Folders
from interventio.renderers.sandbox.grammar import examined
from interventio.renderers.sandbox.growth import ITEM, size
from interventio.renderers.sandbox.trouble import LONG_RANGE
from interventio.renderers.sandbox.values import METHODS, as_text, is_open

LONGEST_RANGE = 10_000
A_PART = 100
"""How many steps it counts for to include a part."""

SHUT_TESTS = ("callable", "filter", "test", "sameas")


class Unknown(StrictUndefined):
    """A name that stands for nothing; what is told of it is the name alone."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        return str(self._undefined_name)


class BoundedEnvironment(BudgetedEnvironment):
    """The sandbox. `budget` is what is left for the page that is being made."""

    intercepted_binops = frozenset(("+", "*", "**", "%"))

    def __init__(self, folders: Folders) -> None:
        """Take templates from `folders`; every value that is printed is escaped."""
        self.budget = Budget()
        super().__init__(
            loader=folders,
            autoescape=True,
            optimized=False,
            undefined=Unknown,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
        )
        self.globals = {"namespace": Namespace, "range": _range}
        self.filters = WATCHED | PUT_IN
        self.tests = {name: test for name, test in self.tests.items() if name not in SHUT_TESTS}
        self.folders = folders

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return examined(super()._parse(source, name, filename), name or "")

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - Jinja's name
    ) -> Template:
        """Return a template; to include one costs steps."""
        self.budget.step(A_PART)
        return super().get_template(name, parent, dict(globals) if globals else None)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Tell whether a template may use an attribute."""
        return is_open(obj, attr, value)

    def unsafe_undefined(self, obj: object, attribute: str) -> Undefined:
        """Return what stands for an attribute that is closed."""
        return obj if isinstance(obj, Undefined) else self.undefined(obj=obj, name=attribute, exc=SecurityError)

    def call_filter(  # noqa: PLR0917 - Jinja's signature
        self,
        name: str,
        value: object,
        args: Sequence[object] | None = None,
        kwargs: Mapping[str, object] | None = None,
        context: Context | None = None,
        eval_ctx: nodes.EvalContext | None = None,
    ) -> object:
        """Call a filter by its name, as `map` does; those that are put into templates have none to call them by."""
        if name not in self.filters or name.startswith("("):
            message = f"No filter named {name!r}."
            raise TemplateAssertionError(message, 0)
        return super().call_filter(name, value, args, kwargs, context, eval_ctx)

    def call(self, context: Context, obj: object, /, *args: object, **kwargs: object) -> object:
        """Call a macro, a block, or one of the functions that views come with."""
        self.budget.step()
        size((args, kwargs))
        if isinstance(obj, Undefined):
            str(obj)
        if not _may_be_called(obj):
            raise SecurityError(getattr(obj, "__name__", type(obj).__name__))
        if isinstance(obj, BuiltinMethodType) and isinstance(obj.__self__, str):
            self.budget.write(len(obj.__self__) * (ITEM if obj.__name__.startswith("split") else 1))
        result: object = super().call(context, obj, *args, **kwargs)
        self.budget.write(size(result))
        return result

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:  # noqa: ARG002 - Jinja's signature
        """Calculate, within bounds."""
        for value in (left, right):
            if isinstance(value, Undefined):
                str(value)
        match operator:
            case "+":
                return growth.plus(left, right, self.budget)
            case "*":
                return growth.times(left, right, self.budget)
            case "%":
                return growth.filled(left, right, self.budget)
            case _:
                return growth.power(left, right)

    def wrap_str_format(self, value: object) -> None:
        """Leave the methods format and format_map closed, as they are not among those that are open."""


@pass_context
def printed(context: Context, value: object) -> str:
    """Return what is printed, and take it off the budget."""
    text = as_text(value)
    budget_of(context).write(len(text))
    return text


def _range(*ends: int) -> range:
    numbers = range(*ends)
    if len(numbers) > LONGEST_RANGE:
        raise SpentError(LONG_RANGE, str(LONGEST_RANGE))
    return numbers


def _may_be_called(callee: object) -> bool:
    if isinstance(callee, Macro | BlockReference | FunctionType) or callee is Namespace:
        return True
    if isinstance(callee, MethodType) and isinstance(callee.__self__, LoopContext):
        return True
    names = (
        name for kind, names in METHODS.items() if isinstance(getattr(callee, "__self__", None), kind) for name in names
    )
    return isinstance(callee, BuiltinMethodType) and callee.__name__ in names
