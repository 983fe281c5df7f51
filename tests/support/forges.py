"""A forge to talk to in the tests: a server that answers as GitHub and GitLab do, and steps run as their runners do."""

import json
import os
import re
import shlex
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import yaml

from support.run import REPOSITORY, TODAY

Node = dict[str, "Node"] | list["Node"] | str

GH = r"""#!/bin/bash
# Stands in for GitHub's own program: the words that our workflows use, sent to the server of the test.
set -euo pipefail
[ "$1" = api ] && shift
method=GET path= filter=. silent= fields='{}'
while [ $# -gt 0 ]; do
  case $1 in
    --method) method=$2 && shift ;;
    --jq) filter=$2 && shift ;;
    --silent) silent=yes ;;
    --paginate) ;;
    -f) fields=$(jq --arg key "${2%%=*}" --arg value "${2#*=}" '.[$key] = $value' <<<"$fields") && shift ;;
    -F) fields=$(jq --arg key "${2%%=@*}" --rawfile value "${2#*=@}" '.[$key] = $value' <<<"$fields") && shift ;;
    *) path=$1 ;;
  esac
  shift
done
if [ "$method" = GET ]; then
  query=$(jq -r 'to_entries | map("\(.key | @uri)=\(.value | @uri)") | join("&")' <<<"$fields")
  set -- "$FORGE/$path${query:+?$query}"
else
  set -- --request "$method" --data-binary "$fields" "$FORGE/$path"
fi
answer=$(mktemp)
curl --silent --show-error --fail --header "Authorization: Bearer $GH_TOKEN" --output "$answer" "$@"
case $path in
  */zip) cat "$answer" ;;
  *) [ -n "$silent" ] || jq -r "$filter" "$answer" ;;
esac
"""


def tree_of(text: str) -> dict[str, Node]:
    """Return a file of YAML with every scalar as text, so that `on` stays what it is."""
    tree = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: TID251 - our own file, read as text alone
    assert isinstance(tree, dict)
    return tree


def at(tree: Node, *route: str | int) -> Node:
    """Return what stands at a place of a file."""
    for step in route:
        match tree, step:
            case dict(), str():
                tree = tree[step]
            case list(), int():
                tree = tree[step]
            case _:
                raise KeyError(step)
    return tree


def texts(tree: Node) -> dict[str, str]:
    """Return the texts of a mapping."""
    assert isinstance(tree, dict)
    return {name: value for name, value in tree.items() if isinstance(value, str)}


@dataclass(frozen=True)
class Step:
    """What a step of a workflow runs, and what it is told by the environment, as it stands there."""

    run: str
    told: Mapping[str, str]
    shell: str
    """The shell that the step names; where it names none, a failure inside a pipe is no failure of the step."""


def steps_of(steps: Node) -> list[Step]:
    """Return the steps that run something."""
    assert isinstance(steps, list)
    running = [step for step in steps if isinstance(step, dict) and "run" in step]
    return [Step(str(step["run"]), texts(step.get("env", {})), str(step.get("shell", ""))) for step in running]


@dataclass(frozen=True)
class Runner:
    """A runner with a temporary folder of its own; `values` are what expressions stand for."""

    temp: Path
    values: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        (self.temp / "bin").mkdir(parents=True, exist_ok=True)

    def has(self, name: str, script: str) -> None:
        """Put a program on the path."""
        path = self.temp / "bin" / name
        path.write_text(script, encoding="utf-8")
        path.chmod(0o755)

    def has_interventio(self) -> None:
        """Put this interventio on the path, on the day of the tests."""
        command = shlex.join([sys.executable, "-P", "-m", "interventio"])
        self.has("interventio", f'#!/bin/sh\nSOURCE_DATE_EPOCH={TODAY} exec {command} "$@"\n')

    def run(self, step: Step, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a step as the runner does: by bash, with its environment filled in and its script as it stands."""
        assert "${{" not in step.run  # nothing is put into a script
        told = {name: self._filled(value) for name, value in step.told.items()}
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", *(("-o", "pipefail") if step.shell else ()), "-c", step.run],
            cwd=folder,
            env={
                **{name: os.environ[name] for name in ("HOME", "PYTHONPATH", "TMPDIR") if name in os.environ},
                "PATH": f"{self.temp / 'bin'}:{os.environ['PATH']}",
                "GITHUB_ACTIONS": "true",
                "GITHUB_ACTION_PATH": str(REPOSITORY),
                "GITHUB_OUTPUT": str(self.temp / "output"),
                "GITHUB_STEP_SUMMARY": str(self.temp / "summary"),
                "RUNNER_TEMP": str(self.temp),
                **told,
                **environment,
            },
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    def _filled(self, value: str) -> str:
        known = {"runner.temp": str(self.temp), **self.values}
        return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: known[found[1]], value)

    def outputs(self) -> dict[str, str]:
        """Return what steps have handed on."""
        path = self.temp / "output"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return dict(line.split("=", 1) for line in lines)


@dataclass
class Forge:
    """A forge that answers with `answers`, by the path of a request, and keeps what was written to it."""

    address: str = ""
    answers: dict[str, bytes] = field(default_factory=dict)
    written: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def knows(self, path: str, answer: object) -> None:
        """Answer a request for a path with JSON."""
        self.answers[path] = json.dumps(answer).encode()


@contextmanager
def a_forge() -> Iterator[Forge]:
    """Run a forge on this machine for as long as it is needed."""
    forge = Forge()

    class Answering(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            path = urlsplit(self.path).path
            body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
            if self.command == "GET":
                forge.asked.append(self.path)
            else:
                forge.written.append((self.command, path, _fields(body)))
            answer = forge.answers.get(path, b"{}" if self.command != "GET" else b"")
            self.send_response(200 if answer else 404)
            self.end_headers()
            self.wfile.write(answer)

        do_GET = do_POST = do_PUT = do_PATCH = _answer  # noqa: N815 - the names that the server calls

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    forge.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield forge
    finally:
        server.shutdown()
        server.server_close()


def _fields(body: str) -> dict[str, str]:
    if body.startswith("{"):
        fields: dict[str, str] = json.loads(body)
        return fields
    return {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
