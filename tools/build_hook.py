"""Compiles the translations while the wheel is built, so that a wheel always carries what its sources say."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any  # noqa: TID251 - hatchling's own signature

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

CATALOGUES = "src/interventio/languages/catalogues"
FIXED_DAY = datetime(2020, 2, 2, tzinfo=UTC)
"""The day that hatchling, too, writes into what it builds."""


def compile_translations(root: Path) -> None:
    """Turn each `.po` file of the repository at `root` into the `.mo` file beside it."""
    for source in sorted((root / CATALOGUES).glob("*/LC_MESSAGES/*.po")):
        with source.open("rb") as po, source.with_suffix(".mo").open("wb") as mo:
            catalogue = read_po(po, abort_invalid=True)
            catalogue.creation_date = FIXED_DAY  # otherwise "now", and no two builds would be the same
            write_mo(mo, catalogue)


class CompileTranslations(BuildHookInterface[Any]):
    """The build step that compiles every catalogue."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's own signature
        """Compile every catalogue."""
        compile_translations(Path(self.root))
