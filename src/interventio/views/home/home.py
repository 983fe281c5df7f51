"""From everything to the first page."""

from interventio.catalogue.catalogue import Catalogue
from interventio.views.actions.page import ActionsPage
from interventio.views.charts.stepping_chart import SteppingChart
from interventio.views.coverage.sentence import coverage_sentence
from interventio.views.figures import figure
from interventio.views.home.page import HomePage, Recent
from interventio.views.mention import chart_mention, method_mention, team_mention
from interventio.views.numbers import Numbers
from interventio.views.rules import rule_sentences
from interventio.views.voice import Voice

MOST_RECENT = 6


def home_page(
    catalogue: Catalogue, charts: tuple[SteppingChart, ...], actions: ActionsPage, numbers: Numbers, voice: Voice
) -> HomePage:
    """Return the first page, with as much as the audience of the numbers sees."""
    sees_staffing = numbers.audience.sees_staffing
    texts = catalogue.settings.texts
    return HomePage(
        heading=voice.says_if_any(texts.home_title),
        lead=voice.says_if_any(texts.home_lead),
        charts=charts,
        coverage=figure(numbers.heat.total, voice.words) if sees_staffing else None,
        sentence=coverage_sentence(numbers.heat.total, voice) if sees_staffing else "",
        rule=rule_sentences(numbers.rule, voice.words) if sees_staffing else (),
        actions=actions.groups if numbers.audience.sees_actions else None,
        recent=_recent(catalogue, voice) if sees_staffing else (),
        methods=len(catalogue.interventions),
        teams=len(catalogue.teams),
    )


def _recent(catalogue: Catalogue, voice: Voice) -> tuple[Recent, ...]:
    reviews = [
        *((one.review, chart_mention(one.id, catalogue, voice)) for one in catalogue.ladders.values()),
        *((one.review, chart_mention(one.id, catalogue, voice)) for one in catalogue.steppings.values()),
        *(
            (one.review, method_mention(one.id, catalogue.interventions, voice))
            for one in catalogue.interventions.values()
        ),
        *((one.review, team_mention(one.id, catalogue.teams, voice)) for one in catalogue.teams.values()),
    ]
    dated: list[tuple[str, Recent]] = [
        (review.last_reviewed.isoformat(), Recent(record, voice.day(review.last_reviewed)))
        for review, record in reviews
        if review
    ]
    dated.sort(key=lambda one: one[0], reverse=True)
    return tuple(recent for _, recent in dated[:MOST_RECENT])
