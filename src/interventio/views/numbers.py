"""Every number of the site as its audience may see it, counted once for all languages."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.actions import ShownAction, shown_actions
from interventio.disclosure.audience import Audience
from interventio.disclosure.competence import ShownStanding, shown_standings
from interventio.disclosure.equity import EquityTable, shown_equity
from interventio.disclosure.evaluations import shown_evaluations
from interventio.disclosure.gaps import ShownSupply, shown_supplies
from interventio.disclosure.lone import shown_lone
from interventio.disclosure.navigator import shown_trained
from interventio.disclosure.plan import ShownPlan, sees_plan, shown_plan
from interventio.disclosure.publication import Publication, publication_of
from interventio.disclosure.rounds import (
    ShownCompletion,
    ShownExpiry,
    ShownRound,
    shown_completion,
    shown_expiries,
    shown_rounds,
)
from interventio.disclosure.shown import ShownShare, ShownTable
from interventio.disclosure.shown_evaluation import ShownEvaluation
from interventio.disclosure.shown_needs import ShownNeeds
from interventio.disclosure.shown_use import ShownUseTable
from interventio.disclosure.support import shown_support
from interventio.disclosure.team_demand import ShownDemand, shown_demand
from interventio.disclosure.trials import ShownTrial, shown_trials
from interventio.disclosure.use import shown_use
from interventio.measures.actions import actions_of
from interventio.measures.assumptions import Missing
from interventio.measures.cell import cells_of
from interventio.measures.certificates import expiries_of
from interventio.measures.competence_tables import standings_of
from interventio.measures.coverage import coverage_table
from interventio.measures.equity import lacking_areas
from interventio.measures.evaluations import Subject, evaluations_on, subjects_of
from interventio.measures.gaps import supplies_of
from interventio.measures.grouping import By
from interventio.measures.lone import Lone, lone_trained
from interventio.measures.navigator import TrainedNow, trained_now
from interventio.measures.plan import Question, plan_of
from interventio.measures.reach import year_of_reach
from interventio.measures.rounds import completion_rate, rounds_on
from interventio.measures.rule import Rule, delivered_methods, rule_of
from interventio.measures.steps import coverage_on_steps
from interventio.measures.support import Support, support_of
from interventio.measures.team_use import uses_of, with_used_methods
from interventio.measures.trials import trials_on
from interventio.measures.unused import mismatch_of
from interventio.measures.use import use_table
from interventio.views.needed import needed
from interventio.views.past_numbers import Place, history_of, placed_shares, trend_of

TABLES = (By.INTERVENTION, By.DIVISION, By.AREA, By.OCCUPATION, By.TIER)
"""By what the coverage of the selected methods is told, in the order of the page."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of a catalogue; those that the audience may not see are hidden already."""

    audience: Audience
    threshold: int
    rule: Rule
    actions: tuple[ShownAction, ...]
    heat: ShownTable
    """The selected methods by team; to all but coordinators by area."""
    tables: tuple[ShownTable, ...]
    teams: Mapping[str, ShownShare]
    """By team, over the selected methods that it is to deliver."""
    units: Mapping[str, ShownShare]
    """By unit, over the selected methods that its teams are to deliver."""
    steps: Mapping[str, Mapping[str, ShownShare]]
    """By chart and tier, over the selected methods that stand there."""
    methods: Mapping[str, ShownShare]
    """By method, selected or not."""
    in_areas: Mapping[tuple[str, str], ShownShare]
    """By area and method, selected or not; clients are not told where people are trained."""
    places: Mapping[Place, ShownShare]
    trend: tuple[tuple[date, ShownShare], ...]
    """The selected methods on earlier days of counting and today, the oldest first; days that may not be shown are left
    out."""
    history: tuple[tuple[date, Mapping[Place, ShownShare]], ...]
    """The same on each day of counting, the oldest first; coordinators alone see it."""
    equity: tuple[EquityTable, ...]
    """How far the coverage of the selected methods lies apart, by area and by division; clients see none of it."""
    supplies: tuple[ShownSupply, ...]
    """What answers each need, in the whole county and then area by area."""
    rounds: tuple[ShownRound, ...]
    """All training rounds, the earliest first."""
    completion: ShownCompletion | None
    """How many completed a training of those who attended, over all rounds; coordinators alone see it."""
    expiries: tuple[ShownExpiry, ...]
    """Certificates that run out; coordinators alone see them."""
    trained: Mapping[Place, TrainedNow]
    """Whether anybody is trained now; coordinators alone see it."""
    use: ShownUseTable
    """How much methods are used, by method."""
    trials: tuple[ShownTrial, ...]
    """Workshops and pilots of competence, the earliest first; clients see none."""
    needs: Mapping[str, ShownNeeds]
    """By competence levels, what people say they need to learn, in the newest survey; clients see none of it."""
    competence: Mapping[str, ShownStanding]
    """By record of levels, who has the level of competence expected of them; clients see none of it."""
    team_demand: Mapping[str, tuple[ShownDemand, ...]]
    """By multidisciplinary team, what its clients needed, the oldest time first; clients see none of it."""
    evaluations: tuple[ShownEvaluation, ...]
    """Evaluations of teams and methods, by what they are of and then the earliest first."""
    evaluated: Mapping[Subject, tuple[str, ...]]
    """By team or method, the ids of its evaluations, the newest first."""
    support: Support | None
    """How often support teams meet and who is represented in them; None for those who see nothing of it."""
    lone: tuple[Lone, ...] | None
    """Where one person alone is trained; coordinators alone are told."""
    plan: ShownPlan | Missing | None
    """The plan as the settings assume it, or what they leave open; None for those who see nothing of it."""


def numbers_of(catalogue: Catalogue, audience: Audience) -> Numbers:
    """Return all numbers of the site: one leading table, and beside it what may be shown beside it."""
    rule, rounds = rule_of(catalogue), rounds_on(catalogue)
    publication = leading_publication(catalogue, audience)
    wide, rows = publication.table.rule, publication.table.rows_by

    def shown(by: By, columns: By | None = None, counted: Rule = rule) -> ShownTable:
        return publication.also(coverage_table(catalogue, counted, by, columns))

    return Numbers(
        audience=audience,
        threshold=publication.threshold,
        rule=rule,
        actions=actions_for(catalogue, publication),
        heat=shown(rows, By.INTERVENTION),
        tables=tuple(shown(by) for by in TABLES),
        teams=_totals(shown(By.TEAM)),
        units=_totals(shown(By.UNIT)),
        steps=_steps(catalogue, publication, rule) if audience.sees_staffing else {},
        methods=_totals(shown(By.INTERVENTION, counted=wide)),
        in_areas=placed_shares(shown(By.AREA, By.INTERVENTION, wide)) if audience.sees_staffing else {},
        places=placed_shares(shown(By.TEAM, By.INTERVENTION, wide)),
        trend=tuple(trend_of(catalogue, publication, rule)),
        history=tuple(history_of(catalogue, publication, wide)) if audience is Audience.COORDINATOR else (),
        equity=_equities(catalogue, publication, rule),
        supplies=shown_supplies(supplies_of(catalogue, rule, (None, *catalogue.words.areas)), audience),
        rounds=shown_rounds(rounds, audience),
        completion=shown_completion(completion_rate(rounds), audience),
        expiries=shown_expiries(expiries_of(catalogue), audience),
        trained=shown_trained(trained_now(catalogue, rule), audience),
        use=use_by(catalogue, with_used_methods(catalogue, rule), By.INTERVENTION, publication),
        trials=shown_trials(trials_on(catalogue), audience, publication.threshold),
        needs=dict(needed(catalogue, audience)),
        competence=shown_standings(catalogue, standings_of(catalogue), audience),
        team_demand=shown_demand(catalogue, audience),
        evaluations=shown_evaluations(evaluations_on(catalogue), audience, publication.threshold),
        evaluated=_evaluated(catalogue),
        support=shown_support(support_of(catalogue), audience),
        lone=shown_lone(lone_trained(catalogue, rule), audience),
        plan=_plan(catalogue, rule) if sees_plan(audience) else None,
    )


def _evaluated(catalogue: Catalogue) -> dict[Subject, tuple[str, ...]]:
    found: dict[Subject, list[str]] = defaultdict(list)
    newest = sorted(catalogue.evaluations.values(), key=lambda one: (one.ends, one.starts, one.id), reverse=True)
    for one in newest:
        for subject in subjects_of(one):
            found[subject].append(one.id)
    return {subject: tuple(ids) for subject, ids in found.items()}


def _equities(catalogue: Catalogue, publication: Publication, rule: Rule) -> tuple[EquityTable, ...]:
    if not publication.audience.sees_staffing:
        return ()
    return tuple(equity_of(catalogue, publication, rule, by) for by in (By.AREA, By.DIVISION))


def leading_publication(catalogue: Catalogue, audience: Audience) -> Publication:
    """Return what of the site's numbers stands in its own right: methods by team; to all but coordinators by area."""
    rule = rule_of(catalogue)
    wide = replace(rule, methods=tuple(sorted({*rule.methods, *delivered_methods(catalogue)})))
    rows = By.TEAM if audience is Audience.COORDINATOR else By.AREA
    threshold = catalogue.settings.disclosure.threshold
    return publication_of(coverage_table(catalogue, wide, rows, By.INTERVENTION), audience, threshold)


def actions_for(catalogue: Catalogue, publication: Publication) -> tuple[ShownAction, ...]:
    """Return what needs doing as the audience of a publication may see it; none to those who see no actions."""
    if not publication.audience.sees_actions:
        return ()
    rule = rule_of(catalogue)
    return shown_actions(actions_of(catalogue, rule), rule, publication)


def equity_of(catalogue: Catalogue, publication: Publication, rule: Rule, by: By) -> EquityTable:
    """Return how far the coverage of the rule's methods lies apart by areas or divisions, as it may be shown."""
    lacking = lacking_areas(catalogue, rule) if by is By.AREA else {}
    return shown_equity(publication.also(coverage_table(catalogue, rule, by, By.INTERVENTION)), lacking)


def use_by(catalogue: Catalogue, rule: Rule, by: By, publication: Publication) -> ShownUseTable:
    """Return how much the rule's methods are used, by one grouping, beside a publication of coverage."""
    year = year_of_reach(catalogue, rule, is_over=publication.audience is not Audience.COORDINATOR)
    mismatch = mismatch_of(catalogue, rule, uses_of(catalogue, rule))
    return shown_use(use_table(catalogue, rule, by, year), mismatch, publication)


def _plan(catalogue: Catalogue, rule: Rule) -> ShownPlan | Missing:
    plan = plan_of(catalogue, rule, Question())
    return plan if isinstance(plan, Missing) else shown_plan(plan)


def _steps(catalogue: Catalogue, publication: Publication, rule: Rule) -> dict[str, Mapping[str, ShownShare]]:
    cells = cells_of(catalogue, rule)
    return {
        id_: {tier: publication.share(one, rule) for tier, one in coverage_on_steps(catalogue, cells, stepping).items()}
        for id_, stepping in catalogue.steppings.items()
    }


def _totals(table: ShownTable) -> dict[str, ShownShare]:
    return {row.key: row.total for row in table.rows if row.key}
