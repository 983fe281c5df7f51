import pytest

from interventio.disclosure.audience import Audience
from interventio.disclosure.navigator import shown_trained
from interventio.measures.navigator import TrainedNow

TRAINED = {("harju", "cool-kids"): TrainedNow.YES, ("ranta", "cool-kids"): TrainedNow.NO}


@pytest.mark.parametrize("audience", Audience)
def test_coordinators_alone_see_where_trained_people_are(audience: Audience) -> None:
    assert shown_trained(TRAINED, audience) == (TRAINED if audience is Audience.COORDINATOR else {})
