"""What may stand in a template, and a scale in every part that can be repeated."""

from collections.abc import Iterator

from jinja2 import TemplateSyntaxError, nodes

from interventio.languages.translator import Fact
from interventio.renderers.sandbox.budget import LIMITS
from interventio.renderers.sandbox.trouble import FORBIDDEN_TAG, ITSELF, RECURSIVE, TOO_DEEP, Fault

WEIGHED, JOINED, SLICED, MADE = "(weighed)", "(joined)", "(sliced)", "(made)"
"""The names of filters that no template can write: they are put into it."""

_UNESCAPING = (nodes.EvalContextModifier, nodes.ScopedEvalContextModifier)
_REFERENCES = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


class RefusedError(TemplateSyntaxError):
    """Something stands in a template that may not stand there."""

    def __init__(self, fault: Fault, line: int, **facts: Fact) -> None:
        """Hold what it is, and on which line."""
        super().__init__(fault.says, line)
        self.fault = fault
        self.facts = facts


def examined(template: nodes.Template, name: str) -> nodes.Template:
    """Return a template in which nothing stands that may not, with what can be repeated or grow put on the scale.

    Raises:
        RefusedError: something stands there that may not.

    """
    for node, depth, loops in tuple(_walk(template)):
        if depth > LIMITS.depth or loops > LIMITS.loops:
            raise RefusedError(TOO_DEEP, node.lineno)
        _examine(node, name)
    for part in tuple(node for node, _, _ in _walk(template)):
        _put_on_scale(part)
    _bind_growth(template)
    return template


def _walk(template: nodes.Node) -> Iterator[tuple[nodes.Node, int, int]]:
    """Yield every node with how deep it stands, and in how many loops."""
    waiting = [(template, 0, 0)]
    while waiting:
        node, depth, loops = waiting.pop()
        yield node, depth, loops
        inside = loops + isinstance(node, nodes.For)
        waiting.extend((child, depth + 1, inside) for child in node.iter_child_nodes())


def _examine(node: nodes.Node, name: str) -> None:
    if isinstance(node, _UNESCAPING):
        raise RefusedError(FORBIDDEN_TAG, node.lineno, name="autoescape")
    if isinstance(node, nodes.For) and node.recursive:
        raise RefusedError(RECURSIVE, node.lineno)
    if isinstance(node, _REFERENCES) and isinstance(node.template, nodes.Const) and node.template.value == name:
        raise RefusedError(ITSELF, node.lineno, name=name)


def _put_on_scale(part: nodes.Node) -> None:
    """Have a part weighed each time before it runs: one step, and the text that stands in it as it is."""
    if isinstance(part, nodes.For) and part.test is not None:
        part.test = nodes.And(_weighed(0, part.lineno), part.test, lineno=part.lineno)
    if isinstance(part, nodes.Template | nodes.Block | nodes.Macro | nodes.CallBlock | nodes.For):
        line = part.lineno or 1
        weight = sum(len(text.data) for text in part.find_all(nodes.TemplateData))
        part.body.insert(0, nodes.ExprStmt(_weighed(weight, line), lineno=line))


def _weighed(weight: int, line: int) -> nodes.Filter:
    return nodes.Filter(nodes.Const(weight, lineno=line), WEIGHED, [], [], None, None, lineno=line)


def _bind_growth(node: nodes.Node) -> None:
    """Put filters in place of what makes new text and new lists, for Jinja has no other way to look at these."""
    for field, value in tuple(node.iter_fields()):
        if isinstance(value, list):
            setattr(node, field, [_bound(item) for item in value])
        else:
            setattr(node, field, _bound(value))


def _bound(value: object) -> object:
    if not isinstance(value, nodes.Node):
        return value
    _bind_growth(value)
    match value:
        case nodes.Concat():
            parts = nodes.Tuple(value.nodes, "load", lineno=value.lineno)
            return nodes.Filter(parts, JOINED, [], [], None, None, lineno=value.lineno)
        case nodes.Getitem(arg=nodes.Slice() as cut):
            ends = [end or nodes.Const(None, lineno=value.lineno) for end in (cut.start, cut.stop, cut.step)]
            return nodes.Filter(value.node, SLICED, ends, [], None, None, lineno=value.lineno)
        case nodes.List() | nodes.Dict() | nodes.Tuple(ctx="load"):
            return nodes.Filter(value, MADE, [], [], None, None, lineno=value.lineno)
        case _:
            return value
