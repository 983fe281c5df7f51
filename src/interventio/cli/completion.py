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


def codes(incomplete: str) -> list[str]:
    """Complete a code by its id, its name or its family; the pages of the codes know all three."""
    from interventio.languages.pages import headings

    words = (word for id_, name in headings() for word in (id_[:3], id_, name))
    return sorted({word for word in words if word.startswith(incomplete)})


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


def support_teams(incomplete: str) -> list[str]:
    """Complete the id of a support team."""
    return _of_kind(incomplete, "team", "support")


def charts(incomplete: str) -> list[str]:
    """Complete the id of a chart: that of a ladder, of a record that draws one, or of levels of competence."""
    return sorted({*ids_that_begin(incomplete, "ladder", "chart"), *competence(incomplete)})


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
    """Complete the id of a record of levels of competence."""
    return _of_kind(incomplete, "competence", "levels")


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


def occupations(incomplete: str) -> list[str]:
    """Complete the id of an occupation."""
    return words_that_begin(incomplete, "occupations")


def surveys(incomplete: str) -> list[str]:
    """Complete the id of a survey of needs."""
    return _of_kind(incomplete, "competence", "survey")


def groups(incomplete: str) -> list[str]:
    """Complete the id of an occupational group."""
    return _in_levels(incomplete, "groups")


def levels(incomplete: str) -> list[str]:
    """Complete the id of a level of competence."""
    return _in_levels(incomplete, "levels")


def _in_levels(incomplete: str, part: str) -> list[str]:
    """Return the ids that stand directly in a list of the records of levels."""
    texts = (_text("competence", id_) for id_ in _of_kind("", "competence", "levels"))
    lists = (re.search(rf"^{part}:(.*?)(?=^[a-z]|\Z)", text, re.MULTILINE | re.DOTALL) for text in texts)
    found = {id_ for one in lists if one for id_ in re.findall(r"^  - id: *([a-z0-9-]+)", one.group(1), re.MULTILINE)}
    return sorted(id_ for id_ in found if id_.startswith(incomplete))


def _of_kind(incomplete: str, place: str, word: str) -> list[str]:
    """Return the ids of records that share their folder with others and say that they are of this kind."""
    is_meant = re.compile(rf"^kind: *{word}\b", re.MULTILINE)
    return [id_ for id_ in ids_that_begin(incomplete, place) if is_meant.search(_text(place, id_))]


def _text(place: str, id_: str) -> str:
    return (_root() / PLACES[place] / f"{id_}.yaml").read_text(encoding="utf-8", errors="replace")


def doers(incomplete: str) -> list[str]:
    """Complete a role, or the id of a team."""
    roles = ("coordinators", "implementation", "owners", "reviewers", "supervisors")
    return [*(one for one in roles if one.startswith(incomplete)), *ids_that_begin(incomplete, "team")]


def traced(incomplete: str) -> list[str]:
    """Complete what a number can be of."""
    lists = ("units", "areas", "divisions", "services", "occupations", "themes")
    words = (id_ for name in lists for id_ in words_that_begin(incomplete, name))
    return sorted({*ids_that_begin(incomplete, "method", "team"), *words})
