"""Everything that can be taken along in one language."""

from dataclasses import dataclass

from interventio.catalogue.catalogue import Catalogue
from interventio.views.downloads.workbook import Workbook, workbook
from interventio.views.numbers import Numbers
from interventio.views.rows.calendar import Calendar
from interventio.views.trainings.calendars import calendars
from interventio.views.voice import Voice


@dataclass(frozen=True, slots=True)
class Downloads:
    """The sheets for spreadsheets, and the calendars."""

    workbook: Workbook
    calendars: tuple[Calendar, ...]


def downloads(catalogue: Catalogue, numbers: Numbers, voice: Voice) -> Downloads:
    """Return what an audience can take along."""
    return Downloads(workbook(catalogue, numbers, voice), calendars(catalogue, numbers, voice))
