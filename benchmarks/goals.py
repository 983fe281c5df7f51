"""What is measured, against what, and how much it may cost."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cost import Costs, Task
from generate import WORKSPACES

PYTHON = sys.executable
INTERVENTIO = str(Path(PYTHON).with_name("interventio"))
CHECK_JSONSCHEMA = str(Path(__file__).parents[1] / ".venv-bench/bin/check-jsonschema")
SCHEMAS = WORKSPACES / "schemas"
KINDS = {"intervention": "interventions", "team": "teams"}
LOAD = """
import pathlib, yaml
loaded = [yaml.load(path.read_bytes(), yaml.CSafeLoader) for path in pathlib.Path().rglob("*.yaml")]
"""
SAME_FILES = "check-jsonschema on the same files"
NOTHING = "`python -c pass`"
SMALL_SITE, LARGE_SITE = "40x24", "1000x300"
"""How many methods and teams the sites are of."""

Ratios = Callable[[Costs], Sequence[float]]


@dataclass(frozen=True, slots=True)
class Goal:
    """A line of the table: what may cost how many times as much as its yardstick, and the ratio of each round."""

    what: str
    yardstick: str
    most: float
    task: str
    ratios: Ratios


@dataclass(frozen=True, slots=True)
class Group:
    """Tasks that are measured together, how often, and what is asked of them."""

    rounds: int
    tasks: Mapping[str, Task]
    goals: tuple[Goal, ...]


def groups() -> Iterator[Group]:
    """Yield what is measured."""
    yield start_up()
    yield city()
    yield county()
    yield country()
    yield sites()


def start_up() -> Group:
    """Return how long it takes to begin."""
    tasks = {
        "pass": Task(((PYTHON, "-c", "pass"),), WORKSPACES),
        "version": interventio("--version"),
        "help": interventio("--help"),
        "command": interventio("validate", "--help"),
    }
    return Group(
        21,
        tasks,
        (
            goal("`--version`", "version", NOTHING, "pass", 1.7),
            goal("`--help`", "help", NOTHING, "pass", 7),
            goal("`validate --help`", "command", NOTHING, "pass", 7),
        ),
    )


def city() -> Group:
    """Return the tasks for 100 files."""
    tasks = {"peer": check_jsonschema(100), "validate": interventio("validate"), "report": interventio("report")}
    return Group(
        9,
        tasks,
        (
            goal("`validate`, 100 files", "validate", SAME_FILES, "peer", 0.20),
            goal("`report`, 100 files, 3 languages", "report", "`validate` of the same files", "validate", 6),
        ),
    )


def county() -> Group:
    """Return the tasks for 1,000 files."""
    tasks = {
        "peer": check_jsonschema(1000),
        "validate": interventio("validate", folder="1000"),
        "failing": interventio("validate", folder="1000-failing", code=1),
    }
    return Group(
        7,
        tasks,
        (
            goal("`validate`, 1,000 files", "validate", SAME_FILES, "peer", 0.08),
            goal("`validate`, 1,000 files, 1 % of them failing", "failing", "the same with none", "validate", 1.05),
        ),
    )


def country() -> Group:
    """Return the tasks for 10,000 files."""
    tasks = {
        "load": Task(((PYTHON, "-c", LOAD),), WORKSPACES / "10000"),
        "validate": interventio("validate", folder="10000"),
        "tenth": interventio("validate", folder="1000"),
        "empty": interventio("validate", folder="20"),
    }
    size = sum(path.stat().st_size for path in (WORKSPACES / "10000").rglob("*.yaml"))
    return Group(
        5,
        tasks,
        (
            goal("`validate`, 10,000 files", "validate", "`CSafeLoader` over the same bytes", "load", 0.75),
            goal("`validate`, 10,000 files", "validate", "the same with 1,000", "tenth", 11),
            Goal(
                "`validate`, 10,000 files: memory over that of 20 files",
                "the bytes on disk",
                12,
                "validate",
                lambda costs: memory_over(costs, size),
            ),
        ),
    )


def sites() -> Group:
    """Return the tasks of making a site: of a city, and of more methods than there are."""
    tasks = {"small": interventio("report", folder=SMALL_SITE), "large": interventio("report", folder=LARGE_SITE)}
    return Group(
        3,
        tasks,
        (
            Goal(
                "`report`, 40 methods × 24 teams × 3 languages, by the clock",
                "three seconds",
                0.8,
                "small",
                lambda costs: [cost.elapsed / 3 for cost in costs["small"]],
            ),
            Goal(
                "`report`, 1,000 methods × 300 teams × 3 languages, per file",
                "the same of 40 × 24",
                1.1,
                "large",
                lambda costs: [
                    large.seconds / files_of(LARGE_SITE) / (small.seconds / files_of(SMALL_SITE))
                    for large, small in zip(costs["large"], costs["small"], strict=True)
                ],
            ),
        ),
    )


def files_of(folder: str) -> int:
    """Return how many files the site of a workspace has."""
    return sum(path.is_file() for path in (WORKSPACES / folder / "site").rglob("*"))


def goal(what: str, task: str, yardstick: str, by: str, most: float) -> Goal:
    """Return a goal for the processor time of one task by that of another."""
    return Goal(
        what,
        yardstick,
        most,
        task,
        lambda costs: [one.seconds / other.seconds for one, other in zip(costs[task], costs[by], strict=True)],
    )


def memory_over(costs: Costs, size: int) -> list[float]:
    """Return how many times `size` bytes a validation holds at most, beyond what one of hardly any files does."""
    return [(one.peak - other.peak) / size for one, other in zip(costs["validate"], costs["empty"], strict=True)]


def interventio(*arguments: str, folder: str = "100", code: int = 0) -> Task:
    """Return a run of interventio in a workspace."""
    return Task(((INTERVENTIO, *arguments),), WORKSPACES / folder, code)


def check_jsonschema(size: int) -> Task:
    """Return a run of check-jsonschema over the methods and teams of a workspace; its other files are left out."""
    root = WORKSPACES / str(size)
    commands = []
    for kind, folder in KINDS.items():
        files = sorted(path.as_posix() for path in (root / "data" / folder).iterdir())
        commands.append((CHECK_JSONSCHEMA, "--schemafile", str(SCHEMAS / f"{kind}.json"), *files))
    return Task(tuple(commands), root)
