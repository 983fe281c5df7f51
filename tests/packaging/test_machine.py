"""What pip cannot bring: `tools/machine.sh` finds it, or says what to install."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHELL = shutil.which("sh") or "sh"


def looked_for(what: str, folder: Path, **environment: str) -> tuple[int, str]:
    """Look for a thing on a machine that has nothing but what lies in `folder`."""
    done = subprocess.run(
        [SHELL, str(ROOT / "tools/machine.sh"), what],
        env={"PATH": str(folder), **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stderr


def stand_in(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!{SHELL}\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    stand_in(tmp_path, "google-chrome", "")
    assert looked_for("chromium", tmp_path) == (0, "")


def test_a_browser_elsewhere_is_believed(tmp_path: Path) -> None:
    assert looked_for("chromium", tmp_path, CHROMIUM="/somewhere/chromium") == (0, "")


def test_who_may_not_install_is_told_what_to_install(tmp_path: Path) -> None:
    stand_in(tmp_path, "id", "echo 1000")
    code, said = looked_for("chromium", tmp_path)
    assert code == 1
    assert said.splitlines() == [
        "Missing: chromium. On Debian or Ubuntu: sudo apt-get install --no-install-recommends chromium",
        "Elsewhere install Chromium or Chrome and say where: CHROMIUM=/path/to/it",
    ]


@pytest.mark.parametrize(
    ("what", "elsewhere"),
    [
        ("nodejs", "Elsewhere install Node.js 18.19 or newer; npm comes with it"),
        ("npm", "Elsewhere install Node.js 18.19 or newer; npm comes with it"),
        ("default-jre-headless", "Elsewhere install Java 17 or newer"),
    ],
)
def test_what_the_checkers_of_pages_run_on_is_told_as_well(tmp_path: Path, what: str, elsewhere: str) -> None:
    stand_in(tmp_path, "id", "echo 1000")
    assert looked_for(what, tmp_path) == (
        1,
        f"Missing: {what}. On Debian or Ubuntu: sudo apt-get install --no-install-recommends {what}\n{elsewhere}\n",
    )


@pytest.mark.parametrize(
    ("what", "program"), [("nodejs", "node"), ("npm", "npm"), ("default-jre-headless", "java"), ("chromium", "chrome")]
)
def test_what_runs_is_there(tmp_path: Path, what: str, program: str) -> None:
    stand_in(tmp_path, program, "")
    assert looked_for(what, tmp_path) == (0, "")


def test_an_old_node_is_none(tmp_path: Path) -> None:
    stand_in(tmp_path, "id", "echo 1000")
    stand_in(tmp_path, "node", "exit 1")
    assert looked_for("nodejs", tmp_path)[0] == 1


def test_the_node_that_is_here_is_new_enough() -> None:
    found = shutil.which("node")
    assert found, "Node.js is needed: `make tools` sees to it"
    assert looked_for("nodejs", Path(found).parent) == (0, "")


def test_on_debian_as_root_it_is_installed(tmp_path: Path) -> None:
    stand_in(tmp_path, "id", "echo 0")
    stand_in(tmp_path, "apt-get", f'echo "$@" >>{tmp_path}/asked')
    assert looked_for("python3-venv", tmp_path, PYTHON="no-such-python") == (0, "")
    assert (tmp_path / "asked").read_text(encoding="utf-8").splitlines() == [
        "update -q",
        "install -y -q --no-install-recommends python3-venv",
    ]


def test_ci_runs_the_tests_as_the_readme_says() -> None:
    command = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()[-1]
    assert command == "exec make test"
    assert os.access(ROOT / ".ci/run", os.X_OK)
    assert "make test" in (ROOT / "README.md").read_text(encoding="utf-8")
