"""ajv and check-jsonschema find the same records right as we do: what a schema cannot say is listed, and no more."""

import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import pytest

from interventio.records.kinds import KINDS, RISK, RecordKind
from interventio.records.older_schema import as_draft_7
from interventio.records.reader import record_of
from interventio.records.schema import json_schema
from interventio.sources.document import Document
from interventio.sources.reader import document_of
from support.mutated import Mutant, examples, mutants
from support.run import REPOSITORY
from support.verdicts import of_ajv, of_check_jsonschema

BEYOND_SCHEMA = {
    "REC005": "7.0 is a whole number to JSON, and none to us",
    "REC017": "there was no year 0, which some programs do not know",
    "REC021": "a schema does not compare two numbers of a record",
    "REC022": "at most six decimals of a number cannot be asked for without rounding",
    "REC033": "the same",
}
"""What a schema cannot say, by the code that we find it with. Everything else of the family REC it says."""

SCHEMAS = {kind.name: json_schema(kind) for kind in KINDS}
Ours = frozenset[str]
"""The codes of what we find in a record; none where it is right."""


def ours(mutant: Mutant) -> Ours:
    found = record_of(mutant.kind, "x", mutant.value)
    if isinstance(found, tuple):
        return frozenset(one.code.id for one in found)
    return frozenset() if isinstance(found, mutant.kind.model) else frozenset({"another kind"})


def differing(all_: Sequence[Mutant], found: Sequence[bool]) -> set[str]:
    """Return the codes of what we alone refuse, after seeing that we refuse all that a schema refuses."""
    alone: set[str] = set()
    for mutant, is_right in zip(all_, found, strict=True):
        codes = ours(mutant)
        assert codes or is_right, f"a schema refuses what we do not: {mutant.kind.name} {json.dumps(mutant.value)}"
        alone |= codes if is_right else frozenset()
    return alone


@pytest.mark.parametrize("page", ["fi/editori.md", "sv/editor.md", "en/editor.md"])
def test_what_a_schema_cannot_say_is_documented(page: str) -> None:
    told = (REPOSITORY / "docs" / page).read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in told.splitlines() if line.startswith("| REC")]
    assert {code for row in rows for code in row.replace(",", " ").split()} == set(BEYOND_SCHEMA)


def test_the_mutants_are_right_and_wrong_in_many_ways() -> None:
    all_ = list(mutants(seed=7, of_each=240))
    found = [ours(mutant) for mutant in all_]
    assert len(all_) >= 3_000
    assert 0.2 < sum(not codes for codes in found) / len(all_) < 0.6
    assert len(frozenset[str]().union(*found) - {"another kind"}) >= 28


def test_ajv_agrees_on_thousands_of_mutants(tmp_path: Path) -> None:
    all_ = list(mutants(seed=7, of_each=240))
    assert differing(all_, of_ajv(all_, SCHEMAS, tmp_path)) == set(BEYOND_SCHEMA)


def test_draft_7_says_the_same(tmp_path: Path) -> None:
    all_ = list(mutants(seed=8, of_each=60))
    older = {name: as_draft_7(schema) for name, schema in SCHEMAS.items()}
    assert of_ajv(all_, older, tmp_path) == of_ajv(all_, SCHEMAS, tmp_path)


@pytest.mark.slow
def test_check_jsonschema_agrees_on_thousands_of_mutants(tmp_path: Path) -> None:
    alone = set[str]()
    for kind, of_kind in groupby(mutants(seed=7, of_each=180), key=lambda mutant: mutant.kind):
        all_ = list(of_kind)
        files = [tmp_path / f"{kind.name}-{number}.json" for number in range(len(all_))]
        for file, mutant in zip(files, all_, strict=True):
            file.write_text(json.dumps(mutant.value), encoding="utf-8")
        alone |= differing(all_, of_check_jsonschema(files, SCHEMAS[kind.name], tmp_path))
    assert alone <= set(BEYOND_SCHEMA)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
def test_ajv_agrees_on_very_many_mutants(seed: int, tmp_path: Path) -> None:
    all_ = list(mutants(seed=1000 + seed, of_each=1500))
    assert differing(all_, of_ajv(all_, SCHEMAS, tmp_path)) <= set(BEYOND_SCHEMA)


def example_files(kind: RecordKind) -> list[Path]:
    """Return the example's files of a kind of record."""
    return [path for path, _ in examples(kind)]


def test_check_jsonschema_finds_the_files_of_the_example_right(tmp_path: Path) -> None:
    wrong = []
    for kind in KINDS:
        files = example_files(kind)
        found = of_check_jsonschema(files, SCHEMAS[kind.name], tmp_path)
        wrong += [
            file.relative_to(REPOSITORY).as_posix() for file, is_right in zip(files, found, strict=True) if not is_right
        ]
    assert wrong == []


AS_WRITTEN = {
    "no": (True, True),
    "on": (True, True),
    "12:30": (True, True),
    "2026-03-09": (True, True),
    "2026-02-30": (True, True),
    "1,000": (True, True),
    "190:20:30": (True, True),
    "Yes": (True, True),
    '"12"': (True, True),
    "010": (False, False),
    "0o14": (False, False),
    "1e3": (False, False),
    "true": (False, False),
    "~": (False, False),
    "": (False, False),
    ".inf": (False, False),
    "1_000": (True, False),
    "0b1": (True, False),
    "=": (True, False),
    "<<": (True, False),
    "!!str 1": (False, True),
}
"""Whether a name may be written so: for us, and for check-jsonschema, whose YAML is older where they differ."""


def test_check_jsonschema_reads_yaml_nearly_as_we_do(tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.yaml" for number in range(len(AS_WRITTEN))]
    for file, written in zip(files, AS_WRITTEN, strict=True):
        file.write_text(f"name: {written}\nconsequence: x\nowner: y\n", encoding="utf-8")
    theirs = of_check_jsonschema(files, SCHEMAS["risk"], tmp_path)
    assert {
        written: (is_risk(file), found) for written, file, found in zip(AS_WRITTEN, files, theirs, strict=True)
    } == AS_WRITTEN


def is_risk(file: Path) -> bool:
    document = document_of("x.yaml", file.read_bytes())
    value = document.value if isinstance(document, Document) else None
    return isinstance(value, dict) and isinstance(record_of(RISK, "x", value), RISK.model)
