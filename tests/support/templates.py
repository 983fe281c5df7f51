"""Templates of a workspace's own, rendered, and what is told of those that cannot be used."""

from pathlib import Path

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.environment import bounded, rendered
from interventio.renderers.sandbox.trouble import TemplateTroubleError

WORDS = translator(Language.EN)


def drawn(folder: Path, template: str | bytes, **views: object) -> str:
    """Return what comes of a template that stands in `folder` as page.j2."""
    (folder / "page.j2").write_bytes(template.encode() if isinstance(template, str) else template)
    bounded.cache_clear()
    return rendered("page.j2", WORDS, (folder,), **views)


def told(folder: Path, template: str | bytes, **views: object) -> str:
    """Return what is told of a template, as one line; what comes of it, if nothing is wrong."""
    try:
        return f"printed: {drawn(folder, template, **views)}"
    except TemplateTroubleError as trouble:
        line = "" if trouble.line is None else f", line {trouble.line}"
        return f"{trouble.path.rpartition('/')[2]}{line}: {WORDS(trouble.fault.says, **trouble.facts)}"
