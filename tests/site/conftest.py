"""A browser, and the example's site in a folder, made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from support.browser import running
from support.sites import example_files


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Open a browser for all tests."""
    with running() as found:
        yield found


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the example's site."""
    root = tmp_path_factory.mktemp("site")
    for path, content in example_files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return root
