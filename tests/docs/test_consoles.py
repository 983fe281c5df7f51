"""What pages show is run; here it is run what runs them."""

from pathlib import Path
from textwrap import dedent

import pytest

from handbook.consoles import Reader, fits, fitted, followed, reader, renewed


@pytest.mark.parametrize(
    ("shown", "printed", "is_fit"),
    [
        ("a b c", "a b c", True),
        ("a b", "a b c", False),
        ("a … c", "a b c", True),
        ("a … c", "a c", True),
        ("… c", "a b c", True),
        ("a …", "a b c", True),
        ("…", "", True),
        ("a … b … d", "a x b y d", True),
        ("a … b … d", "a x d", False),
        ("a … c", "a b", False),
        ("b … c", "a b c", False),
        ("", "", True),
    ],
)
def test_lines_left_out_may_be_any(shown: str, printed: str, *, is_fit: bool) -> None:
    assert fits(shown.split(), printed.split()) is is_fit


@pytest.mark.parametrize(
    ("shown", "printed", "wanted"),
    [
        ("a b", "a b", "a b"),
        ("a b", "a c d", "a c d"),
        ("a … c", "a b b c", "a … c"),
        ("a … c", "x y z", "x … z"),
        ("a b …", "x y z", "x y …"),
        ("… c", "x y z", "… z"),
    ],
)
def test_what_has_changed_is_shown_anew_as_much_as_before(shown: str, printed: str, wanted: str) -> None:
    assert " ".join(renewed(shown.split(), printed.split())) == wanted


FILE = """
staff:
  - occupation: nurse
    headcount: 1
  - occupation: psychologist
later:
  - occupation: nurse
  - occupation: psychologist
end: here
"""


def test_a_part_of_a_file_takes_its_last_place() -> None:
    part = "# …\n  - occupation: nurse\n    headcount: 0\n  - occupation: psychologist\n# …\n"
    assert fitted(FILE, part) == FILE.replace(
        "nurse\n  - occupation: psychologist\nend", "nurse\n    headcount: 0\n  - occupation: psychologist\nend"
    )


def test_a_part_that_stands_nowhere_is_refused() -> None:
    with pytest.raises(ValueError, match="not in list"):
        fitted(FILE, "# …\n  - occupation: doctor\n  - occupation: psychologist\n")


@pytest.fixture
def somebody(tmp_path: Path) -> Reader:
    folder = tmp_path / "interventio"
    folder.mkdir()
    return Reader(tmp_path, "sv", folder)


PAGE = dedent(
    """
    ```yaml interventio.yaml
    schema_version: 1
    name: {sv: Åsby, en: Harjula}
    ```

    ```console
    $ mkdir data
    $ interventio show cool-kids
    something else
    ```

    ```console
    $ cd ..
    $ interventio validate
    …
    $ interventio --version
    ```

    ```console
    make test
    ```

    ```yaml
    name: [not a file
    ```
    """
)


def test_a_page_is_followed_from_top_to_bottom(somebody: Reader) -> None:
    after = followed(PAGE, somebody)
    assert (somebody.home / "interventio/interventio.yaml").read_text(encoding="utf-8") == (
        "schema_version: 1\nname: {sv: Åsby, en: Harjula}\n"
    )
    assert (somebody.home / "interventio/data").is_dir()
    assert "something else" not in after
    assert "$ interventio show cool-kids\nFel: " in after
    assert "$ cd ..\n$ interventio validate\n…\n$ interventio --version\ninterventio 0" in after
    assert after.endswith(PAGE[PAGE.index("```console\nmake") :])


def test_where_the_reader_is_stays_untold(somebody: Reader) -> None:
    assert "interventio.yaml i …/interventio " in somebody.enter("interventio validate")


def test_other_commands_are_refused(somebody: Reader) -> None:
    with pytest.raises(ValueError, match="rm -r data"):
        somebody.enter("rm -r data")


def test_a_reader_begins_in_the_example(tmp_path: Path) -> None:
    folder = reader(tmp_path, "fi").folder
    assert sorted(path.name for path in folder.iterdir()) == ["data", "interventio.yaml"]


def test_git_has_the_project_as_it_was_cloned(tmp_path: Path) -> None:
    somebody = reader(tmp_path, "en")
    assert somebody.enter("git status --short") == ""
    somebody.write("interventio.yaml", "schema_version: 1\n")
    assert somebody.enter("git status --short") == " M interventio.yaml\n"
    assert somebody.enter("git branch --show-current") == "main\n"
