"""Known ways out of the sandbox of Jinja, and some that were thought of here: each is refused or does no harm."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from markupsafe import Markup

from interventio.views.words import Words
from support.templates import told

TREASURE = "ruby"


@dataclass(frozen=True)
class View:
    """A view as templates are given them."""

    name: Words
    amounts: tuple[int, ...] = (1, 2)
    text: str = "<script>alert(1)</script>"

    def method(self) -> str:
        return TREASURE

    @property
    def label(self) -> str:
        return "label"


def closed_in() -> Callable[[object], str]:
    """Return a function that has a secret behind it."""
    hidden = TREASURE
    return lambda value: str(len(hidden) + len(str(value)))


VIEWS: dict[str, object] = {
    "page": View(Words("n<b>")),
    "names": ["a", "b"],
    "table": {"a": 1},
    "figure": closed_in(),
    "number_of": 3,
    "share": 0.5,
}

CLOSED = {
    # the ladder from any value to all classes
    "{{ ''.__class__.__mro__[1].__subclasses__() }}": "__class__",
    "{{ ''['__class__']['__mro__'] }}": "__class__",
    "{{ ()['__cla' ~ 'ss__'] }}": "__class__",
    "{{ page.__class__.__init__.__globals__ }}": "__class__",
    "{{ page.__dict__ }}": "__dict__",
    "{{ page.__dataclass_fields__ }}": "__dataclass_fields__",
    "{{ page.__match_args__ }}": "__match_args__",
    "{{ page.method() }}": "method",
    "{{ names.append('x') }}": "append",
    "{{ table.update(a=2) }}": "update",
    "{{ table.pop('a') }}": "pop",
    "{{ number_of.real }}": "real",
    "{{ share.hex() }}": "hex",
    # functions and what they carry
    "{{ figure.__globals__ }}": "__globals__",
    "{{ figure.__closure__[0].cell_contents }}": "__closure__",
    "{{ figure.__code__.co_consts }}": "__code__",
    "{{ figure.__defaults__ }}": "__defaults__",
    "{{ _.__globals__ }}": "__globals__",
    "{{ _.__closure__ }}": "__closure__",
    "{{ plural.__code__ }}": "__code__",
    "{{ range.__globals__ }}": "__globals__",
    "{{ namespace.__init__.__globals__ }}": "__init__",
    "{{ namespace(a=1).__class__ }}": "__class__",
    # what Jinja itself brings along
    "{{ self.__init__.__globals__ }}": "__init__",
    "{{ self._TemplateReference__context }}": "_TemplateReference__context",
    "{% macro m() %}{% endmacro %}{{ m.__init__.__globals__ }}": "__init__",
    "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}": "_func",
    "{% macro m() %}{% endmacro %}{{ m.name }}": "name",
    "{% macro m() %}{{ caller._environment }}{% endmacro %}{% call m() %}{% endcall %}": "_environment",
    "{% for a in names %}{{ loop.__init__.__globals__ }}{% endfor %}": "__init__",
    "{% for a in names %}{{ loop._iterator.gi_frame }}{% endfor %}": "_iterator",
    "{% block b %}{{ self.b.__call__ }}{% endblock %}": "__call__",
    "{% set x = namespace() %}{{ x._Namespace__attrs }}": "_Namespace__attrs",
    # CVE-2016-10745 and CVE-2019-10906: format and format_map
    "{{ '{0.__class__}'.format(page) }}": "format",
    "{{ '{a.__class__}'.format_map({'a': page}) }}": "format_map",
    # CVE-2024-56326: format that is called from elsewhere
    "{{ ['{0.__class__}'.format]|first }}": "format",
    "{% set f = '{0.__class__}'.format %}{{ f(page) }}": "format",
    # CVE-2025-27516: attributes through filters
    "{{ names|map(attribute='__class__')|first }}": "__class__",
    "{{ [page]|map(attribute='method')|first }}": "method",
    "{{ [page, page]|sort(attribute='__class__') }}": "__class__",
    "{{ [page, page]|groupby('__class__') }}": "__class__",
    "{{ [page]|selectattr('__class__')|list }}": "__class__",
    "{{ [page]|sum(attribute='__class__') }}": "__class__",
    "{{ [page]|join(attribute='__class__') }}": "__class__",
    "{{ [page]|map(attribute='name.__class__.__mro__')|first }}": "__class__",
    # methods of text that undo the escaping or grow
    "{{ page.text.join(names) }}": "join",
    "{{ page.text.encode() }}": "encode",
    "{{ page.text.translate({60: 'x'}) }}": "translate",
    "{{ (page.text|e).unescape() }}": "unescape",
    "{{ (page.text|e).striptags() }}": "striptags",
    "{{ 'a'.center(1000000000000) }}": "center",
    "{{ 'a'.ljust(1000000000000) }}": "ljust",
    "{{ 'a'.zfill(1000000000000) }}": "zfill",
    "{{ 'a'.expandtabs(1000000000000) }}": "expandtabs",
    "{{ 'a'.replace('a', 'aa') }}": "replace",
}


@pytest.mark.parametrize(("template", "name"), CLOSED.items())
def test_what_lies_behind_values_is_closed(tmp_path: Path, template: str, name: str) -> None:
    assert told(tmp_path, template, **VIEWS) == f"page.j2, line 1: A template may not use “{name}”."


NOT_THERE = {
    "{{ page.text|safe }}": "filter “safe”",
    "{{ page|attr('__class__') }}": "filter “attr”",
    "{{ '%s'|format(page) }}": "filter “format”",
    "{{ page|pprint }}": "filter “pprint”",
    "{{ {'onload=x': 1}|xmlattr }}": "filter “xmlattr”",  # CVE-2024-22195, CVE-2024-34064
    "{{ 'http://x'|urlize }}": "filter “urlize”",
    "{{ page.text|forceescape }}": "filter “forceescape”",
    "{{ page.text|striptags }}": "filter “striptags”",
    "{{ names|random }}": "filter “random”",
    "{{ 'a'|center(1000000000) }}": "filter “center”",
    "{{ names|batch(1000000000, 'x')|list }}": "filter “batch”",
    "{{ 'a'|indent(1000000000) }}": "filter “indent”",
    "{{ ['safe']|map('safe')|list }}": "filter “safe”",
    "{{ [page]|map('attr', '__class__')|list }}": "filter “attr”",
    "{{ [-1000000000]|map('(weighed)')|list }}": "filter “(weighed)”",
    "{% filter safe %}x{% endfilter %}": "filter “safe”",
    "{{ page is callable }}": "test “callable”",
    "{% do names.append(1) %}": "tag “do”",
    "{% debug %}": "tag “debug”",
    "{% trans %}x{% endtrans %}": "tag “trans”",
}


@pytest.mark.parametrize(("template", "thing"), NOT_THERE.items())
def test_what_would_undo_the_escaping_is_not_there(tmp_path: Path, template: str, thing: str) -> None:
    assert told(tmp_path, template, **VIEWS) == f"page.j2, line 1: There is no {thing}."


UNKNOWN = ("lipsum", "cycler", "joiner", "dict", "request", "config", "open", "environment", "context", "__builtins__")


@pytest.mark.parametrize("name", UNKNOWN)
def test_there_are_no_names_beside_the_views(tmp_path: Path, name: str) -> None:
    assert told(tmp_path, f"{{{{ {name} }}}}", **VIEWS) == f"page.j2, line 1: “{name}” is not known here."


OTHER = {
    "{% autoescape false %}{{ page.text }}{% endautoescape %}": "The tag “autoescape” is not allowed in templates.",
    "{{ figure }}": "What is printed here is neither text nor number.",
    "{{ page }}": "What is printed here is neither text nor number.",
    "{{ names }}": "What is printed here is neither text nor number.",
    "{{ self }}": "What is printed here is neither text nor number.",
    "{{ range }}": "What is printed here is neither text nor number.",
    "{{ 'x' ~ figure }}": "What is printed here is neither text nor number.",
    "{{ [figure]|join }}": "What is printed here is neither text nor number.",
    "{{ '%s' % figure }}": "What is printed here is neither text nor number.",
    "{{ figure|string }}": "What is printed here is neither text nor number.",
    "{{ '%r' % page.text }}": "What is done here does not fit the values that it is done with.",
    "{{ '%*d' % (1000000000, 1) }}": "What is done here does not fit the values that it is done with.",
    "{{ '%1000000000d' % 1 }}": "What is done here does not fit the values that it is done with.",
    "{{ _('{a.__class__}', a='x') }}": "The braces in this message do not fit what is given along.",
    "{{ _('{a:1000000000}', a='x') }}": "The braces in this message do not fit what is given along.",
    "{{ _('{a!r}', a='x') }}": "The braces in this message do not fit what is given along.",
    "{{ _('{b}', a='x') }}": "The braces in this message do not fit what is given along.",
    "{{ _('{a}', a=figure) }}": "What is printed here is neither text nor number.",
    "{{ _(page) }}": "The braces in this message do not fit what is given along.",
    "{% include '../secret' %}": "There is no template “../secret”.",
    "{% include '/etc/passwd' %}": "There is no template “/etc/passwd”.",
    "{% include 'bundled/../../../pyproject.toml' %}": "There is no template “bundled/../../../pyproject.toml”.",
    "{% include '..\\\\secret' %}": "There is no template “..\\secret”.",
    "{% for a in names recursive %}{{ loop(names) }}{% endfor %}": (
        "A loop that calls itself is not allowed in templates."
    ),
}


@pytest.mark.parametrize(("template", "sentence"), OTHER.items())
def test_nothing_is_read_or_printed_that_should_not_be(tmp_path: Path, template: str, sentence: str) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    (tmp_path / "secret").write_text(TREASURE, encoding="utf-8")
    assert told(folder, template, **VIEWS) == f"page.j2, line 1: {sentence}"


HARMLESS = {
    "{{ page.text }}": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{ page.text|e }}": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{ page.text|e|replace('&lt;', '<') }}": "&lt;script&amp;gt;alert(1)&lt;/script&amp;gt;",
    "{% set lt %}<{% endset %}{{ page.text|e|replace('&lt;', lt) }}": ("&lt;script&amp;gt;alert(1)&lt;/script&amp;gt;"),
    "{{ '<b>%s</b>' % page.text }}": "&lt;b&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/b&gt;",
    "{% set b %}<b>%s</b>{% endset %}{{ b % page.text }}": "<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>",
    "{% set b %}<b>{% endset %}{{ b ~ page.text }}": "<b>&lt;script&gt;alert(1)&lt;/script&gt;",
    "{% set b %}<br>{% endset %}{{ [page.text, 'b']|join(b) }}": "&lt;script&gt;alert(1)&lt;/script&gt;<br>b",
    "{{ (page.text|e)[:1] ~ 'script' }}": "&amp;script",
    "{% filter upper %}{{ page.text }}{% endfilter %}": "&LT;SCRIPT&GT;ALERT(1)&LT;/SCRIPT&GT;",
    "{{ _('{a}', a=page.text) }}": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "{{ page.name }} {{ page.label }} {{ page.amounts|sum }} {{ table.items()|list|length }}": "n&lt;b&gt; label 3 1",
    "{{ figure('abc') }}": "7",
}


@pytest.mark.parametrize(("template", "printed"), HARMLESS.items())
def test_words_stay_words_whatever_is_done_with_them(tmp_path: Path, template: str, printed: str) -> None:
    assert told(tmp_path, template, **VIEWS) == f"printed: {printed}"


def test_markup_of_ours_is_given_to_templates_as_it_is(tmp_path: Path) -> None:
    assert told(tmp_path, "{{ style }}", style=Markup("<b>")) == "printed: <b>"


@pytest.mark.parametrize("link", ["page-to-file", "page-to-folder", "folder"])
def test_links_are_not_followed(tmp_path: Path, link: str) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text(TREASURE, encoding="utf-8")
    folder = tmp_path / "templates"
    folder.mkdir()
    if link == "page-to-file":
        (folder / "a").symlink_to(tmp_path / "outside" / "secret")
    elif link == "page-to-folder":
        (folder / "a").symlink_to(tmp_path / "outside")
    else:
        (folder / "sub").symlink_to(tmp_path / "outside")
    name = "sub/secret" if link == "folder" else "a"
    assert told(folder, f"{{% include '{name}' %}}") == (
        f"{name.rpartition('/')[2]}: The template is not a plain file inside the folder templates."
    )
