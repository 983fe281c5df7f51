"""The dated facts of the records that make news. No news tells how many people it is about."""

from collections.abc import Callable, Iterator
from datetime import date
from itertools import groupby

from interventio.catalogue.catalogue import Catalogue
from interventio.catalogue.decisions import resolutions_of
from interventio.catalogue.life import stages_in_order
from interventio.catalogue.meetings import meetings_held
from interventio.catalogue.rounds import last_day, rounds_held
from interventio.disclosure.audience import Audience
from interventio.languages.translator import N_
from interventio.records.planning import Status
from interventio.records.risk import RiskState
from interventio.records.stepping import Stepping
from interventio.records.support_team import ResultKind
from interventio.records.text import Text
from interventio.records.trial import TrialForm, TrialState
from interventio.views.competence.paths import trials_path
from interventio.views.labels import STATUSES
from interventio.views.mention import Mention, chart_mention, implementation_mention, method_mention, support_mention
from interventio.views.news.page import NewsItem
from interventio.views.trainings.words import PURPOSES
from interventio.views.voice import Voice

Facts = Callable[[Catalogue, Voice], Iterator[NewsItem]]

LIFE = {**STATUSES, Status.PILOTING: N_("pilot begun"), Status.IN_USE: N_("taken into use")}
"""What begins with a stage."""
FOR_ALL = frozenset({Status.IN_USE, Status.ENDED})
"""The stages that families are told of."""

TRIALS = {TrialForm.WORKSHOP: N_("workshop held"), TrialForm.PILOT: N_("pilot ended")}


def facts_for(audience: Audience) -> tuple[Facts, ...]:
    """Return where news come from for an audience: families hear of charts and methods, risks are for who acts."""
    if not audience.sees_staffing:
        return editions_agreed, methods_for_families
    return (*FOR_STAFF, risks_closed) if audience.sees_actions else FOR_STAFF


def editions_agreed(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the editions of charts, each once: the one on the chart now and the earlier ones."""
    for id_, chart in catalogue.steppings.items():
        editions = {one.name: (one.agreed, one.summary) for one in chart.editions}
        now, agreed = _edition_now(catalogue, chart)
        if now and agreed:
            editions.setdefault(now, (agreed, None))
        for name, (day, summary) in editions.items():
            what = voice.words("edition {edition} agreed", edition=name)
            yield _item(f"edition-{id_}-{name}", day, chart_mention(id_, catalogue, voice), what, voice, summary)


def _edition_now(catalogue: Catalogue, chart: Stepping) -> tuple[str | None, date | None]:
    ladder = catalogue.ladders[chart.ladder]
    return chart.edition or ladder.edition, chart.agreed or ladder.agreed


def stages_of_methods(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the stages in the life of every method."""
    for id_, method in catalogue.interventions.items():
        of = method_mention(id_, catalogue.interventions, voice)
        for stage in stages_in_order(method):
            what = voice.words(LIFE[stage.status])
            yield _item(f"stage-{id_}-{stage.status}-{stage.since}", stage.since, of, what, voice, stage.note)


def methods_for_families(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the methods that were taken into use or have ended, without the notes that staff wrote on it."""
    for id_, method in catalogue.interventions.items():
        of = method_mention(id_, catalogue.interventions, voice)
        for stage in stages_in_order(method):
            if stage.status in FOR_ALL:
                key = f"stage-{id_}-{stage.status}-{stage.since}"
                yield _item(key, stage.since, of, voice.words(LIFE[stage.status]), voice)


def decisions_taken(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the decisions of implementation teams."""
    for one in resolutions_of(catalogue):
        if one.decision.decided:
            of = implementation_mention(one.team.id, catalogue.implementation_teams, voice)
            key = f"decision-{one.team.id}-{one.decision.id}"
            yield _item(key, one.decision.decided, of, voice.words("decision taken"), voice, one.decision.what)


def rounds_that_were_held(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the training rounds that were held, on their last day."""
    for one in rounds_held(catalogue):
        of = method_mention(one.intervention, catalogue.interventions, voice)
        what = voice.words("{purpose} held", purpose=voice.words(PURPOSES[one.purpose]))
        yield _item(f"training-{one.id}", last_day(one), of, what, voice, one.name)


def support_meetings(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the meetings of support teams that have brought something about, with what that is."""
    for id_, team in catalogue.support_teams.items():
        of = support_mention(id_, catalogue.support_teams, voice)
        for one in meetings_held(team, catalogue.day):
            results = [result.what for result in one.meeting.results if result.kind is not ResultKind.FOLLOW_UP]
            if results:
                key = f"meeting-{id_}-{one.key}"
                yield _item(key, one.meeting.date, of, voice.words("meeting held"), voice, *results)


def charts_reviewed(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield what units have looked through: one item for each chart and month, on the last day in it."""
    for id_, chart in catalogue.steppings.items():
        of = chart_mention(id_, catalogue, voice)
        done = sorted((day, one.unit) for one in chart.reviews if (day := one.reviewed) and day <= catalogue.day)
        for month, members in groupby(done, key=_month):
            reviews = [*members]
            names = tuple(
                map(str, voice.names(tuple(dict.fromkeys(unit for _, unit in reviews)), catalogue.words.units))
            )
            what = voice.words("looked through in these units: {units}", units=names)
            yield _item(f"reviews-{id_}-{month}", reviews[-1][0], of, what, voice)


def _month(review: tuple[date, str]) -> str:
    return f"{review[0]:%Y-%m}"


def trials_held(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the workshops and pilots of competence that were held, on their last day."""
    for id_, one in catalogue.trials.items():
        if one.status is TrialState.HELD:
            page = trials_path(one.levels) if one.levels in catalogue.competence else None
            of = Mention(voice.says(one.name), page)
            yield _item(f"trial-{id_}", one.ends or one.starts, of, voice.words(TRIALS[one.form]), voice, one.learnt)


def risks_closed(catalogue: Catalogue, voice: Voice) -> Iterator[NewsItem]:
    """Yield the risks that were closed."""
    for id_, one in catalogue.risks.items():
        if one.status is RiskState.CLOSED and one.closed:
            of = Mention(voice.says(one.name), "risks")
            yield _item(f"risk-{id_}", one.closed, of, voice.words("risk closed"), voice)


def _item(key: str, day: date, of: Mention, what: str, voice: Voice, *told: Text | None) -> NewsItem:
    return NewsItem(key, day, voice.day(day), of, what, tuple(voice.says(one) for one in told if one))


FOR_STAFF: tuple[Facts, ...] = (
    editions_agreed,
    stages_of_methods,
    decisions_taken,
    rounds_that_were_held,
    support_meetings,
    charts_reviewed,
    trials_held,
)
