"""The report of the example, made by the command as a coordinator makes it."""

from pathlib import Path

from interventio.disclosure.audience import Audience
from support.run import interventio


def report(folder: Path, audience: Audience = Audience.COORDINATOR) -> Path:
    """Make the report of the example for an audience, with everything that is in it, and return its folder."""
    ended = interventio("report", "--audience", audience, "--output", str(folder))
    assert ended.code == 0, ended.err
    return folder
