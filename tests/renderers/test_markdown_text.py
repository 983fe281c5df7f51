import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from interventio.renderers.markdown_text import markdown_text, markdown_within

FORGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HARMLESS = {"text", "text_special", "html_entity"}


def parts(markdown: str) -> list[Token]:
    return [part for token in FORGE.parse(markdown) for part in (token.children or [token])]


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Cool Kids – 7–17 v (ryhmä)", "Cool Kids – 7–17 v (ryhmä)"),
        ("a | b", r"a \| b"),
        ("*b* _i_ `c` ~~s~~", r"\*b\* \_i\_ \`c\` \~\~s\~\~"),
        ("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))"),
        ("<script>", "&lt;script&gt;"),
        ("&amp;", "&amp;amp;"),
        ("# heading", r"\# heading"),
        ("=1+1", r"\=1+1"),
        ("- item", r"\- item"),
        ("1. one", r"1\. one"),
        ("https://e.example", r"https\://e.example"),
        ("www.e.example", r"www\.e.example"),
        ("two\nlines\tand  gaps ", "two lines and gaps"),
        ("a\\b", r"a\\b"),
    ],
)
def test_marks_are_escaped_and_words_stay(words: str, written: str) -> None:
    assert markdown_text(words) == written


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_a_forge_shows_the_words_as_they_are(words: str) -> None:
    line = " ".join(words.split())
    shown = parts(f"| {markdown_text(words)} |\n| --- |\n")
    assert {part.type for part in shown if part.level == 0 and part.nesting == 0} <= HARMLESS
    assert "".join(part.content for part in shown) == line


@given(st.text("#=+-*_`[](){}<>|~!&\\.:1 a\n", max_size=30))
def test_no_line_begins_a_block(words: str) -> None:
    line = " ".join(words.split())
    shown = FORGE.parse(str(markdown_text(words)))
    assert [token.type for token in shown] == (["paragraph_open", "inline", "paragraph_close"] if line else [])
    assert "".join(part.content for part in (shown[1].children or [] if line else [])) == line


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60))
def test_in_the_middle_of_a_line_anything_is_mere_text_too(words: str) -> None:
    shown = [part for part in parts(f"As of {markdown_within(words)}") if not part.type.startswith("paragraph")]
    assert {part.type for part in shown} <= HARMLESS
    assert "".join(part.content for part in shown) == f"As of {' '.join(words.split())}".strip()


def test_a_date_in_the_middle_of_a_line_keeps_its_looks() -> None:
    assert markdown_within("26.2.2027 *") == r"26.2.2027 \*"
