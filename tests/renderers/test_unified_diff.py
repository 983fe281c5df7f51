"""What git can apply, and nothing that a terminal would obey."""

import subprocess
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from inline_snapshot import snapshot

from interventio.renderers.screen.lines import plain
from interventio.renderers.unified_diff import _MOST_COMPARED, diff_lines


def diff(before: str, after: str) -> str:
    return plain(tuple(diff_lines("data/a.yaml", before.encode(), after.encode())))


def test_lines_that_change_stand_among_those_that_stay() -> None:
    assert diff("a: 1\nb:  2\nc: 3\n", "a: 1\nb: 2\nc: 3\n") == snapshot("""\
--- a/data/a.yaml
+++ b/data/a.yaml
@@ -1,3 +1,3 @@
 a: 1
-b:  2
+b: 2
 c: 3
""")


def test_ends_of_lines_and_what_cannot_be_seen_can_be_seen() -> None:
    assert diff("a:\x1b[31m\r\nb: 2", "a:\u202e\nb: 2\n") == snapshot("""\
--- a/data/a.yaml
+++ b/data/a.yaml
@@ -1,2 +1,2 @@
-a:\\x1b[31m\\r
-b: 2
\\ No newline at end of file
+a:\\u202e
+b: 2
""")


def test_nothing_changes() -> None:
    assert diff("a: 1\n", "a: 1\n") == ""


lines = st.lists(st.sampled_from("abc"), max_size=8).map(lambda words: "".join(f"{word}\n" for word in words))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines, lines, st.sampled_from([5, _MOST_COMPARED]))
def test_git_can_apply_it_whether_it_is_short_or_long(tmp_path: Path, before: str, after: str, around: int) -> None:
    stays = "same\n" * around
    before, after = (f"{stays}{text}{stays}" for text in (before, after))
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data/a.yaml").write_bytes(before.encode())
    if before != after:
        git = ["git", "apply", "--unidiff-zero", "-"]
        subprocess.run(git, cwd=tmp_path, input=diff(before, after).encode(), check=True)
    assert (tmp_path / "data/a.yaml").read_bytes() == after.encode()


def test_a_new_file_comes_from_nowhere() -> None:
    assert diff("", "a: 1\n").splitlines()[:3] == ["--- /dev/null", "+++ b/data/a.yaml", "@@ -0,0 +1 @@"]
