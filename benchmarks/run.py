"""Measures interventio against its yardsticks and prints a Markdown table: `make bench`.

Everything is measured in one run: the tasks of a group are interleaved, and a ratio is the median over the rounds of
the ratios within each round. A ratio that misses its goal is a line in the table, nothing more.
"""

import os
import platform
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from cost import Costs, interleaved
from generate import DAY, WORKSPACES
from goals import INTERVENTIO, KINDS, LARGE_SITE, PYTHON, SCHEMAS, SMALL_SITE, Goal, groups

SIZES = ("20", "100", "1000", "10000", SMALL_SITE, LARGE_SITE)
HEAD = """
| what | against | goal | measured | lowest–highest | processor time | |
|---|---|--:|--:|--:|--:|---|"""


def main() -> None:
    """Measure and print."""
    # Workspaces are looked at on the day for which they were made, and Python may keep what it compiles.
    os.environ |= {"SOURCE_DATE_EPOCH": str(int(datetime.combine(DAY, datetime.min.time(), UTC).timestamp()))}
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    _prepare()
    print(f"{platform.system()}, {os.cpu_count()} cores, Python {platform.python_version()}.\n{HEAD}")
    for group in groups():
        costs = interleaved(group.tasks, group.rounds)
        for goal in group.goals:
            print(line(goal, costs), flush=True)


def line(goal: Goal, costs: Costs) -> str:
    """Return a line of the table."""
    ratios = goal.ratios(costs)
    ratio = median(ratios)
    seconds = median(cost.seconds for cost in costs[goal.task])
    verdict = "met" if ratio <= goal.most else "**missed**"
    spread = f"{_short(min(ratios))}–{_short(max(ratios))}"
    return (
        f"| {goal.what} | {goal.yardstick} | ≤ {goal.most:g} | **{_short(ratio)}** | {spread} "
        f"| {seconds * 1000:,.0f} ms | {verdict} |"
    )


def _short(ratio: float) -> str:
    return f"{ratio:#.3g}"


def _prepare() -> None:
    """Write the workspaces and the schemas; in other processes, so that this one stays small."""
    for size in SIZES:
        subprocess.run([PYTHON, str(Path(__file__).with_name("generate.py")), size], check=True, stdout=sys.stderr)
    SCHEMAS.mkdir(exist_ok=True)
    for kind in KINDS:
        command = [INTERVENTIO, "schema", kind, "--plain"]
        (SCHEMAS / f"{kind}.json").write_bytes(subprocess.run(command, cwd=WORKSPACES, check=True, stdout=-1).stdout)


if __name__ == "__main__":
    main()
