"""What has changed on a chart between two of its editions, told as between any two states."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from interventio.answers.diff import changes_of_chart
from interventio.cli.charting import chart_named
from interventio.cli.comparing import editions_to_compare
from interventio.cli.differences.states import AskedStates
from interventio.cli.speech import words_for
from interventio.cli.workspace import sound_workspace
from interventio.disclosure.audience import Audience
from interventio.views.diff.change_report import ChangeReport
from interventio.views.site.site import seen_by


def edition_changes(folder: Path | None, chart: str, asked: AskedStates, audience: Audience, day: date) -> ChangeReport:
    """Return what has changed from one edition to another; without names, from the last one to today.

    Raises:
        NoEditionError: there is none, or none before the one to look at.
        UnknownNameError: a chart or an edition that was named is not there.

    """
    found = sound_workspace(folder, day)
    found = replace(found, catalogue=seen_by(audience, found.catalogue))
    stepping = chart_named(found, chart)
    editions = editions_to_compare(found, stepping, asked.before or None, asked.after)
    return changes_of_chart(found, stepping, editions, audience, words_for(found.catalogue.first_language()))
