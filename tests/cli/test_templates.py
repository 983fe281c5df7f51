"""Templates of a workspace's own, used as their authors use them."""

from pathlib import Path

import pytest
from inline_snapshot import snapshot

from support.own import county
from support.run import REPOSITORY, interventio

ABOUT = '{% extends "bundled/site/about.html.j2" %}\n{% block title %}Ours: {{ super() }}{% endblock %}\n'


def made(folder: Path) -> dict[str, bytes]:
    """Return the files of the site in a workspace, by path."""
    return {
        path.relative_to(folder / "site").as_posix(): path.read_bytes()
        for path in sorted((folder / "site").rglob("*"))
        if path.is_file()
    }


def test_a_template_of_the_workspace_comes_before_ours_and_can_build_on_it(tmp_path: Path) -> None:
    folder = county(tmp_path, about=ABOUT)
    assert interventio("report", "--no-user-templates", folder=folder).code == 0
    plain = made(folder)
    assert interventio("report", folder=folder).code == 0
    own = made(folder)
    changed = {path for path in plain if own[path] != plain[path]}
    assert changed == {f"{language}/about.html" for language in ("fi", "sv", "en")} | {"manifest.json"}
    assert b"<title>Ours: About" in own["en/about.html"]


def test_a_workspace_can_bring_every_template_of_ours(tmp_path: Path) -> None:
    folder = county(tmp_path)
    interventio("report", folder=folder)
    plain = made(folder)
    for path in (REPOSITORY / "templates").rglob("*.j2"):
        own = folder / "templates" / path.relative_to(REPOSITORY / "templates")
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_bytes(b"{# our own #}" + path.read_bytes())
    assert interventio("report", folder=folder).err == ""
    assert made(folder) == plain


def test_copies_of_ours_stand_in_place_of_nothing(tmp_path: Path) -> None:
    folder = county(tmp_path)
    own = folder / "templates/site/about.html.j2"
    own.parent.mkdir(parents=True)
    own.write_bytes((REPOSITORY / "templates/site/about.html.j2").read_bytes())
    assert "←" not in interventio("template", folder=folder).out


@pytest.mark.parametrize("output_format", ["svg", "html", "md"])
def test_a_chart_takes_them_too(tmp_path: Path, output_format: str) -> None:
    name = {"svg": "chart.svg", "html": "site/chart_alone.html", "md": "markdown/chart.md"}[output_format]
    own = county(tmp_path) / "templates" / f"{name}.j2"
    own.parent.mkdir(parents=True)
    own.write_text("{{ (chart if chart is defined else page).title }}\n", encoding="utf-8")
    chart = interventio("chart", "--format", output_format, folder=tmp_path)
    assert (chart.code, chart.out) == (0, "Stepped support for children\n")
    plain = interventio("chart", "--format", output_format, "--no-user-templates", folder=tmp_path)
    assert len(plain.out) > 500


def test_a_mistake_is_told_in_words_and_the_old_site_stays(tmp_path: Path) -> None:
    folder = county(tmp_path)
    interventio("report", folder=folder)
    before = made(folder)
    county(folder, home="{% block content %}\n\n{{ page.nobody }}\n{% endblock %}")
    ended = interventio("report", folder=folder)
    assert (ended.code, ended.out) == (3, "")
    assert ended.err == snapshot("""\
Error: templates/site/home.html.j2, line 3: “nobody” is not known here.
Look for a misspelling. “interventio template” prints our own templates, which show what there is.
""")
    assert made(folder) == before
    assert sorted(path.name for path in folder.iterdir()) == ["data", "interventio.yaml", "site", "templates"]


MISTAKES = {
    "{% if page %}": snapshot("""\
Error: templates/site/home.html.j2, line 1: The template ends before all of its tags are closed.
Close them: {% endif %}
"""),
    "\n{{ page|sfae }}": snapshot("""\
Error: templates/site/home.html.j2, line 2: There is no filter “sfae”.
Known are: abs, capitalize, default, dictsort, escape, first, float, groupby, int, items, join, last, length, list, lower, map, max, min, number, reject, rejectattr, replace, reverse, round, select, selectattr, sort, string, sum, title, trim, truncate, unique and upper.
"""),
    "{{ frame.organisation.__class__ }}": snapshot("""\
Error: templates/site/home.html.j2, line 1: A template may not use “__class__”.
Templates may print words and numbers, choose and repeat. They cannot reach what lies behind a value.
"""),
    '{% extends "site/home.html.j2" %}': snapshot("""\
Error: templates/site/home.html.j2, line 1: The template builds on itself, which never ends.
To build on ours, write bundled/ before its name: "bundled/site/home.html.j2"
"""),
    "{% include 'site/\x1b[31mred' %}": snapshot("""\
Error: templates/site/home.html.j2, line 1: There is no template “site/\\x1b[31mred”.
“interventio template” lists ours. Write a part of your own as a file in the folder templates.
"""),
}


@pytest.mark.parametrize(("template", "message"), MISTAKES.items())
def test_what_is_said_of_a_mistake(tmp_path: Path, template: str, message: str) -> None:
    ended = interventio("report", folder=county(tmp_path, home=template))
    assert (ended.code, ended.err) == (3, message)


def test_the_folder_itself_is_no_link(tmp_path: Path) -> None:
    folder = county(tmp_path / "county")
    (tmp_path / "elsewhere").mkdir()
    (folder / "templates").symlink_to(tmp_path / "elsewhere")
    ended = interventio("report", folder=folder)
    assert (ended.code, ended.err.partition("\n")[0]) == (
        3,
        "Error: templates: The template is not a plain file inside the folder templates.",
    )
    assert interventio("report", "--no-user-templates", folder=folder).code == 0


def test_templates_are_listed_with_those_that_the_workspace_overrides(tmp_path: Path) -> None:
    folder = county(tmp_path, about=ABOUT, abuot=ABOUT)
    (folder / "templates" / "\x1b[31mred").write_text("", encoding="utf-8")
    listed = interventio("template", folder=folder).out.splitlines()
    assert "site/about.html.j2  ← templates/site/about.html.j2" in listed
    assert "site/home.html.j2" in listed
    assert listed[-5:] == [
        "In templates, in place of none of ours:",
        "templates/\\x1b[31mred",
        "templates/site/abuot.html.j2",
        "",
        "One of them to change: interventio template chart.svg.j2 -o templates/chart.svg.j2",
    ]


def test_a_template_is_printed_to_be_changed(tmp_path: Path) -> None:
    folder = county(tmp_path)
    for name in ("site/about.html.j2", "bundled/site/about.html.j2", "templates/site/about.html.j2"):
        text = interventio("template", name, folder=folder).out
        assert text == (REPOSITORY / "templates/site/about.html.j2").read_text(encoding="utf-8")
    unknown = interventio("template", "site/abuot.html.j2", folder=folder)
    assert (unknown.code, unknown.err) == snapshot(
        (
            2,
            """\
Error: “site/abuot.html.j2” is not known here.
Known are: site/about.html.j2, site/unit.html.j2 and site/a-z.html.j2.
""",
        )
    )


def test_our_own_repository_has_no_templates_of_its_own() -> None:
    assert "←" not in interventio("template").out
