"""The flow that a newcomer reads is the flow that the build enforces."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_readme_lists_the_layers_in_their_order() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    flow = next(contract for contract in settings["tool"]["importlinter"]["contracts"] if contract["id"] == "flow")
    layers = [name for layer in flow["layers"] for name in layer.split(" | ")]
    readme = (ROOT / "src/interventio/README.md").read_text(encoding="utf-8")
    assert re.findall(r"^- `(\w+)` – ", readme, re.MULTILINE) == layers
    assert len(readme.splitlines()) <= 40


def test_every_layer_has_its_room_and_every_room_its_layer() -> None:
    readme = (ROOT / "src/interventio/README.md").read_text(encoding="utf-8")
    rooms = {path.stem for path in (ROOT / "src/interventio").iterdir() if path.suffix in {"", ".py"}}
    assert rooms - {"__init__", "__pycache__"} == set(re.findall(r"^-? ?`(\w+)` ", readme, re.MULTILINE))
