"""The small workspace with settings, templates and a logo of its own."""

import shutil
from pathlib import Path

from support.run import REPOSITORY

BASE = REPOSITORY / "tests" / "pages" / "base"
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#7a1f5c" d="M0 0h9v9z"/></svg>'


def county(folder: Path, settings: str = "", **templates: str) -> Path:
    """Return the small workspace with more settings, and with templates by their names: `home="…"` for site/home."""
    shutil.copytree(BASE, folder, dirs_exist_ok=True)
    path = folder / "interventio.yaml"
    path.write_text(path.read_text(encoding="utf-8") + settings, encoding="utf-8")
    for name, text in templates.items():
        own = folder / "templates" / "site" / f"{name}.html.j2"
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_text(text, encoding="utf-8")
    return folder
