from datetime import date

import pytest

from support.found import Told, found

CK = "data/interventions/ck.yaml"


def stages(**days: str) -> str:
    """Return a method with these stages, each with its day."""
    told = ", ".join(f"{{status: {status.replace('_', '-')}, since: {day}}}" for status, day in days.items())
    return f"method ck: {{life: [{told}]}}"


def test_stages_stand_in_the_order_of_their_days() -> None:
    life = stages(planned="2025-03-01", in_use="2024-03-01", ended="2024-03-01")
    assert found("LIF001", life) == [Told(f"{CK} life.1.since", {"day": date(2024, 3, 1), "earlier": date(2025, 3, 1)})]


def test_two_stages_do_not_begin_on_one_day() -> None:
    life = stages(planned="2025-03-01", in_use="2024-03-01", ended="2025-03-01")
    assert found("LIF002", life) == [Told(f"{CK} life.2.since", {"day": date(2025, 3, 1)}, see=(f"{CK} life.0.since",))]


@pytest.mark.parametrize(
    ("delivery", "team", "is_told"),
    [
        ("", "", True),
        ("until: 2026-08-01", "", True),
        ("until: 2026-07-31", "", False),
        ("until: 2026-08-01", "until: 2026-07-31", False),
        ("", "until: 2026-08-01", True),
        ("since: 2027-01-01", "", True),
    ],
)
def test_a_team_does_not_deliver_what_has_ended(delivery: str, team: str, is_told: bool) -> None:  # noqa: FBT001
    records = f"""
        method ck: {{life: [{{status: in-use, since: 2020-01-01}}, {{status: ended, since: 2026-08-01}}]}}
        team harju: {{{team or "since: 2020-01-01"}, delivers: [{{intervention: x}}, {{intervention: ck, {delivery}}}]}}
    """
    place = "data/teams/harju.yaml delivers.1.intervention"
    told = Told(place, {"id": "ck", "day": date(2026, 8, 1)}, see=(f"{CK} life.1.since",))
    assert found("LIF003", records) == ([told] if is_told else [])


@pytest.mark.parametrize(("until", "is_told"), [("", True), ("until: 2027-05-31", False)])
def test_what_is_phased_out_has_a_last_day(until: str, is_told: bool) -> None:  # noqa: FBT001
    records = f"""
        method ck: {{life: [{{status: phasing-out, since: 2026-08-01}}]}}
        team harju: {{delivers: [{{intervention: ck, {until}}}]}}
    """
    place = "data/teams/harju.yaml delivers.0.intervention"
    told = Told(place, {"id": "ck", "day": date(2026, 8, 1)}, see=(f"{CK} life.0.since",))
    assert found("LIF004", records) == ([told] if is_told else [])


@pytest.mark.parametrize(
    ("life", "stage"),
    [
        ("", None),
        ("{status: in-use, since: 2026-11-22}", None),
        ("{status: piloting, since: 2026-11-22}", None),
        ("{status: planned, since: 2026-01-01}, {status: in-use, since: 2026-11-23}", 0),
        ("{status: in-use, since: 2026-01-01}, {status: phasing-out, since: 2026-11-22}", 1),
        ("{status: ended, since: 2026-11-22}", 0),
        ("{status: considered, since: 2026-11-23}", None),
    ],
)
def test_a_selected_method_is_in_use_or_piloted(life: str, stage: int | None) -> None:
    records = f"""
        settings: {{coverage: {{methods: [unknown, ck]}}}}
        method ck: {{life: [{life}]}}
    """
    told = Told("interventio.yaml coverage.methods.1", {"id": "ck"}, see=(f"{CK} life.{stage}.since",))
    assert found("LIF005", records) == ([] if stage is None else [told])


@pytest.mark.parametrize(
    ("code", "life", "is_told"),
    [
        ("LIF006", "{status: planned, since: 2025-11-21}", True),
        ("LIF006", "{status: planned, since: 2025-11-22}", False),
        ("LIF006", "{status: planned, since: 2025-11-21}, {status: piloting, since: 2027-11-21}", False),
        ("LIF006", "{status: piloting, since: 2020-11-21}", False),
        ("LIF007", "{status: piloting, since: 2024-11-21}", True),
        ("LIF007", "{status: piloting, since: 2024-11-22}", False),
        ("LIF007", "{status: planned, since: 2020-11-21}", False),
    ],
)
def test_a_plan_and_a_pilot_do_not_last(code: str, life: str, is_told: bool) -> None:  # noqa: FBT001
    days = {"LIF006": date(2025, 11, 21), "LIF007": date(2024, 11, 21)}
    told = Told(f"{CK} life.0.since", {"id": "ck", "day": days[code]})
    assert found(code, f"method ck: {{life: [{life}]}}") == ([told] if is_told else [])
