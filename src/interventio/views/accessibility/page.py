"""The accessibility statement: how far the pages meet the requirements, what does not, and whom to tell."""

from dataclasses import dataclass
from typing import Literal

from interventio.views.words import Words


@dataclass(frozen=True, slots=True)
class AccessibilityPage:
    """The statement that the act on digital services asks for; None and "" where the settings do not say."""

    state: str
    """How far the pages meet the requirements, in a sentence."""
    assessed: str
    """When and by whom that was assessed, in a sentence."""
    shortcomings: tuple[Words, ...]
    feedback: Words | None
    authority: Words | None
    authority_address: str
    kind: Literal["accessibility-page"] = "accessibility-page"
