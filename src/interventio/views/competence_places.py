"""What levels, groups and steps of competence are called, and where their pages are."""

from interventio.catalogue.catalogue import Catalogue
from interventio.records.competence_levels import CompetenceLevels
from interventio.views.voice import Voice
from interventio.views.words import Words

INDEX = "competence/index"
BY_UNIT = "competence/units"


def home_of(catalogue: Catalogue, levels: str) -> str:
    """Return the page of a record of levels: the index itself where there is one record alone."""
    return INDEX if len(catalogue.competence) == 1 else f"competence/{levels}/index"


def name_of_level(levels: CompetenceLevels, id_: str, voice: Voice) -> Words:
    """Return the name of a level; the id itself where there is none by it."""
    found = next((level for level in levels.levels if level.id == id_), None)
    return voice.says(found.name) if found else Words(id_)


def name_of_group(levels: CompetenceLevels, id_: str, voice: Voice) -> Words:
    """Return the name of an occupational group; the id itself where there is none by it."""
    found = next((group for group in levels.groups if group.id == id_), None)
    return voice.says(found.name) if found else Words(id_)
