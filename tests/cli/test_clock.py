from datetime import UTC, date, datetime

import pytest

from interventio.cli.clock import is_day_set, today


def test_the_day_can_be_set_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772841600")
    assert today() == date(2026, 3, 7)


@pytest.mark.parametrize("epoch", ["", "yesterday", "-1"])
def test_otherwise_it_is_the_machine_s(monkeypatch: pytest.MonkeyPatch, epoch: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert abs((today() - datetime.now(UTC).date()).days) <= 1  # noqa: TID251 - the machine's day is what is compared


def test_an_empty_variable_sets_no_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "")
    assert not is_day_set()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795305600")
    assert is_day_set()
