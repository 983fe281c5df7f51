"""The only place that asks what day it is."""

import os
from datetime import UTC, date, datetime

EPOCH = "SOURCE_DATE_EPOCH"
"""The environment variable by which builds that are to be repeatable set the day."""


def is_day_set() -> bool:
    """Tell whether the environment says what day it is; an empty variable says nothing."""
    epoch = os.environ.get(EPOCH, "")
    return epoch.isascii() and epoch.isdigit()


def today() -> date:
    """Return the day: that of SOURCE_DATE_EPOCH where it is set, otherwise today."""
    if is_day_set():
        return datetime.fromtimestamp(int(os.environ[EPOCH]), UTC).date()
    return date.today()  # noqa: DTZ011, TID251 - the user's own day, and this is the one door
