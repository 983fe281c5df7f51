"""What stands inside a file instead of beside it: its look, with the digest by which its policy lets it through."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from interventio.views.charts.own_look import Logo

FONTS = Path(__file__).parents[1] / "fonts"


def inline_style(style: str) -> dict[str, str]:
    """Return what a template needs for a style sheet made of our own templates and palette."""
    return {
        "style": Markup(style),  # noqa: S704 - nothing from the data is in it
        "style_hash": b64encode(sha256(style.encode()).digest()).decode(),
    }


def inline_font(subset: str, weight: int) -> str:
    """Return the file of a font as an address that holds all of it."""
    file = FONTS / f"inter-{subset}-{weight}-normal.woff2"
    return f"data:font/woff2;base64,{b64encode(file.read_bytes()).decode()}"


def inline_logo(logo: Logo) -> str:
    """Return a logo as an address that holds all of it."""
    kind = "svg+xml" if logo.kind == "svg" else logo.kind
    return f"data:image/{kind};base64,{b64encode(logo.content).decode()}"
