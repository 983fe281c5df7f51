"""The ids of a workspace for shell completion, from the names of its files alone: a shell cannot wait for more.

Only the organisation's own words stand in a file; it is searched for their ids without being read as YAML.
"""

import re
from pathlib import Path

PLACES = {
    "method": "data/interventions",
    "team": "data/teams",
    "ladder": "data/tiers",
    "chart": "data/steppings",
    "training": "data/trainings",
    "periods": "data/periods",
    "competence": "data/competence",
    "evaluation": "data/evaluations",
    "risk": "data/risks",
}


def ids_that_begin(incomplete: str, *kinds: str) -> list[str]:
    """Return the ids of these kinds of record that begin so, in the nearest workspace upward."""
    root = _root()
    found = (path.stem for kind in kinds for path in (root / PLACES[kind]).glob("*.yaml"))
    return sorted(id_ for id_ in found if id_.startswith(incomplete))


def words_that_begin(incomplete: str, vocabulary: str) -> list[str]:
    """Return the ids of a list of the organisation's words, such as `themes`, that begin so."""
    path = _root() / "data/organisation.yaml"
    text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
    part = re.search(rf"^{vocabulary}:(.*?)(?=^[a-z]|\Z)", text, re.MULTILINE | re.DOTALL)
    found = re.findall(r"\bid: *([a-z0-9-]+)", part.group(1)) if part else []
    return sorted({id_ for id_ in found if id_.startswith(incomplete)})


def _root() -> Path:
    """Return the nearest workspace upward."""
    here = Path().absolute()
    return next((folder for folder in (here, *here.parents) if (folder / "interventio.yaml").exists()), here)


def records(incomplete: str) -> list[str]:
    """Complete the id of a record that `show` can show."""
    return sorted({*ids_that_begin(incomplete, *PLACES)})


def methods(incomplete: str) -> list[str]:
    """Complete the id of a method."""
    return ids_that_begin(incomplete, "method")


def teams(incomplete: str) -> list[str]:
    """Complete the id of a team."""
    return ids_that_begin(incomplete, "team")


def charts(incomplete: str) -> list[str]:
    """Complete the id of a chart: that of a ladder, of a record that draws one, or of levels of competence."""
    return sorted({*ids_that_begin(incomplete, "ladder", "chart"), *levels(incomplete)})


def levels(incomplete: str) -> list[str]:
    """Complete the id of levels of competence; other records of their folder say that they are of another kind."""
    found = ids_that_begin(incomplete, "competence")
    return [id_ for id_ in found if re.search(r"^kind: *levels\b", _text(id_), re.MULTILINE)]


def _text(id_: str) -> str:
    path = _root() / PLACES["competence"] / f"{id_}.yaml"
    return path.read_text(encoding="utf-8", errors="replace")


def evaluated(incomplete: str) -> list[str]:
    """Complete the id of an evaluation, or of a team or method that has one."""
    files = (_root() / PLACES["evaluation"]).glob("*.yaml")
    texts = "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in files)
    subjects = re.findall(r"^(?:team|intervention): *([a-z0-9-]+)", texts, re.MULTILINE)
    return sorted({*ids_that_begin(incomplete, "evaluation"), *(id_ for id_ in subjects if id_.startswith(incomplete))})


def ladders(incomplete: str) -> list[str]:
    """Complete the id of a ladder."""
    return ids_that_begin(incomplete, "ladder")


def competence(incomplete: str) -> list[str]:
    """Complete the id of a record of competence."""
    return ids_that_begin(incomplete, "competence")


def themes(incomplete: str) -> list[str]:
    """Complete the id of a theme."""
    return words_that_begin(incomplete, "themes")


def units(incomplete: str) -> list[str]:
    """Complete the id of a unit."""
    return words_that_begin(incomplete, "units")


def areas(incomplete: str) -> list[str]:
    """Complete the id of an area."""
    return words_that_begin(incomplete, "areas")


def services(incomplete: str) -> list[str]:
    """Complete the id of a service."""
    return words_that_begin(incomplete, "services")


def divisions(incomplete: str) -> list[str]:
    """Complete the id of a division."""
    return words_that_begin(incomplete, "divisions")


def doers(incomplete: str) -> list[str]:
    """Complete a role, or the id of a team."""
    roles = ("coordinators", "implementation", "reviewers", "supervisors")
    return [*(one for one in roles if one.startswith(incomplete)), *ids_that_begin(incomplete, "team")]


def traced(incomplete: str) -> list[str]:
    """Complete what a number can be of."""
    lists = ("units", "areas", "divisions", "services", "occupations", "themes")
    words = (id_ for name in lists for id_ in words_that_begin(incomplete, name))
    return sorted({*ids_that_begin(incomplete, "method", "team"), *words})
