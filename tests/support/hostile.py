"""A pull request from a stranger: the example on a branch where all is planted that might harm a careless program."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from support.repositories import a_repository, commit_all, git, write
from support.run import REPOSITORY

CANARY = "canary-5f1d93"
"""Stands in the environment and in files outside of the workspace; no output may have it."""

LIVE = (
    "::error::planted",
    "::add-mask::planted",
    "::stop-commands::planted",
    "  ::set-output name=x::planted",
    "##vso[task.setvariable variable=x]planted",
    "##[add-matcher]planted.json",
    "##[group]planted",
    "%0A::error::planted",
    "${{ secrets.GITHUB_TOKEN }} planted",
    "$(touch planted) `touch planted`",
    "<script>planted()</script>",
    "</script></title></style></textarea>--><img src=x onerror=planted()>",
    "]]><planted/>",
    "[planted](javascript:planted())",
    "![planted](https://planted.example/x.png)",
    "<https://planted.example>",
    "@everyone planted #1",
    "| planted | x |",
    "# planted",
    "{{ 7*7 }}planted",
    "{% include '/etc/passwd' %}planted",
    "{{ cycler.__init__.__globals__.os.popen('touch planted') }}",
    "[bold red]planted[/bold red]",
    "=cmd|'/c planted'!A1",
    "\x1b[31mplanted\x1b[0m",
    "\x1b]8;;https://planted.example\x1b\\planted\x1b]8;;\x1b\\",
    "\x9b31mplanted",
    "\u202eplanted\u202c",
    "\u200bplanted",
    "planted\n::error::planted",
    "planted\r::error::planted",
    "planted\r\n##[error]planted",
    "planted\u2028::error::planted",
)
"""What does something somewhere: in logs of forges, in pages, in comments, in terminals, in templates, in tables."""

MARKER = "import pathlib\npathlib.Path(__file__).with_name('ran').touch()\n"
PROGRAMS = (
    "yaml",
    "typing",
    "json",
    "sitecustomize",
    "usercustomize",
    "pydantic",
    "interventio",
    "conftest",
    "encodings",
)
"""Modules that Python would take from the folder in which it is started, if it were let."""


def pull_request(folder: Path, *, is_sound: bool = False) -> Path:
    """Return a working copy of a hostile branch `fork` off `main`; if it is sound, all of its records can be read."""
    outside = folder / "outside"
    write(outside, "secret.yaml", f"name: {CANARY}\nconsequence: {CANARY}\nowner: {CANARY}\n")
    workspace = a_repository(folder / "work")
    shutil.copytree(REPOSITORY / "data", workspace / "data")
    shutil.copy(REPOSITORY / "interventio.yaml", workspace)
    base = commit_all(workspace, "The data")
    git(workspace, "switch", "--quiet", "--create", "fork")
    _plant_programs(workspace)
    _plant_words(workspace)
    if not is_sound:
        _plant_programs(workspace / "data")
        _plant_bare_repository(workspace / "data" / "teams" / "bare")
        _plant_broken_records(workspace)
        _plant_names(workspace)
        _plant_links(workspace)
        _plant_loads(workspace)
    commit_all(workspace, "::error::planted\n\n##[error]planted")
    git(workspace, "update-index", "--add", "--cacheinfo", f"160000,{base},data/interventions/module.yaml")
    git(workspace, "commit", "--quiet", "--no-verify", "-m", "A module")
    git(workspace, "replace", base, "HEAD")
    if not is_sound:
        _plant_beside_git(workspace)
    return workspace


def _plant_programs(workspace: Path) -> None:
    for name in PROGRAMS:
        write(workspace, f"{name}.py", MARKER)
    for name in ("git", "node", "python", "bin/git", ".githooks/pre-commit", "hooks/post-checkout"):
        write(workspace, name, f'#!/bin/sh\ntouch "{workspace}/ran"\necho {CANARY}\n')
        (workspace / name).chmod(0o755)
    write(workspace, ".gitattributes", "* filter=planted diff=planted merge=planted\n*.yaml export-subst\n")
    write(
        workspace,
        ".gitmodules",
        '[submodule "x"]\n\tpath = data/interventions/module.yaml\n\turl = ext::sh -c touch% ran\n',
    )
    write(
        workspace,
        ".pre-commit-config.yaml",
        "repos: [{repo: local, hooks: [{id: x, name: x, language: system, entry: touch ran}]}]\n",
    )
    write(
        workspace,
        "pyproject.toml",
        '[tool.interventio]\nplugins = ["planted"]\n[build-system]\nrequires = []\nbuild-backend = "planted"\n',
    )
    for name in ("site/base.html.j2", "site/home.html.j2", "site/home_page.html.j2", "markdown/home.md.j2"):
        write(
            workspace,
            f"templates/{name}",
            "{% include '/etc/passwd' %}{{ cycler.__init__.__globals__.os.popen('touch ran') }}planted",
        )
    _plant_bare_repository(workspace / "bare")


def _plant_bare_repository(folder: Path) -> None:
    """Make a folder look like a repository of its own, with programs in its settings."""
    runs = "".join(f"\t{name} = touch ran\n" for name in ("fsmonitor", "sshCommand", "pager", "editor", "gitProxy"))
    filters = '[diff "planted"]\n\ttextconv = touch ran\n[filter "planted"]\n\tclean = touch ran\n'
    write(folder, "config", f"[core]\n\tbare = true\n\thooksPath = .\n{runs}{filters}")
    write(folder, "HEAD", "ref: refs/heads/main\n")
    write(folder, "objects/keep", "")
    write(folder, "refs/heads/keep", "")


def _plant_words(workspace: Path) -> None:
    """Write all that is live, as far as a text may hold it, into records that can be read."""
    fine = [words for words in LIVE if words.isprintable()]
    names = [*fine, *[f"planted {words}" for words in fine]]
    for number, words in enumerate(names):
        write(
            workspace,
            f"data/risks/words-{number}.yaml",
            "".join(f"{field}: {_quoted(words)}\n" for field in ("name", "consequence", "owner")),
        )
    methods = workspace / "data" / "interventions"
    for method, words in zip(
        sorted(methods.glob("*.yaml"), key=lambda path: path.stem != "cool-kids"), fine * 2, strict=False
    ):
        text = re.sub(
            "(?m)^name:.*(\n  .*)*", f"name: {_quoted(words)}".replace("\\", r"\\"), method.read_text(encoding="utf-8")
        )
        method.write_text(text, encoding="utf-8", newline="\n")
    for number, words in enumerate(fine):
        text = f"kind: intervention\nname: {_quoted(words)}\nsummary: {{fi: {_quoted(words)}, sv: {_quoted(words)}}}\n"
        write(
            workspace,
            f"data/interventions/words-{number}.yaml",
            f"{text}sources: [{{id: x, title: {_quoted(words)}}}]\n",
        )


def _plant_broken_records(workspace: Path) -> None:
    """Write all that is live to where a finding repeats it: fields, words, ids, days, addresses, languages, keys."""
    for number, words in enumerate(LIVE):
        said = _quoted(words)
        record = f"kind: {said}\nname: {{{said}: x, fi: {said}}}\n{said}: x\nthemes: [{said}]\nages: {said}\n"
        sources = f"sources: [{{id: {said}, title: x, address: {said}, published: {said}}}]\n"
        write(workspace, f"data/interventions/broken-{number}.yaml", record + sources)
        write(workspace, f"data/interventions/raw-{number}.yaml", f"kind: {words}\nname: {words}\nsummary: [{words}\n")
        write(
            workspace,
            f"data/teams/broken-{number}.yaml",
            f"kind: service\nname: x\nunits: [{said}]\ndelivers: [{{intervention: {said}}}]\n",
        )
    write(workspace, "interventio-baseline.yaml", "".join(f"- {_quoted(words)}\n" for words in LIVE))


def _plant_names(workspace: Path) -> None:
    """Give files and folders names that do something, that are no text, or that differ in little."""
    for words in LIVE:
        write(workspace, f"data/interventions/{words}.yaml", "kind: x\n")
        write(workspace, f"data/{words.replace('/', '-')}/x.yaml", "kind: x\n")
    for name in (
        b"\xff\xfe.yaml",
        b"cool-kids.YAML",
        b"Cool-Kids.yaml",
        b"a" * 250 + b".yaml",
        b"con.yaml",
        b"x\\y.yaml",
        b" .yaml",
    ):
        Path(os.fsdecode(os.fsencode(workspace / "data" / "interventions") + b"/" + name)).write_bytes(b"kind: x\n")


def _plant_links(workspace: Path) -> None:
    """Lay links to secrets, to themselves and to what has no end; and one in the place of a folder."""
    targets = {
        "passwd": "/etc/passwd",
        "environ": "/proc/self/environ",
        "zero": "/dev/zero",
        "loop": "loop.yaml",
        "outside": "../../../outside/secret.yaml",
        "nothing": "::error::planted",
        "settings": "../../.git/config",
    }
    for name, target in targets.items():
        for folder in ("risks", "teams"):
            (workspace / "data" / folder / f"{name}.yaml").symlink_to(target)
    shutil.rmtree(workspace / "data" / "evaluations")
    (workspace / "data" / "evaluations").symlink_to("../../outside")


def _plant_loads(workspace: Path) -> None:
    """Write what is large, deep or much."""
    for name, text in _loads():
        write(workspace, f"data/trainings/{name}.yaml", text)
    for number in range(1000):
        write(workspace, f"data/risks/many-{number}.yaml", f"planted: {number}\n")


def _loads() -> Iterator[tuple[str, str]]:
    yield "huge", "name: " + "x" * (3 * 1024**2)
    yield "deep", "[" * 50_000
    yield "stair", "".join(" " * step + "a:\n" for step in range(1000))
    yield (
        "laughs",
        "a: &a [x]\n"
        + "".join(f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
    )
    yield "wide", "".join(f"k{number}: 1\n" for number in range(50_000))
    yield "digits", "intervention: " + "9" * 500_000


def _plant_beside_git(workspace: Path) -> None:
    """Lay what git would not carry, but an archive or a careless step may: a pipe, and a repository within."""
    os.mkfifo(workspace / "data" / "risks" / "pipe.yaml")
    _plant_bare_repository(workspace / "data" / ".git")


def _quoted(words: str) -> str:
    """Return words as YAML in quotation marks, control characters and all, as escapes."""
    inside = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(one if one.isprintable() else f"\\U{ord(one):08x}" for one in inside) + '"'
