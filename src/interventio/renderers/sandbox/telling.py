"""From whatever went wrong with a template to what is told of it."""

import re
from collections.abc import Iterator
from traceback import walk_tb

from jinja2 import Template, TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.parser import Parser

from interventio.findings.suggestion import nearest
from interventio.languages.translator import Fact
from interventio.renderers.sandbox import trouble
from interventio.renderers.sandbox.budget import LIMITS, SpentError
from interventio.renderers.sandbox.deadline import OutOfTimeError
from interventio.renderers.sandbox.filters import KNOWN
from interventio.renderers.sandbox.folders import Folders
from interventio.renderers.sandbox.grammar import RefusedError
from interventio.renderers.sandbox.messages import MessageError
from interventio.renderers.sandbox.trouble import Fault, TemplateTroubleError
from interventio.renderers.sandbox.values import NoTextError

TESTS = ("defined", "divisibleby", "even", "in", "none", "number", "odd", "sequence", "string")
_NAMED = re.compile(r"No (filter|test) named '(.*)'", re.DOTALL)
_TAG = re.compile(r"(?:Encountered unknown|Unexpected end of template\. Jinja was looking for .*?) ?tag '?(\w*)")
_ENDING = re.compile(r"'(end\w+)'")


def told(fault: BaseException, folders: Folders, name: str) -> TemplateTroubleError:
    """Return what is told of an exception that making a page of the template `name` has ended with."""
    if isinstance(fault, TemplateTroubleError):
        return fault
    if isinstance(fault, TemplateSyntaxError) and fault.lineno:
        kind, facts = _in_writing(fault)
        return TemplateTroubleError(kind, folders.place(fault.name or folders.latest or name), fault.lineno, facts)
    kind, facts = _in_running(fault)
    template, line = _place(fault, folders)
    if kind is trouble.ENDLESS and not _has_run(fault):
        kind = trouble.TOO_DEEP
    return TemplateTroubleError(kind, folders.place(template or folders.latest or name), line, facts)


def _in_writing(fault: TemplateSyntaxError) -> tuple[Fault, dict[str, Fact]]:
    """Tell what is wrong with the template as it is written."""
    if isinstance(fault, RefusedError):
        return fault.fault, fault.facts
    message = fault.message or ""
    if named := _NAMED.match(message):
        return _unknown(named[1], named[2])
    if message.startswith("Encountered unknown tag"):
        return trouble.UNKNOWN_TAG, {"name": message.partition("'")[2].partition("'")[0]}
    if message.startswith("Unexpected end of template"):
        return trouble.UNCLOSED, {"why": ", ".join(f"{{% {end} %}}" for end in _ENDING.findall(message)[-1:])}
    return trouble.SYNTAX, {"why": message.rstrip(".")}


def _unknown(kind: str, name: str) -> tuple[Fault, dict[str, Fact]]:
    if kind == "test":
        return trouble.UNKNOWN_TEST, {"name": name, "known": TESTS}
    return trouble.UNKNOWN_FILTER, {"name": name, "known": nearest(name, KNOWN) or KNOWN}


PLAIN = {
    OutOfTimeError: trouble.TOO_LONG,
    RecursionError: trouble.ENDLESS,
    NoTextError: trouble.NO_TEXT,
    MessageError: trouble.MESSAGE,
    ZeroDivisionError: trouble.DIVISION,
}
"""What is told of exceptions that hold no facts."""


def _in_running(fault: BaseException) -> tuple[Fault, dict[str, Fact]]:
    """Tell what went wrong while the template ran."""
    match fault:
        case SecurityError():
            return trouble.CLOSED, {"name": str(fault)}
        case UndefinedError():
            return trouble.UNKNOWN_NAME, {"name": str(fault)}
        case TemplateNotFound():
            return trouble.MISSING, {"name": str(fault.name or "")}
        case SpentError():
            return fault.fault, {"limit": fault.limit}
        case TemplateError() if named := _NAMED.match(str(fault)):
            return _unknown(named[1], named[2])
        case _:
            return PLAIN.get(type(fault), trouble.WRONG), {"limit": LIMITS.seconds}


def _place(fault: BaseException, folders: Folders) -> tuple[str, int | None]:
    """Return where it happened: the innermost line of the organisation's own templates, otherwise of any."""
    places = tuple(_places(fault))
    own = [place for place in places if folders.is_own(place[0])]
    return (own or list(places) or [("", None)])[-1]


def _has_run(fault: BaseException) -> bool:
    return any("__jinja_template__" in frame.f_globals for frame, _ in walk_tb(fault.__traceback__))


def _places(fault: BaseException) -> Iterator[tuple[str, int | None]]:
    for frame, line in walk_tb(fault.__traceback__):
        match frame.f_globals.get("__jinja_template__"):
            case Template() as template:
                yield template.name or "", template.get_corresponding_lineno(line)
            case _:
                yield from _while_read(frame.f_locals.get("self"), frame.f_locals.get("node"))


def _while_read(reader: object, node: object) -> Iterator[tuple[str, int | None]]:
    """Yield where Jinja had come to in a template that it was reading."""
    if isinstance(reader, Parser):
        yield reader.name or "", reader.stream.current.lineno
    elif isinstance(node, nodes.Node) and node.lineno:
        yield getattr(reader, "name", None) or "", node.lineno
