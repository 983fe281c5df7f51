from posixpath import dirname, join, normpath

from markdown_it import MarkdownIt

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.to_markdown import chart_markdown, markdown_files
from support.charts import card, chart, step, theme
from support.reworded import HOSTILE, reworded
from support.sites import example, sites

FORGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])
WORDS = translator(Language.EN)


def skeleton(markdown: bytes) -> list[tuple[str, ...]]:
    return [
        (
            token.type,
            token.tag,
            *(part.type for part in token.children or () if part.type not in {"text_special", "text"}),
        )
        for token in FORGE.parse(markdown.decode())
    ]


def test_a_chart_is_a_table_for_each_step() -> None:
    sleep = theme("sleep")
    shown = chart(
        step(1, card("Sleep school", sleep, "13–22 y", also=(2,)), name="Self-help", Who="Everybody"),
        step(2, card("Sleep school", sleep, "13–22 y", also=(1,), target=True), name="Guided"),
        themes=(sleep,),
    )
    text = chart_markdown(shown, WORDS)
    assert text.startswith(
        "# Stepped support\n"
        "\n"
        "## 1 · Self-help\n"
        "\n"
        "- **Who:** Everybody\n"
        "\n"
        "| Method | Theme | For whom and how | Notes |\n"
        "| --- | --- | --- | --- |\n"
        "| **Sleep school** | sleep | 13–22 y | also on step 2 |\n"
        "\n"
        "## 2 · Guided\n"
        "\n"
        "| Method | Theme | For whom and how | Notes |\n"
        "| --- | --- | --- | --- |\n"
        "| **Sleep school** | sleep | 13–22 y | selected method, also on step 1 |\n"
    )
    assert text.endswith("Harjula · Coverage on 1 Jun 2026\n")


def test_words_are_never_markup() -> None:
    plain = dict(markdown_files(sites(reworded(example("fi"), ("plain",) * len(HOSTILE)))))
    hostile = dict(markdown_files(sites(reworded(example("fi"), HOSTILE))))
    assert plain.keys() == hostile.keys()
    for path, content in hostile.items():
        assert skeleton(content) == skeleton(plain[path]), path


def test_every_link_leads_somewhere() -> None:
    written = dict(markdown_files(sites(example())))
    assert {"README.md", "fi/README.md", "sv/charts/children.md", "en/coverage.md", "fi/actions.md"} < written.keys()
    for path, content in written.items():
        for token in FORGE.parse(content.decode()):
            for part in token.children or ():
                if part.type == "link_open":
                    goal = str(part.attrs["href"])
                    is_ours = normpath(join(dirname(path), goal)) in written
                    assert is_ours or goal.startswith(("https://", "http://")), (path, goal)


def test_every_table_line_has_its_columns() -> None:
    for path, content in markdown_files(sites(example("fi"))):
        tables = [line for line in content.decode().splitlines() if line.startswith("|")]
        assert all(line.endswith("|") for line in tables), path
        assert "\n\n\n" not in content.decode(), path
