from pathlib import Path

import pytest

from interventio.cli import publishing
from interventio.cli.trouble import TooLargeError
from interventio.languages.language import Language
from interventio.languages.translator import translator
from support.run import REPOSITORY, interventio
from support.sites import Page, example, sites

BASE = REPOSITORY / "tests" / "pages" / "base"


def test_a_report_as_one_file_to_send(tmp_path: Path) -> None:
    path = tmp_path / "to-send.html"
    ended = interventio("report", "--single-file", str(path), "--lang", "sv", "--audience", "manager", folder=BASE)
    assert (ended.code, ended.err) == (0, "")
    assert str(path) in ended.out
    page = Page(path.read_bytes())
    assert page.one("html").attributes["lang"] == "sv"
    assert len([*page.all("article")]) > 3
    assert [*tmp_path.iterdir()] == [path]


def test_what_no_mailbox_takes_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(publishing, "MOST_MEGABYTES", 0)
    (site,) = sites(example("en"))
    with pytest.raises(TooLargeError):
        publishing.write_single_file(site, translator(Language.EN), tmp_path / "to-send.html")
    assert [*tmp_path.iterdir()] == []
