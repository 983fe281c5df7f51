"""The ids of a workspace for shell completion, from the names of its files alone: a shell cannot wait for more."""

from pathlib import Path

PLACES = {"method": "data/interventions", "team": "data/teams", "ladder": "data/tiers", "chart": "data/steppings"}


def ids_that_begin(incomplete: str, *kinds: str) -> list[str]:
    """Return the ids of these kinds of record that begin so, in the nearest workspace upward."""
    here = Path().absolute()
    root = next((folder for folder in (here, *here.parents) if (folder / "interventio.yaml").exists()), here)
    found = (path.stem for kind in kinds for path in (root / PLACES[kind]).glob("*.yaml"))
    return sorted(id_ for id_ in found if id_.startswith(incomplete))


def records(incomplete: str) -> list[str]:
    """Complete the id of a record that `show` can show."""
    return sorted({*ids_that_begin(incomplete, "method", "team", "ladder", "chart")})


def methods(incomplete: str) -> list[str]:
    """Complete the id of a method."""
    return ids_that_begin(incomplete, "method")


def teams(incomplete: str) -> list[str]:
    """Complete the id of a team."""
    return ids_that_begin(incomplete, "team")


def charts(incomplete: str) -> list[str]:
    """Complete the id of a chart: that of a ladder, or of a record that draws one."""
    return sorted({*ids_that_begin(incomplete, "ladder", "chart")})
