"""Collects what is to be translated, and keeps the catalogues of translations in step with it.

Run as `python tools/translations.py COMMAND`:

- `update` adds what is new and drops what is no longer said; translations stay;
- `check` lists what is missing, fuzzy, obsolete or has other placeholders, and exits with 1 if there is any;
- `compile` makes the `.mo` files that the program reads.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from io import SEEK_END, BytesIO
from pathlib import Path
from typing import BinaryIO

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from build_hook import CATALOGUES, compile_translations
from interventio.records.kinds import KINDS
from interventio.records.schema import json_schema
from interventio.renderers.environment import MARKS

ROOT = Path(__file__).parents[1]
LANGUAGES = ("fi", "sv")
KEYWORDS = {"_": None, "N_": None, "words": None, "translate": None, "plural": (1, 2)}
HEAD = r"""# What interventio says. tools/translations.py adds and drops messages; the translations are written by hand.
msgid ""
msgstr ""
"Project-Id-Version: interventio\n"
"Language: LANGUAGE\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

"""
"""The head of every catalogue: nothing in it changes from day to day or from machine to machine."""

_PLACEHOLDER = re.compile(r"\{(\w+)\}")

Forms = tuple[str, ...]
Extracted = tuple[int, str, str | tuple[str | None, ...], list[str]]
"""A message or its translation: one form or, where it counts something, one for each number."""


def from_python(file: BinaryIO, keywords: Mapping[str, object], *_: object, **__: object) -> Iterator[Extracted]:
    """Yield the messages of a Python file as Babel wants them; its own way overlooks f-strings on Python 3.11."""
    for node in ast.walk(ast.parse(file.read())):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=[_, *_]) if name in keywords:
                words = tuple(
                    arg.value if isinstance(arg, ast.Constant) and isinstance(arg.value, str) else None
                    for arg in node.args
                )
                if words[0]:
                    yield node.lineno, name, words[0] if len(words) == 1 else words, []


FILES: tuple[tuple[str | Callable[..., Iterator[Extracted]], str, str, Mapping[str, object]], ...] = (
    (from_python, "src/interventio", "*.py", {}),
    ("jinja2", "templates", "*.j2", {}),
    ("jinja2", "templates", "*.start", MARKS),
)


@cache
def collected() -> dict[Forms, set[str]]:
    """Return every message, with the files in which it is said or the kind of record that it describes."""
    messages: dict[Forms, set[str]] = {}
    for method, folder, pattern, marks in FILES:
        for path in sorted((ROOT / folder).rglob(pattern)):
            with path.open("rb") as file:
                for _, message, _, _ in extract(method, file, KEYWORDS, options={"silent": "false", **marks}):
                    messages.setdefault(forms(message), set()).add(path.relative_to(ROOT).as_posix())
    for kind in KINDS:
        for description in descriptions(kind.name):
            messages.setdefault((description,), set()).add(f"schema:{kind.name}")
    counted = {message[0] for message in messages if len(message) > 1}
    return {
        message: where for message, where in sorted(messages.items()) if len(message) > 1 or message[0] not in counted
    }


def descriptions(kind_name: str) -> list[str]:
    """Return what the JSON Schema of a kind of record says about its fields."""
    told: list[str] = []

    def note(words: str) -> str:
        told.append(words)
        return words

    json_schema(next(kind for kind in KINDS if kind.name == kind_name), note)
    return told


def catalogue(language: str) -> Mapping[str, Message]:
    """Return the messages of a language's catalogue as it is."""
    path = path_of(language)
    return messages_in(path.read_bytes()) if path.exists() else {}


def messages_in(content: bytes) -> Mapping[str, Message]:
    """Return the messages in the content of a `.po` file, each by its first form."""
    known = read_po(BytesIO(content), abort_invalid=True)
    return {forms(message.id)[0]: message for message in (*known, *known.obsolete.values()) if message.id}


def renewed(language: str) -> Catalog:
    """Return the catalogue of a language with every message that is said now and what it is translated as."""
    known = catalogue(language)
    new = Catalog(language)
    for message, where in collected().items():
        old = known.get(message[0])
        kept = old.string if old and len(forms(old.id)) == len(message) else ""
        added = new.add(
            message if len(message) > 1 else message[0],
            kept,
            locations=[(path, 0) for path in sorted(where)],
            flags={"fuzzy"} if old and old.fuzzy else (),
        )
        added.flags.discard("python-format")  # our placeholders stand in braces; a per cent sign is just that
    return new


def faults(wanted: Mapping[Forms, set[str]], known: Mapping[str, Message]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a catalogue: the kind of fault and the message."""
    for message in wanted:
        translated = known.get(message[0])
        fault = fault_of(message, translated) if translated else "missing"
        if fault:
            yield fault, message[0]
    for message_id in known.keys() - {message[0] for message in wanted}:
        yield "obsolete", message_id


def fault_of(message: Forms, translated: Message) -> str:
    """Return what is wrong with a translation, or "" where nothing is."""
    strings = forms(translated.string)
    if len(strings) != len(message) or not all(strings):
        return "missing"
    if translated.fuzzy:
        return "fuzzy"
    if any(placeholders(string) != placeholders(form) for form, string in zip(message, strings, strict=True)):
        return "other placeholders"
    return ""


def forms(words: str | tuple[str, ...] | list[str]) -> Forms:
    """Return the forms of a message or of its translation."""
    return (words,) if isinstance(words, str) else tuple(words)


def placeholders(words: str) -> set[str]:
    """Return the names that stand in braces."""
    return set(_PLACEHOLDER.findall(words))


def path_of(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return ROOT / CATALOGUES / language / "LC_MESSAGES" / "interventio.po"


def written(language: str) -> bytes:
    """Return the content of a language's catalogue as it should be: every message that is said, and no other."""
    file = BytesIO(HEAD.replace("LANGUAGE", language).encode())
    file.seek(0, SEEK_END)
    write_po(file, renewed(language), width=0, omit_header=True, sort_output=True, include_lineno=False)
    return file.getvalue()


def update() -> int:
    """Write the catalogues anew."""
    for language in LANGUAGES:
        path = path_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(written(language))
    return 0


def check() -> int:
    """List the faults of all catalogues."""
    wanted = collected()
    found = [(language, *fault) for language in LANGUAGES for fault in faults(wanted, catalogue(language))]
    found += [(language, "stale", "run update") for language in LANGUAGES if is_stale(language)]
    for language, fault, message in sorted(found):
        print(f"{language}: {fault}: {message}")
    return 1 if found else 0


def is_stale(language: str) -> bool:
    """Tell whether the catalogue differs from what `update` would write."""
    path = path_of(language)
    return not path.exists() or path.read_bytes() != written(language)


def make() -> int:
    """Make the files that the program reads."""
    compile_translations(ROOT)
    return 0


COMMANDS = {"update": update, "check": check, "compile": make}

if __name__ == "__main__":
    if sys.argv[1:] not in [[name] for name in COMMANDS]:
        sys.exit(__doc__)
    sys.exit(COMMANDS[sys.argv[1]]())
