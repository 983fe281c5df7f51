"""What people say they need to learn, as an audience may see it, counted once for all languages."""

from collections.abc import Iterator

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.surveys import newest_survey
from interventio.disclosure.audience import Audience
from interventio.disclosure.needs import shown_needs
from interventio.disclosure.shown_needs import ShownNeeds
from interventio.measures.needs import needs_of
from interventio.measures.proposals import proposals_of
from interventio.records.needs_survey import NeedsSurvey


def needs_in(catalogue: Catalogue, survey: NeedsSurvey, audience: Audience) -> ShownNeeds | None:
    """Return what a survey tells of needs, as an audience may see it."""
    needs = needs_of(catalogue, survey)
    threshold = catalogue.settings.disclosure.threshold
    return shown_needs(needs, proposals_of(catalogue, needs), audience, threshold) if needs else None


def needed(catalogue: Catalogue, audience: Audience) -> Iterator[tuple[str, ShownNeeds]]:
    """Yield by competence levels what the newest survey tells of needs, as an audience may see it."""
    for levels in catalogue.competence.values():
        survey = newest_survey(catalogue, levels)
        shown = needs_in(catalogue, survey, audience) if survey else None
        if shown:
            yield levels.id, shown
