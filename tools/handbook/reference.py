"""All pages of the reference, by their paths in `docs/`."""

from collections.abc import Iterator

from handbook import api, codes, commands, exits, formats, records, values
from handbook.markdown import table
from handbook.words import Words
from interventio.languages.language import Language
from interventio.records.kinds import KINDS


def pages() -> dict[str, str]:
    """Return every page of the reference in every language."""
    return {
        f"{language}/{words('paths.folder')}/{path}": f"{text.rstrip()}\n"
        for language in Language
        for words in (Words(language),)
        for path, text in _pages(words)
    }


def _pages(words: Words) -> Iterator[tuple[str, str]]:
    yield "README.md", _index(words)
    yield f"{words('paths.commands')}.md", commands.page(words)
    for kind in KINDS:
        yield f"{words(f'paths.{kind.name}')}.md", records.page(kind, words)
    yield f"{words('paths.values')}.md", values.page(words)
    yield f"{words('paths.exits')}.md", exits.page(words)
    yield f"{words('paths.formats')}.md", formats.page(words)
    yield f"{words('paths.api')}.md", api.page(words)
    yield f"{words('paths.codes')}/{codes.INDEX}", codes.index(words)
    for name, text in codes.families(words):
        yield f"{words('paths.codes')}/{name}", text


def _index(words: Words) -> str:
    names = {
        "commands": "commands.title",
        **{kind.name: f"record.{kind.name}" for kind in KINDS},
        "values": "values.title",
        "codes": "codes.title",
        "exits": "exits.title",
        "formats": "formats.title",
        "api": "api.title",
    }
    rows = [(f"[{words(title)}]({_path(name, words)})", words(f"index.{name}")) for name, title in names.items()]
    heads = (words("index.page"), words("index.holds"))
    return "\n".join((f"# {words('index.title')}\n", words("index.intro") + "\n", table(heads, rows)))


def _path(name: str, words: Words) -> str:
    path = words(f"paths.{name}")
    return f"{path}/{codes.INDEX}" if name == "codes" else f"{path}.md"
