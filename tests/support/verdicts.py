"""What other programs say of records by our schemas: ajv, check-jsonschema and yaml-language-server."""

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from support.mutated import Mutant, as_lines
from support.run import REPOSITORY
from support.tools import FOLDER, tool

PROGRAM = REPOSITORY / "tests" / "support" / "ajv.mjs"


def of_ajv(mutants: Sequence[Mutant], schemas: Mapping[str, object], folder: Path) -> list[bool]:
    """Return for each record whether ajv finds it right."""
    tool("ajv/package.json")
    (folder / "schemas.json").write_text(json.dumps(schemas), encoding="utf-8")
    (folder / "records.jsonl").write_text(as_lines(mutants), encoding="utf-8")
    words = ["node", str(PROGRAM), str(FOLDER), str(folder / "schemas.json"), str(folder / "records.jsonl")]
    run = subprocess.run(words, capture_output=True, encoding="utf-8", timeout=600, check=False)
    assert run.returncode == 0, run.stderr
    return [line == "true" for line in run.stdout.split()]


def of_check_jsonschema(files: Sequence[Path], schema: object, folder: Path) -> list[bool]:
    """Return for each file, YAML or JSON, whether check-jsonschema finds it right by a schema."""
    path = folder / "schema.json"
    path.write_text(json.dumps(schema), encoding="utf-8")
    words = ["--schemafile", str(path), "--output-format", "json", "-vv", *map(str, files)]
    run = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", *words],
        capture_output=True,
        encoding="utf-8",
        timeout=600,
        check=False,
    )
    told = json.loads(run.stdout)
    wrong = {one["filename"] for one in (*told.get("errors", ()), *told.get("parse_errors", ()))}
    right = set(told["successes"] if told["status"] == "fail" else told["checked_paths"])
    assert sorted([*right, *wrong]) == sorted(map(str, files)), run.stderr
    return [str(file) in right for file in files]
