import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.exceptions import SecurityError

from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.environment import _ours, bounded, number, rendered
from interventio.renderers.sandbox.trouble import TemplateTroubleError
from interventio.views.words import Words

WORDS = translator(Language.EN)


def drawn(folder: Path, template: str, **views: object) -> str:
    (folder / "page.j2").write_text(template, encoding="utf-8")
    bounded.cache_clear()
    return rendered("page.j2", WORDS, (folder,), **views)


def test_values_come_out_as_text_in_every_kind_of_file(tmp_path: Path) -> None:
    assert (
        drawn(tmp_path, "<p>{{ name }}</p>\n", name="<script>{{ 7*7 }}</script> & ]]> \x1b[31m=1+1")
        == "<p>&lt;script&gt;{{ 7*7 }}&lt;/script&gt; &amp; ]]&gt; \ufffd[31m=1+1</p>\n"
    )


def test_words_of_a_view_are_cleaned_like_any_text(tmp_path: Path) -> None:
    assert (
        drawn(tmp_path, "{{ name }}, {{ count }}", name=Words("a\x00\u202e<b>"), count=2) == "a\ufffd\ufffd&lt;b&gt;, 2"
    )


def test_messages_and_their_facts_are_escaped(tmp_path: Path) -> None:
    template = '{{ _("Say {name}", name=name) }} / {{ plural("{count} <b>", "{count} <bs>", 2) }}'
    assert drawn(tmp_path, template, name="<i>") == "Say &lt;i&gt; / 2 &lt;bs&gt;"


def test_an_unknown_name_is_not_passed_over(tmp_path: Path) -> None:
    with pytest.raises(TemplateTroubleError):
        drawn(tmp_path, "{{ nobody }}")


@pytest.mark.parametrize(
    "template",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ _.catalogue.install() }}",
        "{{ _.__globals__ }}",
        "{{ plural.__closure__ }}",
        "{{ name|safe }}",
        "{{ name|attr('upper') }}",
        "{{ names.append(1) }}",
        "{{ lipsum() }}",
        "{% include '../page.j2' %}",
        "{% include 'leads-out.j2' %}",
    ],
)
def test_a_template_cannot_reach_behind_its_values(tmp_path: Path, template: str) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "leads-out.j2").symlink_to(tmp_path / "secret")
    with pytest.raises(TemplateTroubleError):
        drawn(tmp_path / "templates", template, name="n", names=["a"])


def test_the_first_folder_wins_and_the_others_stand_behind_it(tmp_path: Path) -> None:
    for folder, names in (("first", "a"), ("second", "ab")):
        (tmp_path / folder).mkdir()
        for name in names:
            (tmp_path / folder / name).write_text(f"{folder} {name}", encoding="utf-8")
    search = (tmp_path / "first", tmp_path / "second")
    assert (rendered("a", WORDS, search), rendered("b", WORDS, search)) == ("first a", "second b")


@given(st.floats(min_value=-1e6, max_value=1e6))
def test_coordinates_are_short_and_near(value: float) -> None:
    written = number(value)
    assert abs(float(written) - value) <= 0.005 + 1e-9
    assert "e" not in written
    assert len(written.partition(".")[2]) <= 2
    assert written != "-0"


@pytest.mark.parametrize("template", ["{{ a.__class__ }}", "{{ a.__str__.__func__ }}", "{{ b.append(1) }}"])
def test_our_own_templates_look_behind_no_value_however_often_they_try(template: str) -> None:
    ours = _ours()
    assert ours.from_string("{{ a.text }} {{ b.count(1) }}").render(a=Words("x"), b=[1]) == "x 1"
    for _ in range(2):
        with pytest.raises(SecurityError):
            ours.from_string(template).render(a=Words("x"), b=[1])


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Yield the folder of temporary files, empty, in which what is compiled is kept."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield tmp_path
    _ours.cache_clear()


def drawn_by_a_run() -> str:
    _ours.cache_clear()
    return rendered("markdown/languages.md.j2", WORDS, frames=())


def test_what_was_compiled_is_used_by_the_next_run_and_nothing_else_is(kept: Path) -> None:
    first = drawn_by_a_run()
    (file,) = kept.glob("_jinja2-cache-*/*.cache")
    content = file.read_bytes()
    assert drawn_by_a_run() == first
    assert file.read_bytes() == content
    file.write_bytes(b"spoilt")
    assert drawn_by_a_run() == first
    assert file.read_bytes() == content


def test_where_nothing_can_be_kept_all_goes_on(kept: Path) -> None:
    first = drawn_by_a_run()
    (folder,) = kept.glob("_jinja2-cache-*")
    shutil.rmtree(folder)
    folder.write_text("a file is in its place", encoding="utf-8")
    assert drawn_by_a_run() == first
