"""One rule a test: how a file is before, and how it is laid out."""

from collections.abc import Mapping
from textwrap import dedent

import pytest

from interventio.sources.layout.layout import in_layout
from interventio.sources.reader import document_of

LANGUAGES = ("fi", "sv", "en")


def fields_of(_value: Mapping[str, object]) -> tuple[str, ...]:
    return "kind", "name", "summary", "review"


def tidy(text: str) -> str:
    result = in_layout(dedent(text).encode(), fields_of, LANGUAGES)
    assert isinstance(result, bytes), result
    return result.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("a: 1", "a: 1\n", id="the last line has an end"),
        pytest.param("a: 1   \n\n\n", "a: 1\n", id="no blanks at the ends of lines, and no blank lines at the end"),
        pytest.param("a:   1\n", "a: 1\n", id="one blank behind a colon"),
        pytest.param("a:\n-   1\n-  2\n", "a:\n  - 1\n  - 2\n", id="one blank behind a dash, and lists further in"),
        pytest.param("a: [ 1,2 ,{ b:  3 } ]\n", "a: [1, 2, {b: 3}]\n", id="blanks between brackets"),
        pytest.param("a:\n    b:\n     c: 1\n", "a:\n  b:\n    c: 1\n", id="two blanks a level"),
        pytest.param("a: 1\n\n\n\nb: 2\n", "a: 1\n\nb: 2\n", id="one blank line at most"),
        pytest.param("\n\na:\n\n  b: 1\n", "a:\n  b: 1\n", id="no blank line at the beginning of a file or of fields"),
        pytest.param("\ufeffa: 1\n", "a: 1\n", id="no byte order mark"),
        pytest.param("---\na: 1\n...\n", "a: 1\n", id="no marks around the only document"),
        pytest.param("? a\n: 1\n", "a: 1\n", id="no question marks before keys"),
        pytest.param("{a: 1, b: {c: 2}}\n", "a: 1\nb: {c: 2}\n", id="fields of a record in lines"),
    ],
)
def test_blanks_and_lines(before: str, after: str) -> None:
    assert tidy(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("a: 1\r\nb: 2\nc: 3\r\n", "a: 1\r\nb: 2\r\nc: 3\r\n", id="as most lines of the file end"),
        pytest.param("a: 1\r\nb: 2\n", "a: 1\nb: 2\n", id="in doubt without a carriage return"),
        pytest.param("a: 1\rb: 2\r", "a: 1\nb: 2\n", id="never with a carriage return alone"),
        pytest.param("a: |\r\n    b \r\n    c\r\n", "a: |\r\n  b \r\n  c\r\n", id="within texts too"),
    ],
)
def test_ends_of_lines(before: str, after: str) -> None:
    assert tidy(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("a: 'Kyllä'\n", "a: Kyllä\n", id="none where none are needed"),
        pytest.param("a: 'Kyllä: näin'\n", 'a: "Kyllä: näin"\n', id="double ones where some are needed"),
        pytest.param("a: 'say \"hi\", #1'\n", "a: 'say \"hi\", #1'\n", id="single ones where others had to be escaped"),
        pytest.param('a: "caf\\u00e9: x"\n', 'a: "caf\\u00e9: x"\n', id="escapes stay"),
        pytest.param(
            "a: \"12\"\nb: '12:30'\nc: 'null'\n", 'a: "12"\nb: "12:30"\nc: "null"\n', id="text that looks otherwise"
        ),
        pytest.param("a: '2026-11-01'\nb: 2026-11-02\n", "a: 2026-11-01\nb: 2026-11-02\n", id="days are text"),
        pytest.param("a: ['b, c', 'd']\n", 'a: ["b, c", d]\n', id="commas between brackets"),
        pytest.param("'a': 1\n\"b c\": 2\n", "a: 1\nb c: 2\n", id="keys"),
        pytest.param(
            "a: ~\nb: 0x10\nc: 1.50\nd: TRUE\n", "a: ~\nb: 0x10\nc: 1.50\nd: TRUE\n", id="numbers stay as written"
        ),
    ],
)
def test_quotation_marks(before: str, after: str) -> None:
    assert tidy(before) == after


LONG = "word " * 23 + "end"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("a: one\n  two\n", "a: one two\n", id="one line where there is room"),
        pytest.param("a:\n  one\n", "a: one\n", id="beside its field"),
        pytest.param('a: "one:\n  two"\n', 'a: "one: two"\n', id="in quotation marks"),
        pytest.param(f"a:\n  {LONG}\n", f"a: >-\n  {LONG}\n", id="under a mark where there is none"),
        pytest.param(f"a: {LONG}\n", f"a: {LONG}\n", id="a long line stays"),
        pytest.param(
            'a: "one\n\n      two \\\n      three"\n',
            'a: "one\n\n  two \\\n  three"\n',
            id="paragraphs stay as they are",
        ),
        pytest.param("a: >-\n     one\n     two\n", "a: >-\n  one\n  two\n", id="a text under a mark is moved"),
        pytest.param("a: |\n   one  \n     two\n", "a: |\n  one  \n    two\n", id="blanks that mean something"),
        pytest.param(
            "a: |4+\n      one\n    two\n\n\nb: 1\n",
            "a: |2+\n    one\n  two\n\n\nb: 1\n",
            id="a text that begins with blanks",
        ),
        pytest.param("a: |-\nb: >+\n\n\n", "a: |-\nb: >+\n\n\n", id="a text of nothing or of blank lines"),
        pytest.param(f"a: [{LONG}, b]\n", f"a:\n  - {LONG}\n  - b\n", id="brackets without room"),
        pytest.param(
            f"a:\n- [{LONG}, b]  # why\n", f"a:\n  # why\n  - - {LONG}\n    - b\n", id="brackets without room in a list"
        ),
        pytest.param(
            f"a:\n- - [{LONG}, b]  # why\n", f"a:\n  # why\n  - - - {LONG}\n      - b\n", id="and in a list in a list"
        ),
        pytest.param("a: {b: , c: 1}\n", "a:\n  b:\n  c: 1\n", id="brackets with a gap"),
        pytest.param("a: [\n  b,\n  c,\n]\n", "a: [b, c]\n", id="brackets over several lines"),
    ],
)
def test_long_values(before: str, after: str) -> None:
    assert tidy(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("review: 1\nname: 2\nkind: 3\n", "kind: 3\nname: 2\nreview: 1\n", id="as the record has them"),
        pytest.param(
            "review: 1\nreveiw: 2\nname: 3\n",
            "name: 3\nreview: 1\nreveiw: 2\n",
            id="an unknown one behind its neighbour",
        ),
        pytest.param("name: {en: A, fi: B}\n", "name: {fi: B, en: A}\n", id="languages between brackets"),
        pytest.param("name:\n  en: A\n  fi: B\n", "name:\n  fi: B\n  en: A\n", id="languages in lines"),
        pytest.param(
            "name:\n  en: A\n  se: B\n  fi: C\n", "name:\n  en: A\n  se: B\n  fi: C\n", id="other fields never"
        ),
        pytest.param(
            "# Head.\n\n# of the review\nreview: 1  # beside\n\n# of the name\nname:\n  - 2\n  # end\n",
            "# Head.\n\n# of the name\nname:\n  - 2\n  # end\n\n# of the review\nreview: 1  # beside\n",
            id="each with its comments",
        ),
        pytest.param("# Head.\nreview: 1\nname: 2\n", "# Head.\nname: 2\nreview: 1\n", id="the head stays"),
        pytest.param(
            "name: |+\n  a\n\nkind: b\n", "kind: b\nname: |+\n  a\n\n", id="blank lines that belong to a text"
        ),
        pytest.param(
            "review: a\n\nname: |+\n  a\n\n", "name: |+\n  a\n\nreview: a\n", id="no blank line too many behind it"
        ),
    ],
)
def test_the_order_of_fields(before: str, after: str) -> None:
    assert tidy(before) == after


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("name: &a x\nkind: *a\n", id="anchors"),
        pytest.param("? " + "k" * 2000 + "\n: 1\n", id="a key that is too long for a line"),
    ],
)
def test_what_only_a_person_should_change_is_left(text: str) -> None:
    assert in_layout(text.encode()) is None


@pytest.mark.parametrize(
    "text", ["", "a: [", "a: !x 1\n", "%YAML 1.2\n---\na: 1\n", "- a\n", "a: 1\na: 2\n", "a: \tb\n\tc"]
)
def test_what_cannot_be_read_is_told_and_left(text: str) -> None:
    assert in_layout(text.encode()) == document_of("", text.encode())


def test_long_files_take_time_in_proportion() -> None:
    lines = "".join(f"# {number}\n\n\n" for number in range(40_000))
    assert tidy(f"a: 1\n{lines}b: 2\n").count("\n") == 80_002
