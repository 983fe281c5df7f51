"""The file of known findings is read like any other that strangers may have written."""

from pathlib import Path

import pytest

from interventio.records.baseline import MOST, Baseline, baseline_at


def entry(number: int) -> str:
    reason = "{fi: Korjataan keväällä., sv: Rättas i vår., en: Mended in spring.}"
    return f"""\
  - code: REF001
    path: data/teams/{"x" * 60}.yaml
    finding: {"There is no such method. " * 8}
    fingerprint: {number:032x}
    reason: {reason}
    by: {reason}
    since: 2026-11-22
"""


def names(folder: Path, content: bytes) -> list[str]:
    (folder / "b.yaml").write_bytes(content)
    found = baseline_at(folder, "b.yaml")
    return [] if isinstance(found, Baseline) else [one.code.name for one in found]


def test_as_many_as_may_be_written_can_be_read(tmp_path: Path) -> None:
    entries = "".join(map(entry, range(MOST)))
    assert names(tmp_path, f"version: 1\nfindings:\n{entries}".encode()) == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"x" * 2_000_000, ["too-large"], id="2 MB"),
        pytest.param(b"version: 1\nfindings:\n" + b"  - {}\n" * 100_000, ["too-many-values"], id="100,000 entries"),
        pytest.param(
            b"a: &a [1]\n" + b"".join(b"%c: [*a, *a]\n" % n for n in range(98, 120)), ["too-many-aliases"], id="laughs"
        ),
        pytest.param(b"version: 1\nfindings: " + b"[" * 50_000, ["too-deep"], id="deep"),
        pytest.param(b"version: 2\n", ["not-a-choice"], id="of another version"),
        pytest.param(
            b"version: 1\nfindings:\n  - {code: REF001, fingerprint: x}\n",
            ["missing-field"] * 3 + ["not-a-fingerprint"],
            id="halves",
        ),
        pytest.param(b"", ["empty-file"], id="empty"),
    ],
)
def test_what_is_wrong_with_it_is_told(tmp_path: Path, content: bytes, expected: list[str]) -> None:
    assert sorted(names(tmp_path, content)) == sorted(expected)


def test_it_is_no_link_out_of_the_workspace(tmp_path: Path) -> None:
    (tmp_path / "b.yaml").symlink_to("/etc/passwd")
    found = baseline_at(tmp_path, "b.yaml")
    assert isinstance(found, tuple)
    assert [one.code.name for one in found] == ["link-outside"]
