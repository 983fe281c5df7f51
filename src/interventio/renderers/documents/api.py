"""The API as files: its documents as JSON, and the JSON Schema of each kind of them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction

from interventio.renderers.fit_text import fit
from interventio.views.api.api import Api
from interventio.views.api.documents import VERSION
from interventio.views.api.names import json_name
from interventio.views.api.schema import schema_of

FOLDER = f"api/v{VERSION}"


def api_files(api: Api) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the API, as paths below the folder of the site and contents."""
    for path, document in api.documents:
        yield f"{FOLDER}/{path}", _json(document)
    for kind in api.kinds:
        yield f"{FOLDER}/schema/{kind.name}.json", _json(schema_of(kind.form))


def count_api_files(api: Api) -> int:
    """Return how many files `api_files` yields."""
    return len(api.documents) + len(api.kinds)


def _json(value: object) -> bytes:
    return (json.dumps(_plain(value), ensure_ascii=False, indent=1) + "\n").encode()


def _plain(value: object) -> object:
    """Return a value as JSON has it: days as 2026-03-09, fractions as "2/3"."""
    match value:
        case str():
            return fit(value)
        case date() | Fraction():
            return str(value)
        case tuple() | list():
            return [_plain(one) for one in value]
        case Mapping():
            return {key: _plain(one) for key, one in value.items()}
        case _ if is_dataclass(value):
            return {json_name(field.name): _plain(getattr(value, field.name)) for field in fields(value)}
        case _:
            return value
