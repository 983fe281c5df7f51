"""The pages of the kinds of record: every field, how it is written, whether it must be there, and what it tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from fractions import Fraction
from inspect import cleandoc
from typing import get_args, get_type_hints

from pydantic.fields import FieldInfo

from handbook.field_types import title_of, type_words
from handbook.markdown import table
from handbook.words import Words
from interventio.records.base import Part
from interventio.records.docstrings import docstrings_of
from interventio.records.kinds import RecordKind, sharing
from interventio.records.review import Interval
from interventio.records.shape import written_fields


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a record and the routes by which it is reached; the record itself has none."""

    part: type[Part]
    routes: list[str]


def page(kind: RecordKind, words: Words) -> str:
    """Return the page of a kind of record."""
    whole, *parts = sections(kind.model)
    return "\n".join(
        (
            f"# {words(f'record.{kind.name}')}\n",
            _told(kind.model, words),
            _where(kind, words),
            words("record.left-out", link=f"{words('paths.values')}.md") + "\n",
            _fields(whole.part, kind, words),
            *(_section(section, kind, words) for section in parts),
        )
    )


def _told(part: type[Part], words: Words) -> str:
    return words.said(cleandoc(part.__doc__ or "")) + "\n"


def _where(kind: RecordKind, words: Words) -> str:
    link = f"../../../{kind.folder}"
    told = words("record.file" if kind.is_single else "record.files", path=kind.folder, link=link)
    others = [
        f"[{words(f'record.{other.name}')}]({words(f'paths.{other.name}')}.md)"
        for other in sharing(kind).values()
        if other is not kind
    ]
    shared = words("record.shared", others=", ".join(others), word=kind.word) if others else ""
    return f"{told} {shared}".rstrip() + "\n"


def sections(model: type[Part]) -> list[Section]:
    """Return a record and all its parts, each once, in the order in which they are met."""
    found: dict[type[Part], Section] = {}
    _gather(model, "", found)
    return list(found.values())


def _gather(part: type[Part], route: str, found: dict[type[Part], Section]) -> None:
    section = found.setdefault(part, Section(part, []))
    if route:
        section.routes.append(route)
    for name, field in written_fields(part).items():
        for inner in parts_in(field.annotation):
            _gather(inner, f"{route} › {name}" if route else name, found)


def parts_in(annotation: object) -> Iterator[type[Part]]:
    """Yield the parts that an annotation is made of."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        yield annotation
    for inner in get_args(annotation):
        yield from parts_in(inner)


def _section(section: Section, kind: RecordKind, words: Words) -> str:
    routes = ", ".join(f"`{route}`" for route in section.routes)
    return "\n".join(
        (
            f"## {title_of(section.part, words)}\n",
            f"{words('record.under', routes=routes)} {_told(section.part, words)}",
            _fields(section.part, kind, words),
        )
    )


def _fields(part: type[Part], kind: RecordKind, words: Words) -> str:
    hints = get_type_hints(part, include_extras=True)
    names = {field.alias or name: name for name, field in part.model_fields.items()}
    rows = [
        (
            f"`{written}`",
            type_words(hints[names[written]], words),
            words("record.yes" if field.is_required() else "record.no"),
            _meaning(field, docstrings_of(part).get(names[written], ""), hints[names[written]], words),
        )
        for written, field in written_fields(part).items()
        if not (written == "id" and part is kind.model)
    ]
    heads = ("field", "written", "must", "meaning")
    return table([words(f"record.{head}") for head in heads], rows)


def _meaning(field: FieldInfo, description: str, hint: object, words: Words) -> str:
    told = words.said(description.replace("\n", " "))
    default = _written(field.get_default(call_default_factory=True, validated_data={}), hint)
    return f"{told} {words('record.default', value=default)}" if default else told


def _written(default: object, hint: object) -> str:
    """Return a default as it would be written in a file; nothing where nothing would be."""
    match default:
        case int() if hint == Interval:
            return f"{default} months"
        case Fraction():
            return f"{float(default * 100):g}"
        case Enum():
            return str(default.value)
        case tuple() if default:
            return f"[{', '.join(_written(item, hint) for item in default)}]"
        case int() if default:
            return str(default)
        case _:
            return ""
