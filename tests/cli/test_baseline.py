"""The baseline: findings that a county began with, as users see it."""

import json
import re
from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.counties import TEAM, a_county, change, misspell, neglect
from support.run import interventio

FILE = "interventio-baseline.yaml"


@pytest.fixture
def county(tmp_path: Path) -> Path:
    """Make a county with one error, one warning and one hint."""
    made = a_county(tmp_path)
    misspell(made)
    neglect(made)
    return made


def left_out(county: Path, *options: str) -> tuple[list[str], dict[str, int]]:
    told = json.loads(interventio("validate", "--output-format", "json", *options, folder=county).out)
    aside = {one["why"]: one["count"] for one in told["summary"]["leftOut"]}
    return [one["code"] for one in told["findings"]], aside


def test_what_is_found_is_written_down_and_counts_no_more(county: Path) -> None:
    assert left_out(county) == (["REF001", "FRE002", "TEA019"], {})
    written = interventio("validate", "--write-baseline", folder=county)
    assert (written.code, written.out, written.err) == snapshot((0, "", "interventio-baseline.yaml: added 2, taken out 0, in all 2.\n"))
    assert (county / FILE).read_text(encoding="utf-8") == snapshot("""\
# Findings that were there already. They do not count until they are mended.
# Write under each why it is left as it is for now, and who decided so:
#   reason: …
#   by: …
version: 1
findings:
  - code: REF001
    path: data/teams/harju-school.yaml
    finding: "There is no method “courage-groups” in data/interventions."
    fingerprint: f7e38aca3a3a953f3fba79365cdc4db9
    since: 2026-11-22
  - code: FRE002
    path: data/teams/harju-school.yaml
    finding: This record was last looked through on 30 Sept 2023; it should have been done again by 30 Sept 2024.
    fingerprint: 4afee4c7173e793e39ade89e91477fe7
    since: 2026-11-22
""")
    assert left_out(county) == (["TEA019"], {"known": 2})


def test_a_run_after_it(county: Path) -> None:
    interventio("validate", "--write-baseline", "--hints", folder=county)
    ended = interventio("validate", folder=county)
    assert (ended.code, ended.out, ended.err) == snapshot((0, """\
Nothing else was found. 9 files.
3 findings that the baseline knows are left out. Show all: interventio validate --accepted
""", "3 findings of the baseline have no reason yet. Write them into interventio-baseline.yaml.\n"))


def test_a_new_finding_still_fails(county: Path) -> None:
    interventio("validate", "--write-baseline", folder=county)
    change(county / TEAM, "intervention: sleep-guidance", "intervention: sleep-guidances")
    assert left_out(county, "--select", "REF") == (["REF001"], {"known": 2, "not-selected": 2})


def test_lines_may_move(county: Path) -> None:
    interventio("validate", "--write-baseline", "--hints", folder=county)
    change(county / TEAM, "kind: service\n", "# a line\n\n# another\nkind: service\n")
    assert left_out(county) == ([], {"known": 3})


def test_reasons_and_comments_stay_when_it_is_written_again(county: Path) -> None:
    interventio("validate", "--write-baseline", "--hints", folder=county)
    change(
        county / FILE, "  - code: FRE002\n", "  # waits for the new supervisor\n  - code: FRE002\n    reason: Spring.\n"
    )
    change(county / TEAM, "intervention: courage-groups", "intervention: courage-group")
    told = interventio("validate", "--accepted", folder=county)
    assert (told.out, told.err) == snapshot(("""\
data/teams/harju-school.yaml:38:18 warning FRE002 review-overdue
  This record was last looked through on 30 Sept 2023; it should have been done again by 30 Sept 2024.
  In the baseline: Spring.

Nothing else was found. 9 files.
1 finding that the baseline knows is left out. Show all: interventio validate --accepted
""", """\
Next, make the pages: interventio report
2 findings of the baseline are gone. Take them out: interventio validate --write-baseline
"""))
    again = interventio("validate", "--write-baseline", folder=county)
    assert (again.err, (county / FILE).read_text(encoding="utf-8")) == snapshot(("interventio-baseline.yaml: added 0, taken out 2, in all 1.\n", """\
# Findings that were there already. They do not count until they are mended.
# Write under each why it is left as it is for now, and who decided so:
#   reason: …
#   by: …
version: 1
findings:
  # waits for the new supervisor
  - code: FRE002
    reason: Spring.
    path: data/teams/harju-school.yaml
    finding: This record was last looked through on 30 Sept 2023; it should have been done again by 30 Sept 2024.
    fingerprint: 4afee4c7173e793e39ade89e91477fe7
    since: 2026-11-22
"""))


def test_with_line_ends_of_windows(county: Path) -> None:
    interventio("validate", "--write-baseline", "--hints", folder=county)
    content = (county / FILE).read_bytes().replace(b"\n", b"\r\n")
    (county / FILE).write_bytes(content)
    change(county / "data/teams/ranta-family.yaml", "last_reviewed: 2026", "last_reviewed: 2023")
    interventio("validate", "--write-baseline", folder=county)
    assert (county / FILE).read_bytes().startswith(content)
    assert not re.search(rb"(?<!\r)\n", (county / FILE).read_bytes())


def test_one_with_another_name(county: Path) -> None:
    interventio("validate", "--write-baseline", "--baseline", "known.yaml", folder=county)
    assert left_out(county) == (["REF001", "FRE002", "TEA019"], {})
    assert left_out(county, "--baseline", "known.yaml") == (["TEA019"], {"known": 2})


@pytest.mark.parametrize("path", ["missing.yaml", "../outside.yaml", "/etc/passwd", "."])
def test_one_that_is_not_there_or_not_in_the_workspace(county: Path, path: str) -> None:
    ended = interventio("validate", "--baseline", path, folder=county)
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith("Error: ")


def test_one_that_cannot_be_read_is_told_and_never_written_over(county: Path) -> None:
    (county / FILE).write_bytes(b"version: 1\nfindings: [\n")
    assert left_out(county) == (["REF001", "FRE002", "TEA019", "SYN211"], {})
    ended = interventio("validate", "--write-baseline", folder=county)
    assert (ended.code, ended.err) == snapshot((3, """\
Error: Nothing was written, because interventio-baseline.yaml cannot be read.
See what is wrong with it: interventio validate
"""))
    assert (county / FILE).read_bytes() == b"version: 1\nfindings: [\n"


def test_more_than_it_has_room_for(county: Path) -> None:
    for number in range(701):
        (county / "data/teams" / f"team-{number}.yaml").write_text("kind: x\n", encoding="utf-8")
    ended = interventio("validate", "--write-baseline", folder=county)
    assert (ended.code, ended.err) == snapshot((3, """\
Error: Nothing was written: these are 703 findings, and a baseline has room for 700.
Begin with some of them: --select REF. Or turn codes off under “severities” in interventio.yaml.
"""))
    assert not (county / FILE).exists()


def test_an_identity_code_is_never_known(county: Path) -> None:
    change(county / TEAM, "  fi: Tukee", "  fi: 010594-9021 Tukee")
    interventio("validate", "--write-baseline", "--hints", folder=county)
    assert left_out(county) == (["PRI001"], {"known": 3})
    assert "9021" not in (county / FILE).read_text(encoding="utf-8")
