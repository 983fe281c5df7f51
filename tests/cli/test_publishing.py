"""What a report says of files that it had to leave out."""

import pytest

from interventio.cli.publishing import report_files, tell_what_is_lacking
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.views.numbers import numbers_of
from interventio.views.site.published import Published, published
from support.twins import FIRST

ENGLISH = translator(Language.EN)


@pytest.fixture(scope="module", name="made")
def _made() -> Published:
    return published(FIRST, numbers_of(FIRST, Audience.PROFESSIONAL))


@pytest.mark.parametrize("form", ["all", "html", "md"])
def test_the_files_of_a_report_are_as_many_as_announced(made: Published, form: str) -> None:
    found, count = report_files(made, form)
    paths = [path for path, _ in found]
    assert (len(paths), len({*paths})) == (count, count)
    assert ("api/v1/index.json" in paths) is (form != "md")


def test_where_all_is_installed_nothing_is_said(made: Published, capsys: pytest.CaptureFixture[str]) -> None:
    tell_what_is_lacking(made, ENGLISH)
    assert capsys.readouterr().err == ""


def test_a_line_for_each_extra_that_is_not_installed(
    made: Published, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("interventio.renderers.downloads.is_installed", lambda _: False)
    tell_what_is_lacking(made, ENGLISH)
    assert capsys.readouterr().err == (
        "There are no Excel files, as what makes them is not installed. "
        'Install it with: pip install "interventio[excel]"\n'
        "There are no calendars, as what makes them is not installed. "
        'Install it with: pip install "interventio[calendar]"\n'
    )
