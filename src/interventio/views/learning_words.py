"""What builds competence, in words: kinds of tools, how far they have come, and where a sheet is found."""

from interventio.languages.translator import N_
from interventio.records.competence_levels import ToolKind, ToolState
from interventio.views.mention import Mention
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


def discussion_mention(levels: str, group: str, name: Words) -> Mention:
    """Return a group's name, which leads to its sheet."""
    return Mention(name, discussion_path(levels, group))
