"""What pip cannot bring: `tools/machine.sh` finds it, or says what to install."""

import os
import shutil
import subprocess
from pathlib import Path

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
