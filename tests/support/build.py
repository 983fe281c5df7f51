"""Records and catalogues in a line or two, so that tests read like data. What a test leaves out is plain and right."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeVar

from interventio.catalogue.builder import catalogue_of
from interventio.catalogue.catalogue import Catalogue
from interventio.records.base import Part
from interventio.records.competence_counts import CompetenceCounts
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.evaluation import Evaluation
from interventio.records.implementation_team import ImplementationTeam
from interventio.records.intervention import Intervention
from interventio.records.kinds import (
    COMPETENCE_COUNTS,
    COMPETENCE_LEVELS,
    EVALUATION,
    IMPLEMENTATION_TEAM,
    INTERVENTION,
    LADDER,
    MULTIDISCIPLINARY_TEAM,
    NEEDS_SURVEY,
    ORGANISATION,
    PERIODS,
    RISK,
    SETTINGS,
    STEPPING,
    SUPPORT_TEAM,
    TEAM,
    TRAINING,
    TRIAL,
    RecordKind,
)
from interventio.records.ladder import Ladder
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.needs_survey import NeedsSurvey
from interventio.records.organisation import Organisation
from interventio.records.period_log import PeriodLog
from interventio.records.reader import record_of
from interventio.records.risk import Risk
from interventio.records.seasons import season_of
from interventio.records.settings import Settings
from interventio.records.stepping import Stepping
from interventio.records.support_team import SupportTeam
from interventio.records.team import ServiceTeam
from interventio.records.training_round import TrainingRound
from interventio.records.trial import Trial

DAY = "2026-06-01"
"""The day of a catalogue, unless a test says another."""
SNAPSHOT = "2026-03-01"
"""The day of a snapshot, unless a test says another."""

Fields = Mapping[str, object]
Rows = Mapping[str, object]
"""What a snapshot says of each occupation: a headcount, or fields."""
_P = TypeVar("_P", bound=Part)


def catalogue(*records: Part, day: str = DAY, unread: Iterable[tuple[str, str]] = ()) -> Catalogue:
    """Return the catalogue of `records`; settings and organisation stand in where there are none.

    `catalogue(intervention("cool-kids"), team("harju", delivers=["cool-kids"]))`
    """
    return catalogue_of((settings(), organisation(), *records), frozenset(unread), date.fromisoformat(day))


def settings(methods: Iterable[str] = (), target: object = 70, stage: str = "completed", **fields: object) -> Settings:
    """Return settings with these selected methods, `settings(["cool-kids"], target=70)`."""
    coverage = {"methods": [*methods], "target": target, "stage": stage}
    return _built(Settings, SETTINGS, "", {"schema_version": 1, "name": "Harjula", "coverage": coverage} | fields)


def organisation(
    units: Mapping[str, Fields] | None = None,
    occupations: Iterable[str] = ("nurse", "psychologist", "social-worker"),
    **fields: object,
) -> Organisation:
    """Return vocabularies: units with their fields, all other lists by their ids alone.

    `organisation(units={"harju": {"area": "north"}}, divisions=["children"], areas=["north", "south"])`. A unit
    belongs to the first division, unless it says another.
    """
    terms = {"divisions": ["children"], "occupations": [*occupations]} | fields
    lists = {name: _terms(value) if isinstance(value, list) else value for name, value in terms.items()}
    first = next(iter(_ids(lists["divisions"])), "children")
    named = {"harju": {}} if units is None else units
    lists["units"] = [{"id": id_, "name": id_, "division": first, **unit} for id_, unit in named.items()]
    return _built(Organisation, ORGANISATION, "", lists)


def ladder(
    id_: str = "children", tiers: Iterable[object] = ("light", "guided", "intensive"), **fields: object
) -> Ladder:
    """Return a ladder with these tiers, the lightest first."""
    plain = {"name": id_, "model": "Example", "owner": "Working group", "tiers": _terms([*tiers])}
    return _built(Ladder, LADDER, id_, plain | fields)


def stepping(id_: str = "children", of: str = "children", /, **fields: object) -> Stepping:
    """Return a chart of a ladder; what is left out shows all."""
    return _built(Stepping, STEPPING, id_, {"ladder": of} | fields)


def intervention(
    id_: str = "cool-kids", tiers: Iterable[str] = (), delivered_by: Iterable[str] = ("nurse",), **fields: object
) -> Intervention:
    """Return a method that stands on tiers such as `children/guided` and is delivered by nurses."""
    placements = [dict(zip(("ladder", "tier"), tier.split("/"), strict=True)) for tier in tiers]
    plain = {"kind": "intervention", "name": id_, "summary": "A method.", "placements": placements}
    return _built(Intervention, INTERVENTION, id_, plain | {"delivered_by": [*delivered_by]} | fields)


def team(
    id_: str = "harju",
    delivers: Iterable[object] = (),
    staff: Rows | None = None,
    staffing: Mapping[str, Rows] | Iterable[tuple[str, Rows]] = (),
    **fields: object,
) -> ServiceTeam:
    """Return a team of the unit `harju`, with one snapshot as `staff`, or several by their days as `staffing`.

    `delivers` holds ids, or fields where there is more to say. Staff is a headcount by occupation, or fields; a bare
    number under `trained` is of those who have completed the training:

    `team("harju", delivers=["cool-kids"], staff={"nurse": {"headcount": 10, "trained": {"cool-kids": 7}}})`
    """
    snapshots = staffing.items() if isinstance(staffing, Mapping) else staffing
    plain = {
        "kind": "service",
        "name": id_,
        "units": ["harju"],
        "delivers": [{"intervention": one} if isinstance(one, str) else one for one in delivers],
        "staffing": [
            {"date": day, "staff": [_row(occupation, row) for occupation, row in rows.items()]}
            for day, rows in (snapshots if staff is None else [(SNAPSHOT, staff)])
        ],
    }
    return _built(ServiceTeam, TEAM, id_, plain | fields)


def leaders(id_: str = "harju-leaders", **fields: object) -> ImplementationTeam:
    """Return an implementation team, `leaders(decisions=[{"id": "one", "what": "Adopt it", "effect": "adopt"}])`."""
    return _built(ImplementationTeam, IMPLEMENTATION_TEAM, id_, {"kind": "implementation", "name": id_} | fields)


def support_team(id_: str = "anxiety-support", meetings: Iterable[Fields] = (), **fields: object) -> SupportTeam:
    """Return a support team; its meetings are held unless they say otherwise, each in the season of its day.

    `support_team(themes=["anxiety"], meetings=[{"date": "2026-03-10", "attendance": [{"unit": "harju"}]}])`
    """
    seasons: dict[str, list[Fields]] = {}
    for meeting in meetings:
        season = season_of(date.fromisoformat(str(meeting["date"])))
        seasons.setdefault(str(season), []).append({"status": "held", **meeting})
    listed = [{"season": season, "meetings": held} for season, held in seasons.items()]
    plain = {"kind": "support", "name": id_, "focus": "symptom", "seasons": listed}
    return _built(SupportTeam, SUPPORT_TEAM, id_, plain | fields)


def competence(
    groups: Mapping[str, str | Fields] | None = None,
    levels: Mapping[str, Iterable[object]] | None = None,
    id_: str = "steps",
    **fields: object,
) -> CompetenceLevels:
    """Return competence levels: groups with the level expected of each, or fields; levels with their requirements.

    `competence({"nurses": "encounter"}, {"hearing": ["time"], "encounter": [{"id": "asking", "what": "Ask"}]})`
    """
    required = levels or {"hearing": [], "encounter": []}
    plain = {
        "kind": "levels",
        "name": id_,
        "model": "Example",
        "owner": "Working group",
        "groups": [
            {"id": group, "name": group, **({"level": row} if isinstance(row, str) else row)}
            for group, row in (groups or {"nurses": "encounter"}).items()
        ],
        "levels": [
            {"id": level, "name": level, "requirements": [_required(one) for one in asked]}
            for level, asked in required.items()
        ],
    }
    return _built(CompetenceLevels, COMPETENCE_LEVELS, id_, plain | fields)


def _required(one: object) -> object:
    return {"id": one, "what": one} if isinstance(one, str) else one


def needs_survey(id_: str = "survey", answers: Iterable[Fields] = (), **fields: object) -> NeedsSurvey:
    """Return a survey, `needs_survey(answers=[{"group": "nurses", "answered": 12, "needs": {"time": 7}}])`."""
    plain = {"kind": "survey", "levels": "steps", "name": id_, "opened": "2026-02-02", "answers": [*answers]}
    return _built(NeedsSurvey, NEEDS_SURVEY, id_, plain | fields)


def competence_counts(
    unit: str = "harju", groups: Mapping[str, Fields] | None = None, day: str = SNAPSHOT, **fields: object
) -> CompetenceCounts:
    """Return the competence of a unit on one day by group.

    `competence_counts("harju", {"nurses": {"people": 10, "having": {"encounter": 7}}})`
    """
    listed = [{"group": group, **row} for group, row in (groups or {}).items()]
    plain = {"kind": "counts", "levels": "steps", "unit": unit, "counts": [{"date": day, "groups": listed}]}
    return _built(CompetenceCounts, COMPETENCE_COUNTS, unit, plain | fields)


def trial(id_: str = "workshop", **fields: object) -> Trial:
    """Return a workshop for workers that was held in February."""
    plain = {
        "kind": "trial",
        "levels": "steps",
        "name": id_,
        "form": "workshop",
        "status": "held",
        "for_whom": "Workers",
        "starts": "2026-02-10",
    }
    return _built(Trial, TRIAL, id_, plain | fields)


def risk(id_: str = "turnover", **fields: object) -> Risk:
    """Return an open risk, `risk(weighings=[{"date": "2026-03-01", "likelihood": 4, "impact": 3}])`."""
    plain = {"name": id_, "consequence": "Methods are not used.", "owner": "Head of services"}
    return _built(Risk, RISK, id_, plain | fields)


def multidisciplinary_team(id_: str = "family-team", **fields: object) -> MultidisciplinaryTeam:
    """Return a multidisciplinary team, `multidisciplinary_team(demand=[{"starts": …, "ends": …, "clients": 20}])`."""
    plain = {"kind": "multidisciplinary", "name": id_, "units": ["harju"]}
    return _built(MultidisciplinaryTeam, MULTIDISCIPLINARY_TEAM, id_, plain | fields)


def evaluation(id_: str = "family-team-2025", **fields: object) -> Evaluation:
    """Return an evaluation of a team or a method for the year 2025, `evaluation(team="family-team", ended=27)`."""
    plain = {"name": id_, "starts": "2025-01-01", "ends": "2025-12-31"}
    return _built(Evaluation, EVALUATION, id_, plain | fields)


def training(
    id_: str = "spring",
    of: str = "cool-kids",
    status: str = "held",
    days: Iterable[str] = ("2026-02-10",),
    lines: Mapping[str, Fields] | Iterable[tuple[str, Fields]] = (),
    **fields: object,
) -> TrainingRound:
    """Return a training round of one day; each of its lines is of a team and an occupation.

    `training("spring", "cool-kids", lines={"harju/nurse": {"attended": 8, "completed": 6}})`
    """
    told = lines.items() if isinstance(lines, Mapping) else lines
    plain = {
        "intervention": of,
        "status": status,
        "provider": "The training centre",
        "days": [*days],
        "participants": [_participants(who, line) for who, line in told],
    }
    return _built(TrainingRound, TRAINING, id_, plain | fields)


def booked(
    id_: str = "autumn",
    of: str = "cool-kids",
    seats: Mapping[tuple[str, str], int] | None = None,
    status: str = "planned",
    days: Iterable[str] = ("2026-09-01",),
    **fields: object,
) -> TrainingRound:
    """Return a planned round of a method, with the seats that are booked by team and occupation.

    `booked(days=["2026-09-01"], seats={("harju", "nurse"): 3})`. How many seats there are is `room`.
    """
    room = {"seats": fields.pop("room")} if "room" in fields else {}
    lines = {f"{team_}/{occupation}": {"booked": count} for (team_, occupation), count in (seats or {}).items()}
    return training(id_, of, status, days, lines, **room | fields)


def _participants(who: str, counts: Fields) -> Fields:
    team_, _, occupation = who.partition("/")
    return {"team": team_, "occupation": occupation, **counts}


def period_log(
    team_id: str = "harju", quarters: Mapping[str, Mapping[str, object]] | None = None, id_: str = ""
) -> PeriodLog:
    """Return the method periods of a team by quarter and method: fields, the number begun, or None where unknown.

    `period_log("harju", {"2026-Q1": {"cool-kids": 4}})`
    """
    listed = [
        {"quarter": quarter, "methods": [{"intervention": method, **_begun(row)} for method, row in methods.items()]}
        for quarter, methods in (quarters or {}).items()
    ]
    return _built(PeriodLog, PERIODS, id_ or team_id, {"team": team_id, "quarters": listed})


def _begun(row: object) -> Fields:
    if isinstance(row, Mapping):
        return row
    return {} if row is None else {"started": row}


def _row(occupation: str, row: object) -> Fields:
    fields = dict(row) if isinstance(row, Mapping) else {"headcount": row}
    trained = fields.get("trained", {})
    assert isinstance(trained, Mapping)
    stages = {method: {"completed": count} if isinstance(count, int) else count for method, count in trained.items()}
    return {"occupation": occupation, **fields, "trained": stages}


def _terms(items: list[object]) -> list[object]:
    return [{"id": item, "name": item} if isinstance(item, str) else item for item in items]


def _ids(terms: object) -> list[str]:
    assert isinstance(terms, list)
    return [term["id"] for term in terms]


def _built(model: type[_P], kind: RecordKind, id_: str, fields: Fields) -> _P:
    record = record_of(kind, id_, {name: value for name, value in fields.items() if value is not None})
    assert isinstance(record, model), record
    return record
