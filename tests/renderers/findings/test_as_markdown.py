"""The summary of a run and the comment on a pull request: what a forge makes of them."""

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given
from inline_snapshot import snapshot
from markdown_it import MarkdownIt
from markdown_it.token import Token

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.findings.as_markdown import MARKER, findings_markdown, forge_text
from interventio.renderers.findings.sentences import legible
from interventio.views.findings_report import FindingsReport
from support.build_servers import obeyed_by_azure, obeyed_by_github
from support.told import HINT, HOSTILE, OVERDUE, TYPO, WORDS, report, reports, texts

FORGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])
REFERENCES = re.compile(
    r"@\w|#\w|![0-9]|~\w|\$[^\s\u200b]|&[0-9]|%\w|:[\w+-]+:|\bGH-\d|\b[0-9a-f]{7,40}\b|(?:https?|ftp|mailto):[^\s\u200b]|www\.\w",
    re.IGNORECASE,
)
"""What forges make links, mentions and pictures of when the Markdown has become text."""
OURS = {"paragraph", "inline", "heading", "bullet_list", "list_item", "html_block", "text", "strong", "code_inline"}
PLAIN = {"text_special", "softbreak"}


def parts(markdown: str) -> list[Token]:
    return [part for token in FORGE.parse(markdown) for part in (token, *(token.children or []))]


def seen(markdown: str) -> str:
    """Return the words that readers see."""
    return "".join(part.content for part in parts(markdown) if part.type in {"text", "text_special", "code_inline"})


def test_it_reads_as_a_colleague_would_write_it() -> None:
    assert findings_markdown(report(TYPO, OVERDUE, HINT), WORDS) == snapshot("""\
<!-- interventio -->
## Check of the data

9 files: 1 error, 1 warning, 1 hint.

**data/teams/harju.yaml**

- **Error, line 10:** There is no method “courage-groups” in data/interventions. Did you mean “courage-group”? Check the spelling. (REF001)
- **Warning, line 10:** This record was last looked through long ago. Check the spelling. (FRE002)
- **Hint:** There is no method “courage-groups” in data/interventions. Did you mean “courage-group”? Check the spelling. (REF001)

Errors are to be put right before charts and numbers can be made. Warnings are worth a look.

What a code means and how to put it right: `interventio explain REF001`
""")


@pytest.mark.parametrize("language", [Language.FI, Language.SV])
def test_it_speaks_the_language_of_the_workspace(language: Language) -> None:
    assert "## Check of the data" not in findings_markdown(report(TYPO), translator(language))


def test_a_workspace_in_order() -> None:
    assert findings_markdown(report(), WORDS) == snapshot("""\
<!-- interventio -->
## Check of the data

Everything is in order. 9 files.
""")


def test_a_comment_is_never_too_long_and_says_how_many_findings_are_left_out() -> None:
    many = [replace(TYPO, sentence=f"{number} {'ä' * 900}") for number in range(200)]
    written = findings_markdown(report(*many, hidden=5), WORDS)
    shown = written.count("- **Error")
    assert len(written.encode()) < 65_536
    assert 0 < shown < 200
    assert f"… and {205 - shown} more findings. Show all: `interventio validate --limit 0`" in written


@given(reports)
def test_whatever_the_data_holds_it_is_words_and_nothing_else(told: FindingsReport) -> None:
    written = findings_markdown(told, WORDS)
    shown = parts(written)
    assert {re.sub("_(open|close)$", "", part.type) for part in shown} <= OURS | PLAIN
    assert [part.content.strip() for part in shown if part.type == "html_block"] == [MARKER]
    assert [part.tag for part in shown if part.type == "heading_open"] == ["h2"]
    assert len([part for part in shown if part.type == "list_item_open"]) == len(told.findings)
    assert REFERENCES.findall(seen(written)) == []
    assert obeyed_by_github(written) + obeyed_by_azure(written) == []


@given(texts)
def test_the_words_themselves_stay(words: str) -> None:
    shown = seen(f"Told: {forge_text(words)}").replace("\u200b", "")
    assert shown == f"Told: {' '.join(legible(words).split())}".strip()


@pytest.mark.parametrize("words", HOSTILE)
def test_each_of_what_forges_act_upon_is_mere_text(words: str) -> None:
    assert REFERENCES.findall(html.unescape(seen(f"Told: {forge_text(f'{words}x {words}1')} x"))) == []
