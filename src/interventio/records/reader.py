"""From a value read from a file to a record, or to findings about what keeps it from being one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from interventio.findings.code import Code
from interventio.findings.finding import Finding
from interventio.findings.place import Place, Route, Step
from interventio.findings.suggestion import nearest
from interventio.languages.translator import Fact
from interventio.records import codes, form_codes
from interventio.records.base import Part
from interventio.records.error_types import code_of
from interventio.records.kinds import RecordKind, sharing
from interventio.records.likely import EXEMPLARY, example, field_meant
from interventio.records.look import is_colour
from interventio.records.shape import names_at
from interventio.records.text import LIKELY_TAGS, UNTOLD

MOST_FINDINGS = 50
_QUOTED = re.compile(r"'([^']*)'")
_OF_PYDANTIC = re.compile(r"\[key\]|<.*>|function-.*")


def record_of(kind: RecordKind, id_: str, value: Mapping[str, object]) -> Part | tuple[Finding, ...]:
    """Return the record that `value` describes, or at most 50 findings about it.

    Where kinds of record share a folder, the field `kind` tells which of them it is; while it does not, nothing else
    can be told.
    """
    path = kind.path_of(id_)
    if kind.is_single:
        return _validated(kind, path, value)
    if "id" in value:
        return (Finding(codes.ID_IN_FILE, Place(path, ("id",), at_key=True)), *_without_id(kind, id_, value))
    word, kinds = value.get("kind"), sharing(kind)
    if kinds and not (isinstance(word, str) and word in kinds):
        return _about_kind(kind, path, {name: field for name, field in value.items() if _may_mean_kind(name)})
    return _validated(kinds.get(str(word), kind), path, {"id": id_, **value})


def _about_kind(kind: RecordKind, path: str, value: Mapping[str, object]) -> tuple[Finding, ...]:
    found = _validated(kind, path, value)
    told = {"kind", *value}
    return tuple(one for one in found if one.place.route[0] in told) if isinstance(found, tuple) else ()


def _may_mean_kind(name: str) -> bool:
    return name == "kind" or field_meant(name, ("kind",)) == ("kind",)


def _without_id(kind: RecordKind, id_: str, value: Mapping[str, object]) -> tuple[Finding, ...]:
    rest = record_of(kind, id_, {name: field for name, field in value.items() if name != "id"})
    return rest if isinstance(rest, tuple) else ()


def _validated(kind: RecordKind, path: str, value: object) -> Part | tuple[Finding, ...]:
    empty = tuple(_empty(path, route) for route in empty_routes(value)) if _has_empty(value) else ()
    try:
        record = kind.model.model_validate(value)
    except ValidationError as trouble:
        errors = [error for error in trouble.errors(include_url=False) if not _is_consequence(error)]
        found = _without_echoes(tuple(_finding(kind, path, value, error) for error in errors[:MOST_FINDINGS]))
        return (*empty, *(one for one in found if one.code is not codes.EMPTY))[:MOST_FINDINGS]
    return empty[:MOST_FINDINGS] or record


def _empty(path: str, route: Route) -> Finding:
    field = next((step for step in reversed(route) if isinstance(step, str)), "")
    code = form_codes.COLOUR_FORM if is_colour(route) else codes.EMPTY
    return Finding(code, Place(path, route), {"field": field})


def _has_empty(value: object) -> bool:
    """Tell quickly, as nearly every record has none, whether anything stands without a value."""
    inside: Iterable[object] = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return None in inside or any(type(inner) in {dict, list} and _has_empty(inner) for inner in inside)


def empty_routes(value: object, route: Route = ()) -> Iterator[Route]:
    """Yield the routes at which a field or an item stands without a value: unknown is said by leaving it out."""
    inside: Iterable[tuple[Step, object]] = ()
    if isinstance(value, dict):
        inside = value.items()
    elif isinstance(value, list):
        inside = enumerate(value)
    for step, inner in inside:
        if inner is None:
            yield (*route, step)
        elif isinstance(inner, dict | list):
            yield from empty_routes(inner, (*route, step))


def _without_echoes(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return findings without the fields that are missing only because they stand there misspelt."""
    meant = {
        (*finding.place.route[:-1], finding.suggestions[0])
        for finding in findings
        if finding.code is codes.UNKNOWN and finding.suggestions
    }
    return tuple(one for one in findings if one.code is not codes.MISSING or one.place.route not in meant)


def _is_consequence(error: ErrorDetails) -> bool:
    """Tell whether a list is only too short because its items are not right, which is told of them."""
    value, context = error["input"], error.get("ctx", {})
    return error["type"] == "too_short" and isinstance(value, list) and len(value) >= context["min_length"]


def _finding(kind: RecordKind, path: str, value: object, error: ErrorDetails) -> Finding:
    code = code_of(error["type"])
    if error["input"] is None and code not in {codes.MISSING, codes.UNKNOWN}:
        code = codes.EMPTY
    route = tuple(_route(value, error["loc"]))
    at_key = code is codes.UNKNOWN or (error["loc"][-1:] == ("[key]",) and len(route) < len(error["loc"]))
    choices = _choices(kind, route, error)
    facts = dict(_facts(error, route)) | ({"choices": choices} if choices else {})
    if code in EXEMPLARY:
        facts["example"] = example(code, str(facts["field"]), error["input"], choices)
    return Finding(code, Place(path, route, at_key), facts, _suggestions(kind.model, code, route, error, choices))


def _route(value: object, steps: Iterable[Step]) -> Iterator[Step]:
    """Yield the steps to a place without those of Pydantic's own, after which fields of a file may be named too."""
    for step in steps:
        match value, step:
            case dict(), _ if step in value:
                value = value[step]
                yield step
            case list(), int() if step < len(value):
                value = value[step]
                yield step
            case _, str() if _OF_PYDANTIC.fullmatch(step):
                pass
            case _:
                yield step


def _choices(kind: RecordKind, route: Route, error: ErrorDetails) -> tuple[str, ...]:
    """Return the words that may stand at a place, if only certain ones may."""
    if route == ("kind",) and kind.word:
        return tuple(sharing(kind))
    expected = str(error.get("ctx", {}).get("expected", ""))
    return tuple(_QUOTED.findall(expected)) or tuple(filter(None, [expected]))


def _facts(error: ErrorDetails, route: Route) -> Iterator[tuple[str, Fact]]:
    context = error.get("ctx", {})
    yield "field", next((step for step in reversed(route) if isinstance(step, str) and step != UNTOLD), "")
    yield "value", _shown(error["input"])
    for name in ("ge", "gt", "le", "lt", "max_length", "min_length"):
        if name in context:
            yield "limit", str(context[name])
    for name in ("lowest", "highest"):
        if name in context:
            yield name, str(context[name])


def _shown(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str() | int() | float():
            return str(value)[:200]
        case dict():
            return "{…}"
        case list() | tuple():
            return "[…]"
        case _:
            return ""


def _suggestions(
    model: type[Part], code: Code, route: Route, error: ErrorDetails, known: tuple[str, ...]
) -> tuple[str, ...]:
    word = str(error["input"])[:200] if isinstance(error["input"], str) else ""
    if code is codes.UNKNOWN:
        return field_meant(str(route[-1]), names_at(model, route[:-1]))
    if code is form_codes.LANGUAGE_FORM:
        return tuple(filter(None, [LIKELY_TAGS.get(word.casefold())])) or nearest(word, ("fi", "sv", "en"))
    if code is codes.CHOICE:
        likely = LIKELY_TAGS.get(word.casefold(), "")
        return (likely,) if likely in known else nearest(word, known)
    return ()
