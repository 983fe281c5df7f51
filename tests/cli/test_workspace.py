from pathlib import Path

import pytest

from interventio.cli.trouble import NotAFolderError, NoWorkspaceError
from interventio.cli.workspace import workspace_root


@pytest.fixture
def county(tmp_path: Path) -> Path:
    (tmp_path / "county" / "data" / "teams").mkdir(parents=True)
    (tmp_path / "county" / "interventio.yaml").touch()
    return tmp_path / "county"


def test_the_workspace_is_found_upward(county: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(county / "data" / "teams")
    assert workspace_root(None) == county


def test_a_folder_that_is_named_is_the_workspace(county: Path) -> None:
    assert workspace_root(county) == county


def test_a_folder_that_is_named_is_not_looked_for_upward(county: Path) -> None:
    with pytest.raises(NoWorkspaceError):
        workspace_root(county / "data")


def test_outside_a_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(NoWorkspaceError):
        workspace_root(None)


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(NotAFolderError):
        workspace_root(tmp_path / "nowhere")
