import re
from posixpath import dirname, join, normpath

from inline_snapshot import snapshot
from markdown_it import MarkdownIt

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.to_markdown import chart_markdown, markdown_files
from support.build import catalogue, intervention, period_log, settings, team
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
        "```mermaid\n"
        "flowchart LR\n"
        "accTitle: Stepped support\n"
        's1["1 · Self#45;help<br/>Sleep school"]\n'
        "style s1 fill:#dfe9f1,stroke:#3d6788,color:#14202b\n"
        's2["2 · Guided<br/>Sleep school"]\n'
        "style s2 fill:#84a9c5,stroke:#0b2f52,color:#14202b\n"
        "s1 --> s2\n"
        "```\n"
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


def test_a_diagram_names_some_methods_of_a_step_and_counts_the_others() -> None:
    methods = [card(f"Method {number}") for number in range(1, 21)]
    (label,) = [line for line in chart_markdown(chart(step(1, *methods)), WORDS).splitlines() if line.startswith("s1[")]
    names = "<br/>".join(f"Method {number}" for number in range(1, 9))
    assert label == f's1["1 · Omahoito<br/>{names}<br/>and 12 more"]'


def test_hostile_words_leave_a_diagram_as_it_is() -> None:
    steps = [step(number, card(words), name=words) for number, words in enumerate(HOSTILE[:9], start=1)]
    diagram = chart_markdown(chart(*steps), WORDS).partition("```mermaid\n")[2].partition("\n```\n")[0].splitlines()
    assert len(diagram) == 2 + 2 * 9 + 8
    for number, line in enumerate(diagram[2:20:2], start=1):
        assert re.fullmatch(rf's{number}\["[^"]*"\]', line), line


def test_the_use_of_methods_is_a_table_in_one_piece() -> None:
    found = catalogue(
        settings(["cool-kids"], languages=["en"]),
        intervention("cool-kids"),
        intervention("ali"),
        team("harju", ["cool-kids", "ali"], {"nurse": {"headcount": 9, "trained": {"cool-kids": 4}}}),
        period_log("harju", {"2026-Q1": {"cool-kids": 4, "ali": 2}}),
    )
    text = dict(markdown_files(sites(found)))["en/use.md"].decode()
    assert "\n".join(text.split("## By method\n\n")[1].split("\n")[:6]) == snapshot("""\
| Method | Periods started |
| --- | ---: |
| ali (quarters not known: 3) | ≥ 2 |
| cool-kids (quarters not known: 3) | ≥ 4 |
| All together (quarters not known: 6) | ≥ 6 |
""")
