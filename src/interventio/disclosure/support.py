"""What is counted of support teams, as an audience may see it.

How many people came to a meeting from a unit, and as what, is for coordinators alone: it tells of one, two or three
people. Managers and professionals are told whether any supervisor and any trained worker was there, of whatever unit;
which units took part they are told without numbers. Clients see nothing of support teams.
"""

from interventio.catalogue.team_seasons import Presence, presence_at
from interventio.disclosure.audience import Audience
from interventio.measures.support import Support
from interventio.records.support_team import Meeting


def shown_support(support: Support, audience: Audience) -> Support | None:
    """Return what is counted of support teams: of meetings, seats and units, never of people. To clients None."""
    return support if audience.sees_staffing else None


def shown_presence(meeting: Meeting, audience: Audience) -> Presence | None:
    """Return whether a supervisor and a trained worker were at a meeting; to clients None."""
    return presence_at(meeting) if audience.sees_staffing else None
