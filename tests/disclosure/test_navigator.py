from pathlib import Path

import pytest

from interventio.answers.methods import found_of
from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.navigator import shown_trained
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.measures.navigator import TrainedNow
from interventio.measures.wishes import Wishes
from interventio.pipeline import Workspace
from interventio.renderers.documents.navigator import navigator_json
from interventio.renderers.to_html import html
from interventio.views.numbers import numbers_of
from interventio.views.site.site import site
from support.build import catalogue, intervention, ladder, organisation, settings, team

TRAINED = {("harju", "cool-kids"): TrainedNow.YES, ("ranta", "cool-kids"): TrainedNow.NO}


@pytest.mark.parametrize("audience", Audience)
def test_coordinators_alone_see_where_trained_people_are(audience: Audience) -> None:
    assert shown_trained(TRAINED, audience) == (TRAINED if audience is Audience.COORDINATOR else {})


def county(trained: int) -> Catalogue:
    """Return a county with so many trained people, few enough to be hidden from all but coordinators."""
    return catalogue(
        settings(["cool-kids"], languages=["en"]),
        organisation(
            themes=["anxiety"], age_groups=[{"id": "school", "name": "School age", "ages": {"from": 7, "to": 12}}]
        ),
        ladder(),
        intervention("cool-kids", ["children/guided"], themes=["anxiety"]),
        team("harju", ["cool-kids"], {"nurse": {"headcount": 9, "trained": {"cool-kids": trained}}}),
    )


def told(trained: int, audience: Audience) -> tuple[str, list[str]]:
    """Return the answer to a question as JSON, and the pages of the navigator."""
    found, words = county(trained), translator(Language.EN)
    workspace = Workspace(Path(), found, (), 0)
    sheet = found_of(workspace, Wishes(themes=("anxiety",)), audience, words)
    made = site(found, numbers_of(found, audience), words)
    pages = [html(page, made.frame, words) for page in made.pages if page.path.startswith("find/")]
    return navigator_json(sheet), pages


@pytest.mark.parametrize("audience", Audience)
def test_whether_anybody_is_trained_shows_to_coordinators_alone(audience: Audience) -> None:
    nobody, few = told(0, audience), told(3, audience)
    assert (nobody == few) is (audience is not Audience.COORDINATOR)
    assert len(nobody[1]) == 2
    assert ('"trainedNow": "no"' in nobody[0]) is (audience is Audience.COORDINATOR)
