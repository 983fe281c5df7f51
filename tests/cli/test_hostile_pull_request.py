"""A pull request from a stranger does nothing but fail, with clear findings, whatever is planted in it."""

import csv
import hashlib
import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from typer.core import TyperGroup
from typer.main import get_command

from interventio.cli.app import app
from interventio.cli.choices import FindingsFormatName
from support.hostile import CANARY, pull_request
from support.run import TODAY, Ended

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform != "linux", reason="links, pipes and limits of Linux")]

SECONDS = 60
BYTES = 2 * 1024**3
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
OF_OURS = re.compile(r"::(error|warning|notice|group|endgroup)( [^\r\n]*)?::[^\r\n]*")
AZURE = re.compile(r"##vso\[task\.logissue [^\]\r\n]*\][^\r\n]*")


@dataclass(frozen=True)
class Branch:
    """A hostile branch, and what its folder and the one beside it held when it was checked out."""

    workspace: Path
    before: dict[str, str]


def held(folder: Path) -> dict[str, str]:
    """Return what lies in a folder and the ones in it, by path: of files their content, of links where they lead."""
    found = {}
    for at, folders, files in os.walk(folder):
        for name in [*folders, *files]:
            path = Path(at, name)
            kind = "link" if path.is_symlink() else "folder" if path.is_dir() else "file" if path.is_file() else "other"
            said = os.fsencode(path.readlink()) if kind == "link" else path.read_bytes() if kind == "file" else b""
            found[str(path)] = f"{kind} {hashlib.sha256(said).hexdigest()}"
    return found


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Branch:
    """Return a branch with all that can be planted."""
    folder = tmp_path_factory.mktemp("broken")
    return Branch(pull_request(folder), held(folder))


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Branch:
    """Return a branch whose records can be read, so that pages and numbers are made of them."""
    folder = tmp_path_factory.mktemp("sound")
    return Branch(pull_request(folder, is_sound=True), held(folder))


def as_ci_runs(branch: Branch, *words: str) -> Ended:
    """Run interventio in the branch's folder as a forge would, with bounds on time and memory."""

    def bound() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))

    told = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "TMPDIR"}}
    forge = {"CI": "true", "GITHUB_ACTIONS": "true", "GITHUB_TOKEN": CANARY, "PYTHONUTF8": "1"}
    run = subprocess.run(
        [sys.executable, "-P", "-m", "interventio", *words],
        cwd=branch.workspace,
        env={**told, **forge, "INTERVENTIO_LANG": "en", "SOURCE_DATE_EPOCH": TODAY},
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=SECONDS * 3,
        preexec_fn=bound,
        check=False,
    )
    return Ended(run.returncode, run.stdout.decode(), run.stderr.decode())


def tells_nothing_secret(text: str) -> None:
    """See that a text has no secret in it, and nothing of a program that stumbled."""
    assert CANARY not in text
    assert "root:x:0" not in text
    assert "Traceback" not in text


def is_harmless(text: str) -> None:
    """See that a text can be put to a log: no secret, no sequence of a terminal, no command of a forge but ours."""
    tells_nothing_secret(text)
    assert UNPRINTABLE.findall(text) == []
    lines = text.split("\n")
    assert [line for line in lines if line.lstrip().startswith("::") and not OF_OURS.fullmatch(line)] == []
    assert [line for line in lines if "##[" in line] == []
    assert [line for line in lines if "##vso[" in line and not AZURE.fullmatch(line)] == []


def is_markdown_without_life(text: str) -> None:
    """See that a comment shows words alone: no markup of HTML, no picture, no link to elsewhere, nobody called."""
    allowed = re.compile(r"</?(details|summary|br|sub|b|code)>|<!--[^>]*-->")
    for token in _tokens(text):
        if token.type in {"html_block", "html_inline"}:
            assert allowed.sub("", token.content).replace("\n", "").strip() in {"", *_words_between(token.content)}
        assert token.type != "image"
        assert not str(token.attrGet("href") or "#").startswith(("javascript:", "https://planted"))


def calls_nobody(text: str) -> None:
    """See that a comment has no name in it that a forge would send a message to."""
    assert [token.content for token in _tokens(text) if token.type == "text" and "@everyone" in token.content] == []


def _words_between(html: str) -> set[str]:
    """Return the text of a block of HTML if there is no markup in it besides what is allowed."""
    words = re.sub(r"</?(details|summary|br|sub|b|code)>|<!--[^>]*-->", "", html).replace("\n", "").strip()
    return set() if "<" in words else {words}


def _tokens(text: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark", {"html": True}).enable("table").parse(text):
        yield token
        yield from token.children or ()


def is_xml(text: str) -> None:
    """See that a text is XML in which nothing planted has become an element."""
    assert "planted" not in {element.tag for element in ET.fromstring(text).iter()}  # noqa: S314 - our own, without entities


def is_json(text: str) -> None:
    """See that a text is JSON."""
    json.loads(text)


class Page(HTMLParser):
    """A page, and what is alive in it."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.alive: list[str] = []
        self._in_script = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what runs and what is fetched."""
        self._in_script = tag == "script"
        values = {name: value or "" for name, value in attrs}
        self.alive += [f"{tag} {name}={value}" for name, value in values.items() if name.startswith("on")]
        outside = re.compile(r"\s*(javascript|data|vbscript):|(https?:)?//planted", re.IGNORECASE)
        fetched = [values.get(name, "") for name in ("src", "href", "action", "srcdoc", "style")]
        self.alive += [
            f"{tag} {value}" for value in fetched if outside.match(value) and not value.startswith("data:image/svg")
        ]

    def handle_data(self, data: str) -> None:
        """Note what is planted in a program."""
        if self._in_script and "planted()" in data:
            self.alive.append(data)

    def handle_endtag(self, tag: str) -> None:
        """Leave a program."""
        self._in_script = self._in_script and tag != "script"


def is_page_without_life(text: str) -> None:
    """See that nothing planted runs in a page, and nothing is fetched from elsewhere."""
    assert Page(text).alive == []


def is_table(text: str) -> None:
    """See that no cell of a table is a formula."""
    assert [cell for row in csv.reader(text.splitlines()) for cell in row if cell.startswith(("=", "@", "+cmd"))] == []


COMMENT = (is_harmless, is_markdown_without_life, calls_nobody)
READERS: dict[str, tuple[Callable[[str], None], ...]] = {
    "json": (is_harmless, is_json),
    "sarif": (is_harmless, is_json),
    "gitlab": (is_harmless, is_json),
    "rdjson": (is_harmless, is_json),
    "junit": (is_harmless, is_xml),
    "markdown": COMMENT,
    "md": (is_harmless, is_markdown_without_life),
    "html": (is_page_without_life,),
    "csv": (is_table,),
}
"""Who reads a format. All are put to logs but pages and tables; what has no reader of its own is lines for logs."""


def readers_of(words: tuple[str, ...]) -> tuple[Callable[[str], None], ...]:
    """Return who reads what a command prints; differences in Markdown are comments."""
    return COMMENT if words[0] == "diff" and words[-1] == "md" else READERS.get(words[-1], (is_harmless,))


PROGRAM = get_command(app)
assert isinstance(PROGRAM, TyperGroup)
OPTIONS = {
    name: {word: param for param in command.params for word in param.opts} for name, command in PROGRAM.commands.items()
}
FORMATS = [one.value for one in FindingsFormatName]
"""All formats in which findings are written."""

DIFFERENCES: list[tuple[str, ...]] = [
    ("diff", "main...HEAD", "--format", name) for name in ("text", "md", "json", "html")
]
ON_A_BROKEN_BRANCH: list[tuple[str, ...]] = [
    *[("validate", "--limit", "0", "--output-format", name) for name in FORMATS],
    ("validate", "--color", "never", "--hints", "--lang", "fi"),
    ("validate", "--changed-since", "main"),
    ("validate", "--diff"),
    ("validate", "--statistics"),
    ("validate", "--show-files"),
    ("validate", "--show-settings"),
    *DIFFERENCES,
    ("fmt", "--check"),
    ("fmt", "--diff"),
    ("report", "--no-user-templates", "--output", "../made"),
    ("actions",),
    ("coverage",),
    ("schema", "team"),
]
ON_A_SOUND_BRANCH: list[tuple[str, ...]] = [
    *[("validate", "--output-format", name) for name in ("full", "markdown", "github", "junit") if name in FORMATS],
    *DIFFERENCES,
    ("report", "--no-user-templates", "--output", "../made"),
    *[("actions", "--format", name) for name in ("text", "json", "csv")],
    *[("coverage", "--by", "intervention", "--format", name) for name in ("table", "json", "csv")],
    ("risks",),
    ("gaps",),
    ("show", "cool-kids"),
    ("chart", "children"),
    ("chart", "children", "--format", "md"),
    ("schema", "team"),
]


def can_run(words: tuple[str, ...]) -> bool:
    """Tell whether the program has a command, and the options of it."""
    return words[0] in OPTIONS and all(word in OPTIONS[words[0]] for word in words if word.startswith("--"))


@pytest.mark.parametrize("words", [words for words in ON_A_BROKEN_BRANCH if can_run(words)], ids=" ".join)
def test_a_broken_branch_fails_and_does_nothing_else(broken: Branch, words: tuple[str, ...]) -> None:
    ended = as_ci_runs(broken, *words)
    is_harmless(ended.err)
    tells_nothing_secret(ended.out)
    for see in readers_of(words):
        see(ended.out)
    assert held(broken.workspace.parent) == broken.before
    is_no_verdict = words[0] in {"schema", "diff"} or {"--show-files", "--show-settings"} & {*words}
    assert ended.code in ({0} if is_no_verdict else {1, 3}), ended.err[-2000:]


@pytest.mark.parametrize(
    "words", [("validate", "--limit", "0", "--output-format", "concise"), ("validate", "--limit", "0")]
)
def test_each_file_that_is_planted_is_named(broken: Branch, words: tuple[str, ...]) -> None:
    told = as_ci_runs(broken, *words).out
    for folder in ("interventions", "teams", "trainings"):
        for path in sorted((broken.workspace / "data" / folder).glob("[a-z]*-[0-9].yaml")):
            assert path.stem.startswith("words-") or f"data/{folder}/{path.name}" in told
    for name in ("passwd", "environ", "zero", "loop", "outside", "nothing", "settings", "pipe", "many-999"):
        assert f"data/risks/{name}.yaml" in told
    for name in ("huge", "deep", "stair", "laughs", "wide", "digits"):
        assert f"data/trainings/{name}.yaml" in told
    assert "data/evaluations" in told


@pytest.mark.parametrize("words", [words for words in ON_A_SOUND_BRANCH if can_run(words)], ids=" ".join)
def test_a_sound_branch_does_nothing_but_what_was_asked(sound: Branch, words: tuple[str, ...]) -> None:
    ended = as_ci_runs(sound, *words)
    is_harmless(ended.err)
    tells_nothing_secret(ended.out)
    for see in readers_of(words):
        see(ended.out)
    made = sound.workspace.parent / "made"
    pages = [page.read_text(encoding="utf-8") for page in made.rglob("*.html")]
    assert (words[0] != "report") or sum("planted" in page for page in pages) > 100, ended.err
    for page in pages:
        is_page_without_life(page)
    after = held(sound.workspace.parent)
    assert {
        path: what for path, what in after.items() if Path(path) != made and made not in Path(path).parents
    } == sound.before


def test_data_that_is_a_link_to_elsewhere_is_not_read(tmp_path: Path) -> None:
    workspace = pull_request(tmp_path, is_sound=True)
    (workspace / "data").rename(tmp_path / "elsewhere")
    (workspace / "data").symlink_to("../elsewhere")
    ended = as_ci_runs(Branch(workspace, {}), "validate", "--output-format", "concise")
    assert (ended.code, ended.out.splitlines()[0]) == (
        1,
        "data: SYN006 This link leads out of the workspace, and nothing outside the workspace is read.",
    )


def test_no_module_is_taken_from_the_folder_of_the_data(tmp_path: Path) -> None:
    workspace = pull_request(tmp_path, is_sound=True)
    (workspace / "interventio.py").unlink()
    run = [sys.executable, "-m", "interventio", "validate", "--output-format", "json"]
    told = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    ended = subprocess.run(run, cwd=workspace, env=told, capture_output=True, encoding="utf-8", check=False)
    assert ended.stderr == ""
    assert not list(tmp_path.rglob("ran"))
