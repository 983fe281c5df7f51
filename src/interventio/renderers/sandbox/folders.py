"""Where templates come from: the organisation's own folder, then ours."""

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path

from jinja2 import BaseLoader, Environment, TemplateNotFound

from interventio.languages.translator import Fact
from interventio.renderers.sandbox.budget import LIMITS
from interventio.renderers.sandbox.trouble import (
    NOT_PLAIN,
    NOT_UTF8,
    TOO_LARGE,
    UNREADABLE,
    Fault,
    TemplateTroubleError,
)

_BESIDE = Path(__file__).parents[2] / "templates"
BUNDLED = _BESIDE if _BESIDE.is_dir() else Path(__file__).parents[4] / "templates"
"""Our templates: beside the package in an installed wheel, at the top of the repository in a checkout."""

TEMPLATES = "templates"
"""The folder of a workspace's own templates."""

PREFIX = "bundled/"
"""What stands before the name of one of ours that the organisation has one of its own in place of."""

_NAME = re.compile(r"(?:[a-z0-9_][a-z0-9_.-]*/)*[a-z0-9_][a-z0-9_.-]*")
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def bundled_names() -> tuple[str, ...]:
    """Return the names of our templates, sorted."""
    return tuple(sorted(path.relative_to(BUNDLED).as_posix() for path in BUNDLED.rglob("*.j2")))


def is_copy(path: Path, name: str) -> bool:
    """Tell whether a file is one of our templates to the byte: then it stands in place of nothing."""
    ours = BUNDLED / name
    is_plain = path.is_file() and not path.is_symlink() and ours.is_file()
    return is_plain and path.stat().st_size == ours.stat().st_size and path.read_bytes() == ours.read_bytes()


class Folders(BaseLoader):
    """Templates from folders, the first that has one wins; ours come last, and `bundled/…` is always ours."""

    def __init__(self, folders: tuple[Path, ...]) -> None:
        """Look in `folders`, and then among our own."""
        self.own = tuple(folder.resolve() for folder in folders)
        self.latest = ""
        """The template that was loaded last, for trouble that comes before it runs."""

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:  # noqa: ARG002 - Jinja's signature
        """Return the text of a template and the file that it comes from.

        Raises:
            TemplateNotFound: no folder has it.
            TemplateTroubleError: it is no plain file of text.

        """
        if not _NAME.fullmatch(template):
            raise TemplateNotFound(template)
        self.latest = template
        folders = () if template.startswith(PREFIX) else self.own
        for folder in folders:
            path = folder / template
            if path.is_symlink() or path.exists():
                return _own_text(folder, template), str(path), lambda: True
        path = BUNDLED / template.removeprefix(PREFIX)
        if path.is_file():
            return path.read_text(encoding="utf-8"), str(path), lambda: True
        raise TemplateNotFound(template)

    def is_own(self, template: str) -> bool:
        """Tell whether a template is the organisation's own."""
        return not template.startswith(PREFIX) and any((folder / template).exists() for folder in self.own)

    def place(self, template: str) -> str:
        """Return the path of a template, relative to the workspace; for one of ours, its name behind `bundled/`."""
        own = next((folder for folder in self.own if (folder / template).exists()), None)
        return f"{own.name}/{template}" if own and self.is_own(template) else f"{PREFIX}{template.removeprefix(PREFIX)}"


def _own_text(folder: Path, template: str) -> str:
    """Return the text of a template from outside; only a plain file that lies where it says is opened."""
    path = folder / template
    name = f"{folder.name}/{template}"
    try:
        if path.resolve() != path or path.is_dir():
            raise TemplateTroubleError(NOT_PLAIN, name)
        content = _content(path, name)
    except OSError as trouble:
        raise TemplateTroubleError(UNREADABLE, name, facts={"why": trouble.strerror or ""}) from None
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as trouble:
        raise TemplateTroubleError(NOT_UTF8, name, content.count(b"\n", 0, trouble.start) + 1) from None


def _content(path: Path, name: str) -> bytes:
    handle = os.open(path, _FLAGS)
    with open(handle, "rb") as file:  # noqa: PTH123 - an open handle has no path
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise TemplateTroubleError(NOT_PLAIN, name)
        content = file.read(LIMITS.file_bytes + 1)
    if len(content) > LIMITS.file_bytes:
        fact: Fact = LIMITS.file_bytes // 1024
        raise _too_large(TOO_LARGE, name, fact)
    return content


def _too_large(fault: Fault, name: str, limit: Fact) -> TemplateTroubleError:
    return TemplateTroubleError(fault, name, facts={"limit": limit})
