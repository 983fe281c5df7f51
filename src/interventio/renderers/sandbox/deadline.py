"""A limit of time on work that may never end, where the system can set one."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class OutOfTimeError(BaseException):
    """The time is over. It is no `Exception`, so that nothing on the way takes it for an answer."""


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Let work take at most `seconds` of the processor; without a timer of the system, as long as it likes.

    Raises:
        OutOfTimeError: it took longer.

    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds, 0.2)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _ring(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - what signal calls with
    raise OutOfTimeError
