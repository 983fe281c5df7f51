"""The only place that asks what day it is."""

import os
from datetime import UTC, date, datetime

EPOCH = "SOURCE_DATE_EPOCH"
"""The environment variable by which builds that are to be repeatable set the day."""


def today() -> date:
    """Return the day: that of SOURCE_DATE_EPOCH where it is set, otherwise today."""
    epoch = os.environ.get(EPOCH, "")
    if epoch.isascii() and epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return date.today()  # noqa: DTZ011, TID251 - the user's own day, and this is the one door
