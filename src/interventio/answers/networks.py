"""What is asked of support teams, and of who uses the same methods."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.disclosure.audience import Audience
    from interventio.views.network.sheet import LoneSheet, NetworkSheet
    from interventio.views.support.sheet import SupportChoice, SupportSheet


def support_sheet_of(
    workspace: Workspace, wanted: SupportChoice, audience: Audience, words: Translator
) -> SupportSheet | None:
    """Return the support teams and seasons that are asked for; None for an audience that sees nothing of them."""
    from interventio.disclosure.support import shown_support
    from interventio.measures.support import support_of
    from interventio.views.support.sheet import support_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    shown = shown_support(support_of(catalogue), audience)
    if shown is None:
        return None
    return support_sheet(catalogue, shown, wanted, audience, Voice(words, catalogue.settings.languages))


def network_of(workspace: Workspace, audience: Audience, words: Translator) -> NetworkSheet:
    """Return the methods that different divisions use, and whether a support team brings these together."""
    from interventio.views.network.sheet import network_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return network_sheet(catalogue, audience, Voice(words, catalogue.settings.languages))


def lone_of(workspace: Workspace, audience: Audience, words: Translator) -> LoneSheet | None:
    """Return where one person alone is trained; None for an audience that may not be told."""
    from interventio.disclosure.lone import shown_lone
    from interventio.measures.lone import lone_trained
    from interventio.measures.rule import rule_of
    from interventio.views.network.sheet import lone_sheet
    from interventio.views.voice import Voice

    catalogue, rule = workspace.catalogue, rule_of(workspace.catalogue)
    shown = shown_lone(lone_trained(catalogue, rule), audience)
    return None if shown is None else lone_sheet(catalogue, shown, rule, Voice(words, catalogue.settings.languages))
