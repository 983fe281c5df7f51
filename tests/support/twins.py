"""Two workspaces that differ in hidden numbers alone: what is published of them must not differ at all."""

from collections.abc import Iterator, Mapping

from interventio.catalogue.catalogue import Catalogue
from interventio.records.base import Part
from interventio.records.competence_counts import CompetenceCounts
from interventio.records.evaluation import Evaluation
from interventio.records.multidisciplinary_team import MultidisciplinaryTeam
from interventio.records.period_log import PeriodLog
from interventio.records.support_team import SupportTeam
from interventio.records.trial import Trial
from support.build import (
    catalogue,
    competence,
    competence_counts,
    evaluation,
    intervention,
    ladder,
    multidisciplinary_team,
    needs_survey,
    organisation,
    period_log,
    settings,
    support_team,
    team,
    training,
    trial,
)


def county(**trained: tuple[int, int]) -> Catalogue:
    """Return a county by area: how many are trained in Cool Kids and in ALI, of 10, 20 and 30 nurses.

    `county(north=(2, 7), south=(8, 9), east=(20, 21))`. As many completed a round, and have booked the next one. Each
    area has an occupational group of its own, of which as many have the level expected of it as are trained in Cool
    Kids.
    """
    rounds = {f"team-{area}/nurse": cool_kids for area, (cool_kids, _) in trained.items()}
    headcounts = {"north": 10, "south": 20, "east": 30}
    return catalogue(
        settings(["cool-kids", "ali"], languages=["fi", "sv", "en"]),
        organisation({area: {"area": area} for area in trained}, areas=[*trained], instruments=["sdq"]),
        ladder(),
        intervention(
            "cool-kids",
            ["children/guided"],
            review={"last_reviewed": "2026-01-15", "by": "The working group"},
            upkeep={"certificate_valid": "24 months"},
        ),
        intervention("ali", ["children/light"]),
        *(
            team(
                f"team-{area}",
                ["cool-kids", {"intervention": "ali", "since": "2026-02-01", "until": "2027-01-31"}],
                {"nurse": {"headcount": headcounts[area], "trained": {"cool-kids": cool_kids, "ali": ali}}},
                units=[area],
            )
            for area, (cool_kids, ali) in trained.items()
        ),
        training(
            "autumn",
            days=["2025-10-01"],
            seats=40,
            lines={who: {"attended": 25, "completed": count, "certified": count} for who, count in rounds.items()},
            cost={"euros": 4800},
        ),
        training(
            "next",
            status="planned",
            days=["2026-09-01"],
            seats=40,
            lines={who: {"booked": count} for who, count in rounds.items()},
            cost={"euros": 300, "covers": "seat"},
        ),
        competence(
            dict.fromkeys(trained, "encounter"),
            indicators=[{"id": "able", "name": "Able", "baseline": {"date": "2025-03-31", "value": 48}}],
            tools=[{"id": "course", "name": "Course", "kind": "digital", "levels": ["hearing"]}],
        ),
        *(_competence(area, headcounts[area], cool_kids) for area, (cool_kids, _) in trained.items()),
        *(_log(area, cool_kids, ali) for area, (cool_kids, ali) in trained.items()),
        *_needs(headcounts, trained),
        *_trials(*trained["north"]),
        *_family_teams(*trained["north"]),
        *_evaluations(*trained["north"]),
        _support(trained),
    )


def _support(trained: Mapping[str, tuple[int, int]]) -> SupportTeam:
    """Return a support team to whose meeting as many came from each area as are trained there."""
    came = [
        {"unit": area, "supervisors": ali, "trained_workers": cool_kids, "others": cool_kids}
        for area, (cool_kids, ali) in trained.items()
    ]
    return support_team(
        interventions=["cool-kids"],
        seats=[{"unit": area, "role": role} for area in trained for role in ("supervisor", "trained-worker")],
        meetings=[{"date": "2026-03-10", "attendance": came}, {"date": "2026-06-20", "status": "planned"}],
    )


def _trials(few: int, others: int) -> Iterator[Trial]:
    """Yield four trials: of the few, of more of whom a few said or did something, and one of which all may be shown."""
    yield trial("few", took_part=few, size={"lowest": 10, "highest": 20})
    yield trial("told", took_part=30, feedback={"asked": 30, "answered": 20, "useful": 20 - few})
    yield trial("asked", took_part=30, feedback={"asked": 30, "answered": 30 - others, "useful": 12})
    yield trial("open", took_part=40, feedback={"asked": 40, "answered": 29, "useful": 22})


def _needs(headcounts: Mapping[str, int], trained: Mapping[str, tuple[int, int]]) -> tuple[Part, Part]:
    """Return levels, and a survey in which all nurses have answered.

    As many need time as are trained in Cool Kids, so that the sum over the units may be shown. In the north alone some
    need to ask and to guide: they are few, and of the two most need the one or the other. So few teachers answered
    that not even that is shown.
    """
    few, other = trained["north"]
    answers = [
        {
            "group": "nurses",
            "unit": area,
            "asked": headcounts[area] * 2,
            "answered": headcounts[area],
            "needs": {"time": cool_kids, **({"asking": few, "guiding": other} if area == "north" else _NOBODY)},
        }
        for area, (cool_kids, _) in trained.items()
    ]
    teachers = {"group": "teachers", "asked": 20, "answered": few, "needs": {"time": 1}}
    tools = [
        {
            "id": "course",
            "name": "Course",
            "kind": "training",
            "levels": ["hearing"],
            "requirements": ["time"],
            "intervention": "cool-kids",
        }
    ]
    groups: Mapping[str, str | Mapping[str, object]] = {
        "nurses": {"level": "encounter", "occupations": ["nurse"]},
        "teachers": "hearing",
    }
    return (
        competence(groups, {"hearing": ["time"], "encounter": ["asking", "guiding"]}, "needed-steps", tools=tools),
        needs_survey(levels="needed-steps", answers=[*answers, teachers]),
    )


_NOBODY = {"asking": 0, "guiding": 0}


def _competence(area: str, people: int, having: int) -> CompetenceCounts:
    return competence_counts(area, {area: {"people": people, "having": {"hearing": people, "encounter": having}}})


def _family_teams(few: int, others: int) -> Iterator[MultidisciplinaryTeam]:
    """Yield two multidisciplinary teams: one of which all may be shown of nurses alone, one of few clients."""
    needing = {"nurse": 30, "psychologist": 20, "social-worker": others, "doctor": 55 + others}
    time = {"starts": "2025-01-01", "ends": "2025-12-31", "clients": 60, "needing": needing}
    before = {"starts": "2024-01-01", "ends": "2024-12-31", "clients": 50, "needing": {"psychologist": 20}}
    posts = [{"occupation": one, "posts": 2} for one in needing]
    made = {"compositions": [{"since": "2024-01-01", "posts": posts}], "units": ["north"], "stay": {"usual": 6}}
    demand = [before, time | {"lacking": {"nurse": 12, "psychologist": few}}]
    yield multidisciplinary_team("families", demand=demand, **made)
    yield multidisciplinary_team("small", demand=[time | {"clients": few, "needing": {}}], **made)


def _evaluations(few: int, others: int) -> Iterator[Evaluation]:
    """Yield evaluations with few clients in a category, a class, a part, a follow-up, an answer or a rest.

    The first is told with the classes of a category; the second is of the same clients in part and not told; the third
    has few in a class, and the fourth is told as a whole.
    """
    money = {"costs": [{"year": 2024, "euros": 960_000}], "alternative": {"name": "Placement", "euros": 245_000}}
    first = _named_counts(better=8, same=6, worse=11)
    yield evaluation(
        "families-2024",
        team="families",
        starts="2024-01-01",
        ends="2024-12-31",
        ended=25 + others + few,
        categories=[
            {"id": "protection", "name": "P", "ended": 25 + others},
            {"id": "needs", "name": "N", "ended": few},
        ],
        outcomes=[
            {
                "of": "protection",
                "classes": [*first[:2], first[2] | {"parts": _named_counts(placed=few)}],
                "unknown": others,
            }
        ],
        follow_ups=[
            {"months": 6, "status": "done", "of": "worse", "classes": _named_counts(away=few, home=11 - few)},
            {"months": 12, "status": "planned", "due": "2026-08-31", "of": "placed"},
        ],
        feedback=[_answers("young", 60 + others, 8 - few, 1, few), _answers("parents", 67, 9 - others, 1, others)],
        scores=[_score(25 - few, "protection"), _score(25 + others)],
        economy=money | {"prevented": {"count": 8, "lowest": few}},
        goals=[{"id": "less", "what": "Fewer placements", "target": 4, "result": 6 + few}],
        experts=[{"how": "They planned it", "experts": few}],
    )
    yield evaluation(
        "families-season",
        team="families",
        starts="2024-07-01",
        ends="2025-06-30",
        ended=40 + few,
        outcomes=[{"classes": _named_counts(better=20 + few, same=20)}],
        scores=[_score(40 + few)],
        economy=money,
    )
    yield evaluation(
        "cool-kids-2025",
        intervention="cool-kids",
        ended=60,
        outcomes=[{"classes": _named_counts(better=40 + few, same=20 - few - others, worse=others)}],
        follow_ups=[{"months": 6, "status": "done", "classes": _named_counts(better=58 - few, worse=few)}],
        feedback=[_answers("young", 60 - few, 30, 6, 6)],
        economy=money | {"prevented": {"count": 20 + few}},
    )
    yield evaluation(
        "ali-2025",
        intervention="ali",
        ended=60,
        outcomes=[{"classes": _named_counts(better=40, same=20)}],
        follow_ups=[{"months": 6, "status": "done", "classes": _named_counts(better=40, worse=20)}],
        feedback=[_answers("young", 60, 30, 6, 6)],
        scores=[_score(50)],
        economy=money | {"prevented": {"count": 20}},
    )


def _named_counts(**counts: int) -> list[dict[str, object]]:
    return [{"id": id_, "name": id_, "count": count} for id_, count in counts.items()]


def _answers(id_: str, asked: int, *kinds: int) -> dict[str, object]:
    counts = dict(zip(("promoters", "passives", "detractors"), kinds, strict=True))
    return {"id": id_, "name": id_, "asked": asked, "answered": sum(kinds), **counts}


def _score(clients: int, of: str | None = None) -> dict[str, object]:
    told = {"instrument": "sdq", "clients": clients, "mean_before": 18, "mean_after": 14, "spread_before": 5}
    return told | ({"of": of} if of else {})


def _log(area: str, cool_kids: int, ali: int) -> PeriodLog:
    """Return a log in which each of the trained began a period.

    All of Cool Kids were completed, so that their sums may be shown; of ALI only the few of the north, so that its
    whole line is hidden.
    """
    row = {"started": ali, "completed": ali if area == "north" else 0, "discontinued": 0}
    methods = {"cool-kids": {"started": cool_kids, "completed": cool_kids, "discontinued": 0}, "ali": row}
    return period_log(f"team-{area}", {"2026-Q1": methods})


FIRST = county(north=(2, 3), south=(8, 9), east=(20, 21))
"""North has so few trained in either method that it is hidden, and with it what would tell it."""
SECOND = county(north=(3, 2), south=(7, 10), east=(20, 21))
"""The same sums with other hidden numbers."""
