from pathlib import Path

from generate import DAY, MISTAKES, numbers_of, records
from writing import Record, write

from interventio.pipeline import examine


def test_a_generated_workspace_is_without_findings(tmp_path: Path) -> None:
    for path, record in records(*numbers_of("40")):
        write(tmp_path / path, record)
    workspace = examine(tmp_path, DAY)
    assert (workspace.files, workspace.findings) == (40, ())


def test_a_size_is_a_number_of_records_or_of_methods_and_teams() -> None:
    assert [numbers_of(size) for size in ("20", "100", "40x24")] == [(6, 10), (38, 58), (40, 24)]


def test_the_same_size_gives_the_same_records() -> None:
    assert list(records(14, 12)) == list(records(14, 12))


def test_records_are_written_as_people_write_them(tmp_path: Path) -> None:
    record: Record = {
        "name": {"fi": "Uni", "sv": "Sömn"},
        "units": ["a", "b"],
        "text": {"fi": "x" * 100},
        "staff": [{"n": 1}],
    }
    write(tmp_path / "a.yaml", record)
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == (
        f"name: {{fi: Uni, sv: Sömn}}\nunits: [a, b]\ntext:\n  fi: {'x' * 100}\nstaff:\n- {{n: 1}}\n"
    )


def test_each_mistake_can_be_made_in_every_method_and_team(tmp_path: Path) -> None:
    for path, record in records(*numbers_of("20")):
        write(tmp_path / path, record)
    files = [*tmp_path.glob("data/interventions/*"), *tmp_path.glob("data/teams/*")]
    assert {right for path in files for right in MISTAKES if right not in path.read_text(encoding="utf-8")} == set()
