"""What builds competence, in words: kinds of tools, how far they have come, and where a sheet is found."""

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.surveys import newest_survey
from interventio.languages.translator import N_
from interventio.records.competence_levels import CompetenceLevels, ToolKind, ToolState
from interventio.views.mention import Mention
from interventio.views.voice import Voice
from interventio.views.words import Words

TOOL_KINDS = {
    ToolKind.TRAINING: N_("training"),
    ToolKind.MATERIAL: N_("material"),
    ToolKind.DIGITAL: N_("digital tool"),
    ToolKind.SUPERVISION: N_("supervision"),
    ToolKind.PEERS: N_("peers"),
}

TOOL_STATES = {
    ToolState.TRIED: N_("being tried"),
    ToolState.PROPOSED: N_("proposed"),
}
"""By how far a tool has come, what is said of it; of what is available nothing needs to be said."""


def needs_path(levels: str) -> str:
    """Return where the needs of some levels are told."""
    return f"competence/{levels}/needs"


def discussion_path(levels: str, group: str) -> str:
    """Return where the sheet for development discussions of a group is."""
    return f"competence/{levels}/discussion/{group}"


def needs_mention(catalogue: Catalogue, levels: CompetenceLevels, voice: Voice) -> Mention | None:
    """Return the name and page of the newest survey of some levels; None where there is none."""
    survey = newest_survey(catalogue, levels)
    return Mention(voice.says(survey.name), needs_path(levels.id)) if survey else None


def sheet_mentions(levels: CompetenceLevels, voice: Voice) -> tuple[Mention, ...]:
    """Return the groups of some levels, each leading to its sheet for development discussions."""
    return tuple(discussion_mention(levels.id, group.id, voice.says(group.name)) for group in levels.groups)


def discussion_mention(levels: str, group: str, name: Words) -> Mention:
    """Return a group's name, which leads to its sheet."""
    return Mention(name, discussion_path(levels, group))
