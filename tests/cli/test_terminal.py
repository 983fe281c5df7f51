import io

import pytest

from interventio.cli.terminal import put, terminal_of
from interventio.renderers.screen.lines import Style, line


def written(colour: str) -> str:
    stream = io.StringIO()
    put([line("plain ", ("bad", Style.ERROR))], stream, colour)
    return stream.getvalue()


def test_off_a_screen_there_is_no_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    assert written("auto") == "plain bad\n"


def test_colour_can_be_asked_for() -> None:
    assert written("always") == "plain \x1b[1;31mbad\x1b[0m\n"


def test_no_color_wins_over_force_color_and_a_flag_over_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert written("auto") == "plain bad\n"
    assert "\x1b[" in written("always")


def test_a_console_without_unicode_is_known() -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="cp1252")
    assert not terminal_of(stream).has_unicode
