"""Every file of a workspace is read; one that is broken hides nothing of the others."""

from pathlib import Path

from interventio.records.reading import Reading, read_records

GOOD = "kind: intervention\nname: Cool Kids\nsummary: Ryhmä.\n"


def reading(folder: Path, **methods: str) -> Reading:
    (folder / "data" / "interventions").mkdir(parents=True)
    (folder / "interventio.yaml").write_text("schema_version: 1\nname: Harjula\n", encoding="utf-8")
    for name, text in methods.items():
        (folder / "data" / "interventions" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return read_records(folder)


def test_a_broken_file_hides_nothing(tmp_path: Path) -> None:
    found = reading(tmp_path, art="kind: [", aart=GOOD, friends="kind: x\n", icdp=GOOD)
    assert [getattr(record, "id", "settings") for record in found.records] == ["aart", "icdp", "settings"]
    assert found.unread == {("intervention", "art"), ("intervention", "friends")}
    assert found.files == 5


def test_progress_is_told_file_by_file(tmp_path: Path) -> None:
    reading(tmp_path, art=GOOD, aart=GOOD)
    told: list[tuple[int, int]] = []
    read_records(tmp_path, lambda done, whole: told.append((done, whole)))
    assert told == [(1, 3), (2, 3), (3, 3)]
