"""The report of the example, committed as Markdown: a review shows what a change does to the charts and the numbers."""

from pathlib import Path

from support.run import REPOSITORY, interventio


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.*")}


def test_the_committed_report_is_what_the_data_gives(tmp_path: Path) -> None:
    """If this fails and the change is meant: make example."""
    assert interventio("report", "--format", "md", "--output", str(tmp_path / "new"), SOURCE_DATE_EPOCH="").code == 0
    assert texts(tmp_path / "new") == texts(REPOSITORY / "docs" / "example")
