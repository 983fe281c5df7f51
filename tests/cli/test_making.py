"""Files that are made side by side are the same as those made one after another."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial

import pytest

from interventio.cli import making
from interventio.cli.making import FROM, MadeFile, made


def numbered(number: int) -> Iterator[MadeFile]:
    yield f"{number}.txt", str(number).encode()


def by_whom(number: int) -> Iterator[MadeFile]:
    yield str(number), str(os.getpid()).encode()


def broken(number: int) -> Iterator[MadeFile]:
    if number == 7:
        raise LookupError(number)
    yield from numbered(number)


def several(monkeypatch: pytest.MonkeyPatch, processors: int) -> None:
    monkeypatch.setattr(making, "_processors", lambda: processors)


@pytest.mark.parametrize("processors", [1, 3])
def test_all_files_are_made_in_their_order(monkeypatch: pytest.MonkeyPatch, processors: int) -> None:
    several(monkeypatch, processors)
    found = list(made([partial(numbered, number) for number in range(FROM + 5)]))
    assert found == [(f"{number}.txt", str(number).encode()) for number in range(FROM + 5)]


def test_many_parts_are_made_by_other_processes_and_few_by_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    several(monkeypatch, 2)
    own = str(os.getpid()).encode()
    assert own not in {maker for _, maker in made([partial(by_whom, number) for number in range(FROM)])}
    assert {maker for _, maker in made([partial(by_whom, number) for number in range(FROM - 1)])} == {own}


@pytest.mark.parametrize("processors", [1, 2])
def test_trouble_in_a_part_is_met_as_if_there_were_one_process(
    monkeypatch: pytest.MonkeyPatch, processors: int
) -> None:
    several(monkeypatch, processors)
    found: list[MadeFile] = []
    with pytest.raises(LookupError, match="7"):
        found.extend(made([partial(broken, number) for number in range(FROM)]))


def ended_at_once(number: int, first: int) -> Iterator[MadeFile]:
    if number == 7 and os.getpid() != first:
        os._exit(1)
    yield from numbered(number)


def test_what_a_process_that_was_killed_leaves_undone_is_made_by_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    several(monkeypatch, 2)
    parts = [partial(ended_at_once, number, os.getpid()) for number in range(FROM)]
    assert [path for path, _ in made(parts)] == [f"{number}.txt" for number in range(FROM)]


TYPST_USED = """
from interventio.cli.making import _processors
print(_processors())
import typst
typst.compile(b"Words", format="pdf")
print(_processors())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no process is forked")
def test_where_a_library_has_threads_nothing_is_forked() -> None:
    told = subprocess.run([sys.executable, "-c", TYPST_USED], capture_output=True, text=True, check=True).stdout
    assert told.split() == [str(len(os.sched_getaffinity(0))), "1"]
