import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.sources.file_codes import (
    BACKUP_FILE,
    COPIED_FILE,
    LONG_NAME,
    RESERVED_NAME,
    STRAY_FILE,
    WRONG_ENDING,
    WRONG_NAME,
)
from interventio.sources.limits import LIMITS
from interventio.sources.names import name_trouble, suggested_names
from interventio.sources.trouble import Trouble


@pytest.mark.parametrize(
    "name", ["a.yaml", "7.yaml", "cool-kids.yaml", "cool-kids-kopio.yaml", "a1-b2-3.yaml", "com.yaml"]
)
def test_names_of_records(name: str) -> None:
    assert name_trouble(name) is None


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("cool-kids.yml", "cool-kids.yaml"),
        ("cool-kids.YAML", "cool-kids.yaml"),
        ("cool-kids.Yml", "cool-kids.yaml"),
        ("cool-kids.yaml.txt", "cool-kids.yaml"),
        ("Cool Kids.yml", "cool-kids.yaml"),
    ],
)
def test_wrong_endings(name: str, better: str) -> None:
    assert name_trouble(name) == Trouble(WRONG_ENDING, facts={"name": name}, suggestions=(better,))


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("Cool-Kids.yaml", "cool-kids.yaml"),
        ("cool kids.yaml", "cool-kids.yaml"),
        ("cool_kids.yaml", "cool-kids.yaml"),
        ("cool--kids.yaml", "cool-kids.yaml"),
        ("-cool.yaml", "cool.yaml"),
        ("kävelevä-koulu.yaml", "kaveleva-koulu.yaml"),
        ("ka\u0308vely.yaml", "kavely.yaml"),
        ("cool.kids.yaml", "cool-kids.yaml"),
        ("cool\u202ekids.yaml", "coolkids.yaml"),
        ("cool\n.yaml", "cool.yaml"),
    ],
)
def test_wrong_names(name: str, better: str) -> None:
    assert name_trouble(name) == Trouble(WRONG_NAME, facts={"name": name}, suggestions=(better,))


@pytest.mark.parametrize("name", ["…\u200b.yaml", "中.yaml", "_.yaml"])
def test_where_nothing_can_be_made_of_a_name_nothing_is_suggested(name: str) -> None:
    assert name_trouble(name) == Trouble(WRONG_NAME, facts={"name": name})


@pytest.mark.parametrize(
    "name",
    [
        "cool-kids (1).yaml",
        "cool-kids(2).yaml",
        "cool-kids - Copy.yaml",
        "cool-kids - Copy (3).yaml",
        "cool-kids - Kopio.yaml",
        "cool-kids – Kopia.yaml".replace("–", "-"),
        "cool-kids copy.yaml",
        "cool-kids copy 2.yaml",
        "Copy of cool-kids.yaml",
        "Kopia av cool-kids.yaml",
        "Kopio tiedostosta cool-kids.yaml",
    ],
)
def test_copies(name: str) -> None:
    assert name_trouble(name) == Trouble(COPIED_FILE, facts={"name": name, "original": "cool-kids.yaml"})


@pytest.mark.parametrize(
    "name", ["con.yaml", "nul.yaml", "aux.yaml", "prn.yaml", "com1.yaml", "lpt9.yaml", "index.yaml"]
)
def test_reserved_names(name: str) -> None:
    assert name_trouble(name) == Trouble(RESERVED_NAME, facts={"name": name})


def test_long_names() -> None:
    assert name_trouble("a" * LIMITS.name + ".yaml") is None
    facts = {"length": LIMITS.name + 1, "most": LIMITS.name}
    assert name_trouble("a" * (LIMITS.name + 1) + ".yaml") == Trouble(LONG_NAME, facts=facts)


@pytest.mark.parametrize(
    "name", ["a.yaml~", "a.yaml.bak", "a.yaml.orig", "a.yaml.swp", "#a.yaml#", "~$a.xlsx", "a.tmp", "a.BAK"]
)
def test_backups(name: str) -> None:
    assert name_trouble(name) == Trouble(BACKUP_FILE, facts={"name": name})


@pytest.mark.parametrize("name", ["README.md", "a.json", "a.xlsx", "yaml", "a.yaml.gz", "a"])
def test_stray_files(name: str) -> None:
    assert name_trouble(name) == Trouble(STRAY_FILE, facts={"name": name})


@given(st.text(max_size=40))
def test_what_is_suggested_can_be_a_name_or_is_reserved_or_long(stem: str) -> None:
    troubles = [name_trouble(name) for name in suggested_names(stem)]
    assert {trouble.code for trouble in troubles if trouble} <= {RESERVED_NAME, LONG_NAME}
