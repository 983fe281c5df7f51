"""The one door to typst: content as plain values, a template of ours, a PDF for everybody (PDF/UA-1)."""

from __future__ import annotations  # typst is heavy and an extra: it is imported only where something is typeset

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from interventio.renderers.extras import MissingExtraError
from interventio.renderers.sandbox.folders import BUNDLED

if TYPE_CHECKING:
    from typst import Fonts

FONTS = Path(__file__).parents[1] / "fonts"


class UnknownLetterError(Exception):
    """A text has a character that no font has, which PDF/UA forbids."""


def typeset(template: str, content: Mapping[str, object], day: date) -> bytes:
    """Return a PDF made of one of our templates; what stands in `content` is text and never markup.

    Templates of a workspace are not looked for: unlike Jinja's, they could read files and fetch packages.

    Raises:
        MissingExtraError: typst is not installed.
        UnknownLetterError: a text has a character that no font has.

    """
    try:
        import typst  # noqa: PLC0415 - heavy, and an extra
    except ImportError:
        raise MissingExtraError("pdf", "PDF") from None
    try:
        return typst.compile(
            BUNDLED / template,
            root=BUNDLED,
            font_paths=_fonts(),
            format="pdf",
            pdf_standards=["ua-1"],
            sys_inputs={"content": json.dumps(content)},
            timestamp=datetime.combine(day, time(), UTC),
        )
    except typst.TypstError as trouble:
        if "could not be displayed" in trouble.message:
            raise UnknownLetterError from trouble
        raise


@cache
def _fonts() -> Fonts:
    """Return our font and those that typst brings along, in which other alphabets are set; none of the machine."""
    from typst import Fonts  # noqa: PLC0415 - as above

    return Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[FONTS])
