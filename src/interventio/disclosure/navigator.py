"""Where trained people are now, as an audience may see it."""

from collections.abc import Mapping

from interventio.disclosure.audience import Audience
from interventio.measures.navigator import TrainedNow


def shown_trained(
    trained: Mapping[tuple[str, str], TrainedNow], audience: Audience
) -> Mapping[tuple[str, str], TrainedNow]:
    """Return by team and method whether anybody is trained now, to those who may know it.

    That nobody is tells of 0 people, and that somebody is, beside a hidden number, of more than 0: coordinators alone
    see it. To all others a team is to give a method, and no more is said.
    """
    return trained if audience is Audience.COORDINATOR else {}
