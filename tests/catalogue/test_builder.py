"""Every record has its place in the catalogue, and the order in which files were read makes no difference."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from interventio.catalogue.ids import ids_of
from interventio.records.base import Part
from support.build import catalogue, intervention, leaders, period_log, team, training

RECORDS = (
    intervention("cool-kids"),
    team("harju"),
    team("ranta"),
    leaders("harju-leaders"),
    training("cool-kids-2027"),
    training("cool-kids-2026"),
    period_log("ranta", {"2026-Q1": {"cool-kids": {"started": 2}}}),
    period_log("harju"),
)


def test_every_record_has_its_place() -> None:
    found = catalogue(*RECORDS)
    assert list(found.teams) == ["harju", "ranta"]
    assert list(found.implementation_teams) == ["harju-leaders"]
    assert list(found.trainings) == ["cool-kids-2026", "cool-kids-2027"]
    assert list(found.periods) == ["harju", "ranta"]
    assert found.periods["ranta"].quarters[0].methods[0].started == 2


def test_every_record_is_an_entry_with_its_path() -> None:
    found = [(entry.kind.name, entry.path) for entry in catalogue(*RECORDS).entries]
    assert set(found) > {
        ("team", "data/teams/harju.yaml"),
        ("implementation-team", "data/teams/harju-leaders.yaml"),
        ("training", "data/trainings/cool-kids-2026.yaml"),
        ("periods", "data/periods/harju.yaml"),
    }


def test_what_points_to_a_team_means_one_that_meets_clients() -> None:
    assert list(ids_of(catalogue(*RECORDS), "fi")["teams"]) == ["harju", "ranta"]


@given(st.permutations(RECORDS))
def test_the_order_of_files_makes_no_difference(records: Sequence[Part]) -> None:
    assert catalogue(*records) == catalogue(*RECORDS)
