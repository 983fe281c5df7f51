"""The one door to Jinja: templates in a sandbox, everything escaped, nothing unknown passed over in silence."""

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from interventio.languages.translator import Translator

_BESIDE = Path(__file__).parents[1] / "templates"
BUNDLED = _BESIDE if _BESIDE.is_dir() else Path(__file__).parents[3] / "templates"
"""Our templates: beside the package in an installed wheel, at the top of the repository in a checkout."""

LEFT_OUT = ("attr", "format", "pprint", "safe", "urlize", "xmlattr")
"""Jinja's filters by which a template could undo the escaping or look behind a value."""

_UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


def rendered(name: str, words: Translator, search: tuple[Path, ...] = (), /, **views: object) -> str:
    """Return the template `name` filled with `views`, in the language of `words`.

    A template says its words with `_("…", fact=…)` and `plural("one …", "many …", count, fact=…)`; one that it
    imports has these only when imported `with context`. The folders in `search` come before our own templates.
    """
    return environment(search).get_template(name).render(_=_said(words), plural=_counted(words), **views)


@cache
def environment(search: tuple[Path, ...] = ()) -> Environment:
    """Return the environment for the templates in `search` and then our own; each is compiled once per run."""
    made = ImmutableSandboxedEnvironment(
        loader=Folders((*search, BUNDLED)),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_fit,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.globals = {name: made.globals[name] for name in ("namespace", "range")}
    made.filters = {name: made.filters[name] for name in made.filters if name not in LEFT_OUT} | {"number": number}
    return made


class Folders(BaseLoader):
    """Templates from folders, the first that has one wins; no link leads out of its folder."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self.folders = tuple(folder.resolve() for folder in folders)

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002 - Jinja's signature
        """Return the text of a template and the file that it comes from."""
        parts = split_template_path(template)
        for folder in self.folders:
            path = folder.joinpath(*parts)
            if path.is_file() and path.resolve().is_relative_to(folder):
                return path.read_text(encoding="utf-8"), str(path), lambda: True
        raise TemplateNotFound(template)


def plain_file(name: str, search: tuple[Path, ...] = ()) -> str:
    """Return a file that lies among the templates and is none, such as a script, as it stands."""
    text, _, _ = Folders((*search, BUNDLED)).get_source(environment(search), name)
    return text


def number(value: float) -> str:
    """Return a coordinate with at most two decimals and no more digits than it needs.

    >>> number(12.0), number(0.125), number(-0.001)
    ('12', '0.12', '0')
    """
    digits = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def fit(text: str) -> str:
    """Return a text without the characters that XML forbids or that turn the reading direction."""
    return _UNFIT.sub("\ufffd", text)


def _fit(value: object) -> str:
    clean = fit(str(value))
    return Markup(clean) if isinstance(value, Markup) else clean  # noqa: S704 - was markup before


# Plain functions instead of the translator itself: a template cannot reach what lies behind them.
def _said(words: Translator) -> Callable[..., str]:
    def said(message: str, /, **facts: str | int) -> str:
        return words(message, **facts)

    return said


def _counted(words: Translator) -> Callable[..., str]:
    def counted(one: str, many: str, count: int, /, **facts: str | int) -> str:
        return words.plural(one, many, count, **facts)

    return counted
