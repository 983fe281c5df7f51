"""The pins are whole, agree with each other and with what the project says it needs."""

import re
import tomllib
from pathlib import Path

import pytest

REQUIREMENTS = Path(__file__).parents[2] / "requirements"
PROJECT = tomllib.loads((REQUIREMENTS.parent / "pyproject.toml").read_text(encoding="utf-8"))
PINS = ("bench", "build", "check", "oldest", "runtime", "test")

PIN = re.compile(
    r"^([a-z0-9-]+)==([0-9a-z.]+)(?: ; [^\\\n]+)? \\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", re.MULTILINE
)


def text_of(name: str) -> str:
    return (REQUIREMENTS / name).read_text(encoding="utf-8")


def pins_of(name: str) -> dict[str, str]:
    """Return the version of each package that a file pins."""
    return dict(PIN.findall(text_of(f"{name}.txt")))


def floors(requirements: list[str]) -> dict[str, str]:
    """Return the lowest version that each requirement allows."""
    found = (re.match(r"([a-z0-9-]+)>=([0-9.]+)", text) for text in requirements)
    return {match[1]: match[2] for match in found if match}


@pytest.mark.parametrize("name", PINS)
def test_a_file_holds_pins_with_hashes_and_nothing_else(name: str) -> None:
    assert pins_of(name)
    assert PIN.sub("", text_of(f"{name}.txt")) == ""


def test_the_wheel_is_built_with_what_the_project_asks_for() -> None:
    asked = [line for line in text_of("build.in").splitlines() if not line.startswith("#")]
    assert asked == PROJECT["build-system"]["requires"]


def test_the_oldest_versions_are_the_lowest_that_the_project_allows() -> None:
    oldest, lowest = pins_of("oldest"), floors(PROJECT["project"]["dependencies"])
    assert len(lowest) == len(PROJECT["project"]["dependencies"])
    assert {name: oldest[name].removesuffix(".0") for name in lowest} == {
        name: version.removesuffix(".0") for name, version in lowest.items()
    }


@pytest.mark.parametrize(("smaller", "larger"), [("runtime", "test"), ("test", "check"), ("build", "test")])
def test_environments_agree(smaller: str, larger: str) -> None:
    assert pins_of(smaller).items() <= pins_of(larger).items()
