"""What the search of one language knows, as a script: pages from a folder may load scripts, but no other files."""

import json
from collections.abc import Iterable

from interventio.renderers.fit_text import fit
from interventio.views.site.search_entry import SearchEntry

# Strings of JSON are strings of a script, and stay strings if somebody puts the script into a page.
_AS_CODES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def search_index(entries: Iterable[SearchEntry]) -> str:
    """Return the script that holds the entries."""
    lines = ",\n".join(json.dumps(_line(entry), ensure_ascii=False, separators=(",", ":")) for entry in entries)
    return f'"use strict";\nconst SearchIndex = [\n{lines.translate(_AS_CODES)}\n];\n'


def _line(entry: SearchEntry) -> dict[str, str | list[str]]:
    line: dict[str, str | list[str]] = {
        "kind": entry.kind,
        "name": fit(entry.name.text),
        "lang": entry.name.language or "",
        "page": f"{entry.page}.html{entry.place}",
        "also": [fit(one) for one in entry.also],
        "themes": [fit(one) for one in entry.themes],
        "quiet": fit(entry.quiet),
        "text": fit(" ".join(entry.text.split())),
    }
    return {name: value for name, value in line.items() if value}
