from textwrap import dedent

import pytest

from interventio.languages.language import Language
from interventio.languages.pages import ExampleFile, ExampleLine, Explanation, Page, page_in, page_of

TEXT = """\
# REC001 missing-field

## fi
**Kenttä puuttuu**

Ensimmäinen kappale,
kahdella rivillä.

Toinen kappale.

## sv
**Ett fält saknas**

Ett stycke.

## en
**A field is missing**

One paragraph.

## flagged
```yaml data/teams/harju.yaml
kind: service  # ← REC001 REC002
# a comment
```
```yaml "data/teams/harju (1).yaml" flagged=SYN010,SYN004 bytes
name: a\\x00
```

## mended
```yaml data/teams/harju.yaml
```
"""


def test_a_page_is_read_whole() -> None:
    assert page_in(TEXT) == Page(
        code="REC001",
        name="missing-field",
        explanations={
            Language.FI: Explanation("Kenttä puuttuu", ("Ensimmäinen kappale, kahdella rivillä.", "Toinen kappale.")),
            Language.SV: Explanation("Ett fält saknas", ("Ett stycke.",)),
            Language.EN: Explanation("A field is missing", ("One paragraph.",)),
        },
        flagged=(
            ExampleFile(
                "data/teams/harju.yaml",
                (ExampleLine("kind: service", ("REC001", "REC002")), ExampleLine("# a comment")),
            ),
            ExampleFile("data/teams/harju (1).yaml", (ExampleLine("name: a\\x00"),), ("SYN010", "SYN004"), ("bytes",)),
        ),
        mended=(ExampleFile("data/teams/harju.yaml", ()),),
    )


def test_readers_see_a_line_with_its_mark() -> None:
    assert str(ExampleLine("kind: service", ("REC001",))) == "kind: service  # ← REC001"
    assert str(ExampleLine("kind: service")) == "kind: service"


@pytest.mark.parametrize(
    ("file", "shown"),
    [
        (ExampleFile("data/teams/harju.yaml", ()), "data/teams/harju.yaml"),
        (ExampleFile("data/team", (), ("SYN016",), ("folder",)), "data/team/  # ← SYN016"),
        (ExampleFile("data/teams/a.yaml", (), ("SYN007",), ("link=b.yaml",)), "data/teams/a.yaml → b.yaml  # ← SYN007"),
    ],
)
def test_readers_see_what_is_uncommon_about_a_file(file: ExampleFile, shown: str) -> None:
    assert str(file) == shown


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# REC001 missing-field", "# Missing field"),
        ("## sv", "## se"),
        ("## mended", "## amended"),
        ("**Ett fält saknas**", "Ett fält saknas"),
        ("One paragraph.", ""),
        ("## flagged\n", "## flagged\nWords between.\n"),
    ],
)
def test_what_is_no_page_is_refused(old: str, new: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        page_in(dedent(TEXT).replace(old, new))


@pytest.mark.parametrize("code", ["REC998", "rec001", "../pages/REC001", ""])
def test_what_has_no_page_has_none(code: str) -> None:
    assert page_of(code) is None
