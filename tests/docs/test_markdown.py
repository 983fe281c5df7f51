from textwrap import dedent

from handbook.markdown import Block, Heading, blocks, escaped, fenced, headings, links, prose, table, with_texts

PAGE = dedent(
    """
    # Työtila ja sen osat

    See [the team](../team.md#staff), ![a chart](chart.png) and `[no](link)`.

    ## Osat

    ```yaml data/teams/harju.yaml
    kind: service
    ```

    ## Osat

    ```console
    $ interventio validate
    75 files.
    ```
    """
)


def test_blocks_are_found_with_their_paths_and_lines() -> None:
    assert blocks(PAGE) == (
        Block("yaml", "data/teams/harju.yaml", "kind: service\n", 8, 9),
        Block("console", "", "$ interventio validate\n75 files.\n", 14, 16),
    )


def test_headings_have_the_anchors_by_which_links_reach_them() -> None:
    assert headings(PAGE) == (
        Heading(1, "Työtila ja sen osat", "työtila-ja-sen-osat"),
        Heading(2, "Osat", "osat"),
        Heading(2, "Osat", "osat-1"),
    )
    assert headings("## SYN001 unreadable, `if` not_so!")[0].anchor == "syn001-unreadable-if-not_so"


def test_links_and_pictures_are_found_but_not_in_code() -> None:
    assert list(links(PAGE)) == ["../team.md#staff", "chart.png"]


def test_some_blocks_have_another_text() -> None:
    texts = ["kind: support\nname: Harju\n", "$ interventio --version\n"]
    changed = with_texts(PAGE, zip(blocks(PAGE), texts, strict=True))
    assert [block.text for block in blocks(changed)] == texts
    assert (
        with_texts(changed, [(old, new.text) for old, new in zip(blocks(changed), blocks(PAGE), strict=True)]) == PAGE
    )


def test_tables_hold_bars_and_lines() -> None:
    assert table(("a", "b"), [("x|y", "two\n  lines")]) == "| a | b |\n| --- | --- |\n| x\\|y | two lines |\n"


def test_a_block_is_fenced() -> None:
    assert fenced("kind: service\n\n", "yaml") == "```yaml\nkind: service\n```\n"


def test_plain_words_read_the_same_as_markdown() -> None:
    assert escaped(r"\xe4 and ` or *, see [1] <b> a_b") == r"\\xe4 and \` or \*, see \[1\] \<b> a_b"


def test_a_paragraph_has_a_sentence_on_each_line() -> None:
    assert prose("Kysy esihenkilöltä. Älä arvaa! Esim. 3.5. on päivä.") == (
        "Kysy esihenkilöltä.\nÄlä arvaa!\nEsim. 3.5. on päivä.\n"
    )
