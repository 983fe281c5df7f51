import pytest

from interventio.renderers import extras
from interventio.renderers.extras import LIBRARIES, is_installed


def test_what_is_there_is_found_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extras, "LIBRARIES", {**LIBRARIES, "unheard-of": "interventio_unheard_of"})
    assert (is_installed("excel"), is_installed("calendar"), is_installed("unheard-of")) == (True, True, False)
