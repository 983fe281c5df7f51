"""Making many files side by side, on every processor that there is."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain

MadeFile = tuple[str, bytes]
Part = Callable[[], Iterable[MadeFile]]
"""Makes some of the files: a path and a content each."""

FROM = 20
"""So many parts make it worth while to begin processes."""
MOST = 8

_PARTS: list[Part] = []
"""What the processes make: they are forks of this one, so that nothing has to be handed over to them."""


def made(parts: Iterable[Part]) -> Iterator[MadeFile]:
    """Yield the files of all parts in their order; on Linux several parts are made at a time."""
    todo = list(parts)
    processes = min(_processors(), MOST, len(todo))
    if len(todo) < FROM or processes == 1:
        return chain.from_iterable(part() for part in todo)
    return _side_by_side(todo, processes)


def _processors() -> int:
    """Return on how many processors this process may run; 1 where it cannot be forked safely."""
    if sys.platform != "linux" or _has_native_threads():
        return 1
    return len(os.sched_getaffinity(0))


def _has_native_threads() -> bool:
    """Tell whether a library has threads of its own here, as typst has once it was used.

    A fork has its locks, but not its threads: it would wait for them for ever.
    """
    return len(os.listdir("/proc/self/task")) > threading.active_count()  # noqa: PTH208 - names alone, and no more


def _side_by_side(parts: Sequence[Part], processes: int) -> Iterator[MadeFile]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    _PARTS[:] = parts
    done = 0
    with (
        suppress(BrokenProcessPool),  # one of them was killed: this one makes what is left
        ProcessPoolExecutor(processes, get_context("fork"), _take_signals_as_any_program) as pool,
    ):
        for part, files in zip(parts, pool.map(_files, range(len(parts))), strict=True):
            yield from part() if files is None else files
            done += 1
    for part in parts[done:]:
        yield from part()


def _files(number: int) -> list[MadeFile] | None:
    """Return the files of a part, or None where it fails: the first process makes it again and meets the trouble."""
    try:
        return list(_PARTS[number]())
    except Exception:  # noqa: BLE001 - told where it is met again
        return None


def _take_signals_as_any_program() -> None:
    """Leave interrupts to the first process, and end at once when asked to, even while waiting for a part."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
