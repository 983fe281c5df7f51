"""`interventio validate` in its formats: on the screen, in files, on build servers, from wherever one stands."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from inline_snapshot import snapshot
from junitparser import JUnitXml

from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.repositories import a_repository
from support.run import REPOSITORY, Ended, interventio

BASE = REPOSITORY / "tests" / "pages" / "base"
TEAM = "data/teams/harju-school.yaml"


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Return a workspace with a mistake, in a folder of a repository."""
    place = a_repository(tmp_path / "repository") / "kunta"
    shutil.copytree(BASE, place)
    text = (place / TEAM).read_text(encoding="utf-8")
    (place / TEAM).write_text(text.replace("kind: service", "kind: servis"), encoding="utf-8")
    return place


PATHS: dict[str, Callable[[str], str]] = {
    "github": lambda text: obeyed_by_github(text)[0].properties["file"],
    "azure": lambda text: obeyed_by_azure(text)[0].properties["sourcepath"],
    "gitlab": lambda text: json.loads(text)[0]["location"]["path"],
    "rdjson": lambda text: json.loads(text)["diagnostics"][0]["location"]["path"],
    "json": lambda text: json.loads(text)["findings"][0]["path"],
    "sarif": lambda text: json.loads(text)["runs"][0]["results"][0]["locations"][0]["physicalLocation"][
        "artifactLocation"
    ]["uri"],
    "junit": lambda text: str(next(suite.name for suite in JUnitXml.fromstring(text.encode()))),
    "markdown": lambda text: next(line for line in text.splitlines() if line.startswith("**")).strip("*"),
}


def path_in(name: str, text: str) -> str:
    """Return the path of the only finding that is told in a format."""
    return PATHS[name](text) if name in PATHS else text.partition(".yaml")[0] + ".yaml"


def asked(name: str, folder: Path, *arguments: str, **environment: str) -> Ended:
    return interventio("validate", "--output-format", name, *arguments, folder=folder, **environment)


FORGES = ["github", "gitlab", "azure", "junit", "sarif", "rdjson", "markdown"]
PEOPLE = ["full", "concise", "grouped"]


@pytest.mark.parametrize("name", FORGES)
def test_forges_are_told_paths_from_the_root_of_the_repository(county: Path, name: str) -> None:
    assert path_in(name, asked(name, county / "data").out) == f"kunta/{TEAM}"


@pytest.mark.parametrize("name", PEOPLE)
def test_people_are_told_paths_that_open_from_where_they_stand(county: Path, name: str) -> None:
    shown = [
        path_in(name, asked(name, county).out),
        path_in(name, asked(name, county.parent, "--workspace", "kunta").out),
        path_in(name, asked(name, county / "data" / "teams").out),
    ]
    assert shown == [TEAM, f"kunta/{TEAM}", f"../../{TEAM}"]


def test_json_is_the_same_wherever_the_workspace_lies(county: Path) -> None:
    shown = {asked("json", county).out, asked("json", county.parent, "--workspace", "kunta").out}
    assert {path_in("json", one) for one in shown} == {TEAM}
    assert len(shown) == 1


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR", "BUILD_SOURCESDIRECTORY"])
def test_without_git_the_forge_says_where_the_repository_begins(county: Path, variable: str) -> None:
    shutil.rmtree(county.parent / ".git")
    environment = {variable: str(county.parent)}
    assert path_in("github", asked("github", county, **environment).out) == f"kunta/{TEAM}"
    assert path_in("github", asked("github", county).out) == TEAM


def test_of_several_repositories_in_one_job_git_knows_the_right_one(county: Path) -> None:
    environment = {"GITHUB_WORKSPACE": str(county.parent.parent)}
    assert path_in("github", asked("github", county, **environment).out) == f"kunta/{TEAM}"


def test_what_is_said_of_the_workspace_as_a_whole_is_told_at_its_settings(county: Path) -> None:
    shutil.rmtree(county / "data")
    shown = obeyed_by_github(asked("github", county).out)
    assert {one.properties["file"] for one in shown} == {"kunta/interventio.yaml"}


def test_on_github_the_full_text_and_annotations_are_shown(county: Path) -> None:
    ended = interventio("validate", folder=county, GITHUB_ACTIONS="true")
    assert ended.out.startswith(f"{TEAM}:1:7 error REC009")
    assert [(one.name, one.properties["file"]) for one in obeyed_by_github(ended.out)] == [("error", f"kunta/{TEAM}")]


def test_on_azure_too(county: Path) -> None:
    ended = interventio("validate", folder=county, TF_BUILD="True")
    assert ended.out.startswith(f"{TEAM}:1:7 error REC009")
    assert [one.properties["sourcepath"] for one in obeyed_by_azure(ended.out)] == [f"kunta/{TEAM}"]


def test_elsewhere_the_full_text_alone(county: Path) -> None:
    ended = interventio("validate", folder=county)
    assert "^^^^^^" in ended.out
    assert obeyed_by_github(ended.out) + obeyed_by_azure(ended.out) == []


def test_several_formats_in_one_run(county: Path) -> None:
    files = ("findings.sarif", "junit=report.txt", "gitlab=gl-code-quality-report.json", "out/summary.md", "all.json")
    ended = asked("github", county, *(f"--output-file={file}" for file in files))
    assert path_in("github", ended.out) == f"kunta/{TEAM}"
    names = {"findings.sarif": "sarif", "report.txt": "junit", "gl-code-quality-report.json": "gitlab"}
    names |= {"out/summary.md": "markdown", "all.json": "json"}
    told = {file: path_in(name, (county / file).read_text(encoding="utf-8")) for file, name in names.items()}
    assert set(told.values()) == {f"kunta/{TEAM}", TEAM}
    assert ended.err == "".join(f"{file}\n" for file in names)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("sarif", "x.sarif"),
        ("sarif", "x.json"),
        ("gitlab", "x.json"),
        ("junit", "x"),
        ("full", "x.txt"),
        ("rdjson", "x.json"),
    ],
)
def test_a_format_that_goes_to_a_file_is_not_printed_as_well(county: Path, name: str, file: str) -> None:
    ended = asked(name, county, "--output-file", file)
    assert (ended.code, ended.out, ended.err) == (1, "", f"{file}\n9 files: 1 error.\n")
    assert path_in(name, (county / file).read_text(encoding="utf-8")).endswith(TEAM)


def test_what_is_printed_and_what_is_written_is_the_same(county: Path) -> None:
    names = ("grouped", "sarif", "junit", "markdown", "azure")
    interventio("validate", *(f"--output-file={name}=out-{name}" for name in names), folder=county)
    written = [(county / f"out-{name}").read_text(encoding="utf-8") for name in names]
    assert written == [asked(name, county).out for name in names]


def test_the_summary_of_a_job_is_added_to(county: Path) -> None:
    summary = county.parent / "step_summary_1"
    summary.write_text("# Of another step\n\n", encoding="utf-8")
    for file in (str(summary), f"markdown={summary}"):
        interventio("validate", "--output-file", file, folder=county, GITHUB_STEP_SUMMARY=str(summary))
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("# Of another step\n\n<!-- interventio -->\n")
    assert text.count("<!-- interventio -->") == 2


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (["sarfi=x"], "“sarfi” is no format of findings. Did you mean sarif?"),
        (["qqq=x"], "“qqq” is no format of findings. Known are: full, concise, grouped, json, github"),
        (["auto=x"], "“auto” is no format of findings."),
        (["sarif="], "A file is missing: write it like sarif=findings.sarif."),
        ([""], "A file is missing: write it like sarif=findings.sarif."),
        (["x.json", "sarif=./x.json"], "x.json is named twice, but a file can hold one format only."),
    ],
    ids=lambda one: one[0] if isinstance(one, list) else "",
)
def test_a_misspelt_file_is_told_before_anything_is_looked_at(county: Path, files: list[str], said: str) -> None:
    ended = interventio("validate", *(f"--output-file={file}" for file in files), folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert said in " ".join(ended.err.replace("│", " ").split())


def test_an_equals_sign_in_the_name_of_a_file_is_no_format(county: Path) -> None:
    assert asked("json", county, "--output-file", "./a=b.json").out == ""
    assert (county / "a=b.json").is_file()


def test_a_file_that_cannot_be_written_is_told(county: Path) -> None:
    ended = interventio("validate", "--output-file", "interventio.yaml/x.sarif", folder=county)
    assert ended.code == 3
    assert "could not be written" in ended.err


def test_the_format_of_the_environment(county: Path) -> None:
    ended = interventio("validate", folder=county, INTERVENTIO_OUTPUT_FORMAT="grouped")
    assert ended.out == snapshot("""\
data/teams/harju-school.yaml
  1:7  error  REC009  “servis” is not one of the words that “kind” can be. Did you mean “service”?

9 files: 1 error.
""")


HINTED = "kind: service", "kind: service\ntags_to_come: {}"


@pytest.mark.parametrize(
    ("name", "tells"),
    [
        ("github", False),
        ("azure", False),
        ("rdjson", False),
        ("markdown", False),
        ("junit", True),
        ("sarif", True),
        ("gitlab", True),
    ],
)
def test_people_are_not_drowned_in_hints_and_reports_are_whole(county: Path, name: str, *, tells: bool) -> None:
    text = (county / TEAM).read_text(encoding="utf-8")
    wrong = text.replace("kind: servis", "kind: service").replace(
        "intervention: courage-group", "intervention: courage-groups"
    )
    (county / TEAM).write_text(wrong, encoding="utf-8")
    assert ("TEA019" in asked(name, county).out, "TEA019" in asked(name, county, "--hints").out) == (tells, True)


HOSTILE = """\
kind: "##[stop-commands]x ::stop-commands::x"  # ##[error]::error::##vso[task.complete result=Succeeded;]
"::stop-commands::x": 1
name: {fi: "##vso[task.setvariable variable=PATH]/tmp", "##[add-path]x": 1}
"""


@pytest.mark.parametrize("name", [*FORGES, *PEOPLE, "json", "auto"])
def test_a_stranger_s_file_commands_no_build_server(county: Path, name: str) -> None:
    (county / "data" / "teams" / "##[stop-commands]x.yaml").write_text("a: 1\n", encoding="utf-8")
    (county / "data" / "::error::.yaml").write_text("a: 1\n", encoding="utf-8")
    (county / TEAM).write_text(HOSTILE, encoding="utf-8")
    ended = asked(name, county, "--hints", GITHUB_ACTIONS="true")
    log = ended.out + ended.err
    assert {one.name for one in obeyed_by_github(log)} <= {"error", "warning", "notice"}
    assert {one.name for one in obeyed_by_azure(log)} <= {"task.logissue"}
    assert len(obeyed_by_github(log)) == (log.count("\n::") if name in {"auto", "github"} else 0) + (name == "github")


def test_a_folder_whose_name_is_a_command_is_a_name(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "::error::x")
    (tmp_path / "::error::x" / TEAM).write_text("kind: x\n", encoding="utf-8")
    for name in PEOPLE:
        ended = asked(name, tmp_path, "--workspace", "::error::x")
        assert (ended.code, obeyed_by_github(ended.out + ended.err)) == (1, [])
        assert f"•:error::x/{TEAM}" in ended.out
