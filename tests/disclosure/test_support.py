from interventio.catalogue.team_seasons import Presence
from interventio.disclosure.audience import Audience
from interventio.disclosure.support import shown_presence, shown_support
from interventio.measures.support import support_of
from support.seasons import FOUND

MEETING = FOUND.support_teams["anxiety"].seasons[1].meetings[0]


def test_clients_see_nothing_of_support_teams() -> None:
    support = support_of(FOUND)
    shown = {audience: shown_support(support, audience) for audience in Audience}
    assert shown == {**dict.fromkeys(Audience, support), Audience.CLIENT: None}
    assert shown_presence(MEETING, Audience.CLIENT) is None


def test_whether_a_supervisor_was_there_is_told_without_the_unit_and_the_number() -> None:
    assert shown_presence(MEETING, Audience.MANAGER) == Presence(supervisor=True, trained_worker=True)
