"""Extras: what some outputs need beyond what is always installed."""

from importlib.util import find_spec

LIBRARIES = {"calendar": "icalendar", "excel": "xlsxwriter", "pdf": "typst", "png": "resvg_py"}
"""By the name of an extra, the library that it installs."""


class MissingExtraError(Exception):
    """An output needs an extra that is not installed: `what` is made with the help of `extra`."""

    def __init__(self, extra: str, what: str) -> None:
        """Hold the facts of the message."""
        super().__init__(extra, what)
        self.extra = extra
        self.what = what


def is_installed(extra: str) -> bool:
    """Tell whether what an extra installs is there; nothing is loaded for it."""
    return find_spec(LIBRARIES[extra]) is not None
