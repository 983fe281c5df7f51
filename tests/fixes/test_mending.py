from collections.abc import Iterable
from difflib import unified_diff

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interventio.findings.finding import Finding
from interventio.fixes.draft import draft_of
from interventio.fixes.mending import MOST_READ, Mended, fix_of, mended
from support.mistaken import mistaken, spoilt

PATH = "data/teams/harju.yaml"


def every(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(findings)


def put_right(content: bytes, *, is_bold: bool = False) -> Mended:
    draft = draft_of(PATH, content)
    return mended(draft, draft.findings, every, is_bold=is_bold)


@given(mistaken())
def test_one_mistake_is_one_stretch_of_lines_and_all_else_stays(texts: tuple[str, str]) -> None:
    wrong, right = texts
    done = put_right(wrong.encode()).content.decode()
    assert done == right
    hunks = [line for line in unified_diff(wrong.splitlines(), done.splitlines(), n=0) if line.startswith("@@")]
    assert len(hunks) == (wrong != right)


@given(mistaken() | spoilt(), st.booleans())
def test_what_is_put_right_is_right(drawn: tuple[str, str] | bytes, is_bold: bool) -> None:  # noqa: FBT001 - drawn
    content = drawn if isinstance(drawn, bytes) else drawn[0].encode()
    once = put_right(content, is_bold=is_bold).content
    assert put_right(once, is_bold=is_bold).content == once


@given(spoilt(), st.booleans())
def test_no_file_gets_worse(content: bytes, is_bold: bool) -> None:  # noqa: FBT001 - drawn
    before, done = draft_of(PATH, content), put_right(content, is_bold=is_bold)
    after = draft_of(PATH, done.content)
    assert (done.content == content) == (not done.mended)
    assert before.document is None or after.document is not None
    assert before.document is None or len(after.findings) <= len(before.findings)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(
            "kind:service\nname:\n\tfi:Harju\n\tsv:Åsen\nunits:\n  -harju\nsince: 1.8.2023\n",
            "kind: service\nname:\n  fi: Harju\n  sv: Åsen\nunits:\n  - harju\nsince: 2023-08-01\n",
            id="what comes to light behind a mistake is put right too",
        ),
        pytest.param(
            "kind: service\nname:Harju\nunits: [harju]\n<<<<<<< HEAD\n",
            "kind: service\nname:Harju\nunits: [harju]\n<<<<<<< HEAD\n",
            id="what cannot be read is left",
        ),
        pytest.param(
            "kind: servise\nname: Harju\nunits: harju\nsince: 1/2/2026\n",
            "kind: service\nname: Harju\nunits: [harju]\nsince: 1/2/2026\n",
            id="what is unsafe is left",
        ),
    ],
)
def test_files(before: str, after: str) -> None:
    assert put_right(before.encode()).content.decode() == after


def test_a_fix_that_makes_something_else_wrong_is_dropped() -> None:
    done = put_right(b"kind: service\nname: Harju\nunits:\nsumary: a\nsummary: b\n", is_bold=True)
    assert done.content == b"kind: service\nname: Harju\nunits:\nsumary: a\nsummary: b\n"
    assert [(one.code.id, one.place.route) for one in done.dropped] == [("REC002", ("sumary",)), ("REC003", ("units",))]


def test_a_finding_that_nobody_chose_stays() -> None:
    draft = draft_of(PATH, b"kind: service\nname:Harju\nunits: harju\n")
    done = mended(
        draft, draft.findings, lambda found: tuple(one for one in found if one.code.id != "REC006"), is_bold=False
    )
    assert done.content == b"kind: service\nname: Harju\nunits: harju\n"


def test_more_mistakes_than_are_told_at_once() -> None:
    days = "".join(f"  - {{date: {number % 28 + 1}.1.{1900 + number}, staff: []}}\n" for number in range(120))
    done = put_right(f"kind: service\nname: Harju\nunits: [harju]\nstaffing:\n{days}".encode())
    assert (len(done.mended), b".1." in done.content, done.dropped) == (120, False, ())


def test_a_huge_file_is_not_read_again_and_again() -> None:
    lines = "".join(f"x{number}: 1.1.2026\n" for number in range(40_000))
    content = f"kind: service\nname: Harju\nunits: [a]\n{lines}".encode()
    assert len(content) > MOST_READ // 8
    assert len(put_right(content, is_bold=True).mended) <= MOST_READ // len(content)


def test_a_fix_is_one_that_was_tried() -> None:
    draft = draft_of(PATH, b"kind: service\nname: Harju\nunits:\n")
    assert [fix_of(finding, draft) for finding in draft.findings] == [None]
