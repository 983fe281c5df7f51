"""From a plan to its page."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.plan import ShownPlan
from interventio.measures.assumptions import Missing
from interventio.views.figures import NO_NUMBER, figure
from interventio.views.mention import Mention, method_mention, team_mention
from interventio.views.plan.chart import plan_chart
from interventio.views.plan.page import PlanFigure, PlanLine, PlanPage
from interventio.views.plan.sheet import PlanBy, PlanRow, method_rows, plan_sheet
from interventio.views.plan.words import chance_in_words, missing_sentence
from interventio.views.voice import Voice
from interventio.views.words import Words


def plan_page(catalogue: Catalogue, plan: ShownPlan | Missing, voice: Voice) -> PlanPage:
    """Return a plan on its page, or how to begin where it is not known what to assume."""
    if isinstance(plan, Missing):
        return PlanPage(missing_sentence(plan, voice.words), "", (), (), (), (), (), ())
    sheet = plan_sheet(catalogue, plan, PlanBy.TEAM, voice)
    methods = tuple(method_rows(catalogue, plan, voice))
    whole = (sheet.total,) if len(methods) > 1 else ()
    charts = [(row, plan_chart(sheet, row, voice.words)) for row in (*whole, *methods)]
    return PlanPage(
        missing="",
        until=sheet.until_words,
        certainties=tuple(voice.words.percent(one) for one in sheet.certainties),
        figures=tuple(PlanFigure(_mention(catalogue, row, voice), chart) for row, chart in charts if chart),
        methods=tuple(_line(catalogue, row, voice) for row in (*methods, *whole)),
        teams=tuple(_line(catalogue, row, voice) for row in sheet.rows),
        rounds=(*(line.sentence for line in sheet.rounds), *(line.sentence for line in sheet.spreads)),
        assumptions=sheet.assumptions,
    )


def _mention(catalogue: Catalogue, row: PlanRow, voice: Voice) -> Mention:
    if row.method is None:
        return Mention(Words(row.name), None)
    return method_mention(row.method, catalogue.interventions, voice)


def _line(catalogue: Catalogue, row: PlanRow, voice: Voice) -> PlanLine:
    words, method = voice.words, _mention(catalogue, row, voice)
    last = row.months[-1] if row.months else None
    team = team_mention(row.team, catalogue.teams, voice) if row.team else None
    return PlanLine(
        of=team or method,
        beside=method if team else None,
        today=figure(row.today, words),
        expected=words.percent(last.expected) if last else "",
        band=words("from {low} to {high}", low=last.low, high=last.high) if last else "",
        chance=chance_in_words(last.chance, words) if last else "",
        seats=tuple(NO_NUMBER if seats is None else str(seats) for seats in row.seats),
    )
