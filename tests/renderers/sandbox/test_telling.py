from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interventio.renderers.sandbox.trouble import TemplateTroubleError
from support.templates import drawn, told

TOLD = {
    "a\n{{ nobody }}": "page.j2, line 2: “nobody” is not known here.",
    "a\n\n{{ page.nobody }}": "page.j2, line 3: “nobody” is not known here.",
    "{% if a %}\n{{ a.b.c }}\n{% endif %}": "page.j2, line 1: “a” is not known here.",
    "{% for n in names %}\n{{ n }}\n{{ m }}\n{% endfor %}": "page.j2, line 3: “m” is not known here.",
    "{% macro m(a) %}\n{{ a.b }}{% endmacro %}\n\n{{ m(1) }}": "page.j2, line 2: “b” is not known here.",
    "\n{{ 1 + }}": (
        "page.j2, line 2: The template language is not understood here: unexpected 'end of print statement'."
    ),
    "\n{{ 'a }}": 'page.j2, line 2: The template language is not understood here: unexpected char "\'" at 4.',
    "\n\n{% fro a in b %}": "page.j2, line 3: There is no tag “fro”.",
    "\n{% for a in names %}\n\n": "page.j2, line 3: The template ends before all of its tags are closed.",
    "{{ names|jion }}": "page.j2, line 1: There is no filter “jion”.",
    "{{ names is emty }}": "page.j2, line 1: There is no test “emty”.",
    "\n{{ names|map('uper')|list }}": "page.j2, line 2: There is no filter “uper”.",
    "\n{{ 1 / 0 }}": "page.j2, line 2: A number is divided by 0 here.",
    "\n{{ names + 1 }}": "page.j2, line 2: What is done here does not fit the values that it is done with.",
    "{% macro m(a) %}{% endmacro %}\n{{ m(1, 2) }}": (
        "page.j2, line 2: What is done here does not fit the values that it is done with."
    ),
    "\n{% include 'nobody.j2' %}": "page.j2, line 2: There is no template “nobody.j2”.",
    "\n{% include 'part.j2' %}": "part.j2, line 3: “nobody” is not known here.",
    "\n{% include 'broken.j2' %}": "broken.j2, line 2: There is no tag “fro”.",
    "{% extends 'nobody.j2' %}": "page.j2, line 1: There is no template “nobody.j2”.",
    "{% extends 'page.j2' %}": "page.j2, line 1: The template builds on itself, which never ends.",
    "{% include 'again.j2' %}": "page.j2, line 1: The template calls itself again and again.",
    "{% import 'bundled/site/parts.html.j2' as parts with context %}\n{{ parts.said(1) }}": (
        "page.j2, line 2: “language” is not known here."
    ),
    "{% extends 'bundled/site/icon.svg.j2' %}": "page.j2, line 1: “colour” is not known here.",
}


@pytest.mark.parametrize(("template", "sentence"), TOLD.items())
def test_a_mistake_is_told_with_its_file_and_line(tmp_path: Path, template: str, sentence: str) -> None:
    (tmp_path / "part.j2").write_text("\n\n{{ nobody }}", encoding="utf-8")
    (tmp_path / "broken.j2").write_text("\n{% fro %}", encoding="utf-8")
    (tmp_path / "again.j2").write_text("{% include 'page.j2' %}", encoding="utf-8")
    assert told(tmp_path, template, page={"a": 1}, names=["a"]) == sentence


PIECES = st.sampled_from(
    (
        *(
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "-",
            "+",
            "~",
            "*",
            "**",
            "%",
            "//",
            "|",
            ".",
            ",",
            ":",
            "(",
            ")",
            "[",
            "]",
        ),
        *("'", '"', "\\", " ", "\n", "\x00", "\ud800", "ä", "𝔞", "<b>", "=", "==", "<", "!", "{", "}", "[", "]"),
        *("for a in names", "endfor", "if", "else", "elif", "endif", "block b", "endblock", "set x = ", "endset"),
        *("macro m(a)", "endmacro", "call m(1)", "endcall", "filter upper", "endfilter", "include 'page.j2'"),
        *("extends 'page.j2'", "import 'a' as b", "from 'a' import b", "raw", "endraw", "with a = 1", "endwith"),
        *("page", "names", "self", "super()", "loop", "caller()", "namespace(a=1)", "range(9)", "m(1)", "_", "plural"),
        *(
            "a",
            "b",
            "x",
            "1",
            "0",
            "2.5",
            "1e400",
            "none",
            "true",
            "not",
            "in",
            "is",
            "and",
            "or",
            "defined",
            "recursive",
        ),
        *("join", "sort", "map", "list", "sum", "groupby", "round", "replace('a', 'b')", "autoescape", "recursive"),
    )
)
templates = st.lists(PIECES, max_size=40).map("".join) | st.text() | st.binary()
rough = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@rough
@given(template=templates)
def test_any_bytes_are_a_page_or_a_mistake_on_one_of_their_lines(tmp_path: Path, template: str | bytes) -> None:
    content = template.encode("utf-8", "surrogatepass") if isinstance(template, str) else template
    assert _is_told(tmp_path, content)


def _is_told(folder: Path, content: bytes) -> bool:
    """Tell whether a template is printed, or told of with one of its own lines."""
    try:
        drawn(folder, content, page={"a": 1}, names=["a", "b"])
    except TemplateTroubleError as trouble:
        lines = content.count(b"\n") + content.count(b"\r") + 1
        is_here = trouble.path.endswith("/page.j2") or trouble.path.startswith("bundled/")
        return is_here and (trouble.line is None or 1 <= trouble.line <= lines)
    return True
