"""What a command costs: processor time, which other work on the machine changes little, and memory at its peak."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Task:
    """One or more commands, run one after the other in a folder, and the exit code that each should have."""

    commands: tuple[tuple[str, ...], ...]
    folder: Path
    code: int = 0


@dataclass(frozen=True, slots=True)
class Cost:
    """Processor time in seconds, the most memory in bytes that any of the commands held, and seconds by the clock."""

    seconds: float
    peak: int
    elapsed: float


Costs = Mapping[str, Sequence[Cost]]


def interleaved(tasks: Mapping[str, Task], rounds: int) -> Costs:
    """Run every task once in each round, and return the costs of each round after one that is not counted."""
    costs: dict[str, list[Cost]] = {name: [] for name in tasks}
    for number in range(rounds + 1):
        for name, task in tasks.items():
            cost = _cost_of(task)
            if number:
                costs[name].append(cost)
    return costs


def _cost_of(task: Task) -> Cost:
    costs = list(_each(task))
    return Cost(
        sum(cost.seconds for cost in costs),
        max(cost.peak for cost in costs),
        sum(cost.elapsed for cost in costs),
    )


def _each(task: Task) -> Iterator[Cost]:
    for command in task.commands:
        began = time.perf_counter()
        running = subprocess.Popen(command, cwd=task.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(running.pid, 0)
        running.returncode = os.waitstatus_to_exitcode(status)
        if running.returncode != task.code:
            sys.exit(f"{' '.join(command)[:200]} in {task.folder} ended with {running.returncode}")
        elapsed = time.perf_counter() - began
        yield Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, elapsed)
