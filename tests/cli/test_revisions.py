"""A revision is laid out in a folder of its own, and nothing is written beside it."""

from pathlib import Path

from interventio.cli.revisions import laid_out_at
from interventio.sources.git import repository_around
from interventio.sources.limits import LIMITS
from support.repositories import a_repository, commit_all, write


def test_it_is_laid_out_and_taken_away_again(tmp_path: Path) -> None:
    county = a_repository(tmp_path / "county")
    write(county, "data/teams/a.yaml", "x: 1\n")
    write(county, "large.yaml", "x" * (LIMITS.file_bytes + 1))
    (county / "link").symlink_to("data")
    head = commit_all(county)
    with laid_out_at(repository_around(county), head) as folder:
        laid = {
            path.relative_to(folder).as_posix(): path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()
        }
    assert laid == {"data/teams/a.yaml": 5, "large.yaml": LIMITS.file_bytes + 1}
    assert not folder.exists()
