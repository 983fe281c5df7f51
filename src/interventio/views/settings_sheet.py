"""The settings that hold, and where each is from."""

from collections.abc import Iterator, Mapping

from interventio.findings.place import Route
from interventio.languages.translator import Translator
from interventio.records.base import Part
from interventio.records.kinds import SETTINGS
from interventio.records.settings import Settings
from interventio.records.shape import written_fields
from interventio.records.text import UNTOLD, is_language
from interventio.sources.document import Document
from interventio.views.rows.spreadsheet import Column, Holds, Spreadsheet

_LONGEST = 60


def settings_sheet(settings: Settings, document: Document | None, words: Translator) -> Spreadsheet:
    """Return each setting with its value, and the line of the file that it is from, or that it is as it comes."""
    return Spreadsheet(
        id="settings",
        title=words("Settings"),
        about="",
        columns=(
            Column(words("Setting"), Holds.ID),
            Column(words("Value"), Holds.TEXT),
            Column(words("From"), Holds.TEXT),
        ),
        rows=tuple(
            (".".join(map(str, route)), _cut(_shown(value, words)), _origin(route, document) or words("default"))
            for route, value in _leaves(settings, settings.model_dump(mode="json", by_alias=True), ())
        ),
    )


def _leaves(part: Part, values: Mapping[str, object], route: Route) -> Iterator[tuple[Route, object]]:
    for name, field in written_fields(type(part)).items():
        attribute = next(key for key, one in type(part).model_fields.items() if one is field)
        inner, value = getattr(part, attribute), values[name]
        if isinstance(inner, Part) and isinstance(value, dict):
            yield from _leaves(inner, value, (*route, name))
        else:
            yield (*route, name), value


def _shown(value: object, words: Translator) -> str:
    match value:
        case _ if value is None or value in ([], {}):
            return "–"
        case bool():
            return str(value).lower()
        case list():
            return ", ".join(_shown(one, words) for one in value)
        case dict() if all(key == UNTOLD or is_language(key) for key in value):
            return str(value.get(words.language) or next(iter(value.values())))
        case dict():
            return ", ".join(f"{key}: {_shown(one, words)}" for key, one in value.items())
        case _:
            return str(value)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _origin(route: Route, document: Document | None) -> str:
    value: object = document.value if document else None
    for step in route:
        value = value.get(step) if isinstance(value, dict) and isinstance(step, str) else None
    return f"{SETTINGS.folder}:{document.spot(route, at_key=True).line}" if document and value is not None else ""
