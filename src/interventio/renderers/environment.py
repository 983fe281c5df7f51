"""The one door to Jinja: templates in a sandbox, everything escaped, nothing unknown passed over in silence."""

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TypedDict

from jinja2 import Environment, FileSystemBytecodeCache, StrictUndefined, Template, pass_context
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from interventio.languages.translator import Translator
from interventio.renderers.fit_text import fit
from interventio.renderers.sandbox.budget import LIMITS, Budget
from interventio.renderers.sandbox.deadline import OutOfTimeError, deadline
from interventio.renderers.sandbox.environment import BoundedEnvironment, printed
from interventio.renderers.sandbox.folders import Folders
from interventio.renderers.sandbox.messages import counted_in, said_in
from interventio.renderers.sandbox.telling import told
from interventio.version import VERSION

LEFT_OUT = ("attr", "format", "pprint", "safe", "urlize", "xmlattr")
"""Jinja's filters by which a template could undo the escaping or look behind a value."""


class Marks(TypedDict):
    """How places are marked in a template."""

    variable_start_string: str
    variable_end_string: str
    block_start_string: str
    block_end_string: str
    comment_start_string: str
    comment_end_string: str


MARKS: Marks = {
    "variable_start_string": "«",
    "variable_end_string": "»",
    "block_start_string": "«%",
    "block_end_string": "%»",
    "comment_start_string": "«#",
    "comment_end_string": "#»",
}
"""Those in templates of files for other programs, to which braces mean something of their own."""


def rendered(name: str, words: Translator, search: tuple[Path, ...] = (), /, **views: object) -> str:
    """Return the template `name` filled with `views`, in the language of `words`.

    A template says its words with `_("…", fact=…)` and `plural("one …", "many …", count, fact=…)`; one that it
    imports has these only when imported `with context`. The folders in `search` come before our own templates.

    Raises:
        TemplateTroubleError: a template from the folders in `search` cannot be used.

    """
    known = {"_": said_in(words), "plural": counted_in(words), **views}
    return _rendered_within_bounds(name, bounded(search), known) if search else _ours().get_template(name).render(known)


def _rendered_within_bounds(name: str, environment: BoundedEnvironment, known: dict[str, object]) -> str:
    environment.budget = Budget()
    try:
        with deadline(LIMITS.seconds):
            return _text_of(environment.get_template(name), known)
    except (Exception, OutOfTimeError) as trouble:  # noqa: BLE001 - whatever it is, the template brought it about
        raise told(trouble, environment.folders, name) from None


def _text_of(template: Template, known: dict[str, object]) -> str:
    """Return what comes of a template, in a way that leaves the lines of a traceback as they are."""
    return "".join(template.root_render_func(template.new_context(known)))


@cache
def bounded(search: tuple[Path, ...]) -> BoundedEnvironment:
    """Return the environment for the templates in `search` and then our own; each is compiled once per run."""
    made = BoundedEnvironment(Folders(search))
    made.finalize = _fit_within_bounds
    made.filters["number"] = number
    return made


class OurEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox for our own templates, which asks once of each kind of value whether an attribute may be read.

    The sandbox's answer depends on the kind alone; asked every time, it took a third of the time to draw a page.
    """

    allowed: dict[tuple[type, str], bool]

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Tell whether a template may read an attribute."""
        kind = (type(obj), attr)
        if kind not in self.allowed:
            self.allowed[kind] = super().is_safe_attribute(obj, attr, value)
        return self.allowed[kind]


class KeptTemplates(FileSystemBytecodeCache):
    """Our templates as an earlier run compiled them, in a folder of the temporary ones that is this user's alone.

    A template that has changed, or another version of Python or Jinja, is compiled anew. What cannot be kept is not.
    """

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, if that can be done."""
        with suppress(OSError):
            super().dump_bytecode(bucket)


def _kept() -> KeptTemplates | None:
    """Return what earlier runs have compiled; None where there is no folder that is this user's alone."""
    with suppress(OSError, RuntimeError):
        return KeptTemplates(pattern=f"interventio-{VERSION}-%s.cache")
    return None


@cache
def _ours() -> Environment:
    """Return the environment for our own templates alone."""
    made = OurEnvironment(
        loader=Folders(()),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_fit,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_kept(),
    )
    made.allowed = {}
    made.globals = {name: made.globals[name] for name in ("namespace", "range")}
    made.filters = {name: made.filters[name] for name in made.filters if name not in LEFT_OUT} | {"number": number}
    return made


def rendered_plain(name: str, words: Translator, /, **facts: object) -> str:
    """Return a template of ours that makes no page but a file for other programs, in which nothing is to be escaped.

    Its places are marked «so», as braces mean something to the programs that read such files; what a person typed
    goes into it through a function that knows the format.
    """
    return _plain().get_template(name).render({"_": said_in(words), **facts})


@cache
def _plain() -> Environment:
    """Return the environment for such templates."""
    made = _ours().overlay(
        autoescape=False,
        **MARKS,
        finalize=str,
    )
    made.bytecode_cache = None  # what it compiles is not what the same text would be in a page
    return made


def plain_file(name: str, search: tuple[Path, ...] = ()) -> str:
    """Return a file that lies among the templates and is none, such as a script, as it stands."""
    text, _, _ = Folders(search).get_source(_ours(), name)
    return text


def number(value: float) -> str:
    """Return a coordinate with at most two decimals and no more digits than it needs.

    >>> number(12.0), number(0.125), number(-0.001)
    ('12', '0.12', '0')
    """
    digits = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def _fit(value: object) -> str:
    """Return what is printed without the characters that XML forbids or that turn the reading direction."""
    if isinstance(value, str) and value.isprintable():
        return value  # nearly everything is, and none of those characters
    clean = fit(str(value))
    return Markup(clean) if isinstance(value, Markup) else clean  # noqa: S704 - was markup before


@pass_context
def _fit_within_bounds(context: Context, value: object) -> str:
    return _fit(printed(context, value))
