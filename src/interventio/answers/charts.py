"""What is asked of charts: what changed between editions, and what units have looked through."""

from __future__ import annotations  # what an answer takes is imported where it is made: help needs none of it

from typing import TYPE_CHECKING

from interventio.languages.translator import Translator
from interventio.pipeline import Workspace

if TYPE_CHECKING:
    from interventio.records.stepping import Edition, Stepping
    from interventio.views.editions.comparison_sheet import ComparisonSheet
    from interventio.views.process.reviews_sheet import ReviewsSheet


def comparison_of(
    workspace: Workspace, stepping: Stepping, editions: tuple[Edition, Edition | None], words: Translator
) -> ComparisonSheet:
    """Return what has changed on a chart from one edition to another, or to today where that is None."""
    from interventio.views.editions.comparison_sheet import comparison_sheet

    return comparison_sheet(workspace.catalogue, stepping, editions, words)


def unit_reviews_of(workspace: Workspace, chart: Stepping, words: Translator) -> ReviewsSheet:
    """Return which units have looked a chart through, and whether that still stands."""
    from interventio.views.process.reviews_sheet import reviews_sheet
    from interventio.views.voice import Voice

    catalogue = workspace.catalogue
    return reviews_sheet(catalogue, chart, Voice(words, catalogue.settings.languages))
