import json

from hypothesis import given
from hypothesis import strategies as st

from interventio.renderers.search_index import search_index
from interventio.views.site.search_entry import SearchEntry
from interventio.views.words import Words

HEAD, TAIL = '"use strict";\nconst SearchIndex = [\n', "\n];\n"


def held(*entries: SearchEntry) -> list[object]:
    script = search_index(entries)
    assert script.startswith(HEAD)
    assert script.endswith(TAIL)
    lines: list[object] = json.loads(f"[{script.removeprefix(HEAD).removesuffix(TAIL)}]")
    return lines


def test_an_entry_is_one_line_without_what_is_empty() -> None:
    entry = SearchEntry("Step", Words("Ljus", "sv"), "charts/children", "#step-1", quiet="Step 1", text="a\n\n b")
    assert search_index([entry]) == (
        HEAD
        + '{"kind":"Step","name":"Ljus","lang":"sv","page":"charts/children.html#step-1","quiet":"Step 1","text":"a b"}'
        + TAIL
    )


def test_what_means_something_elsewhere_is_written_as_codes() -> None:
    script = search_index([SearchEntry("Page", Words("</script><!-- \u2028&\u202e\x00"), "x", also=("__proto__",))])
    assert not set(script) & set("<>&\u2028\u2029\u202e\x00")
    assert "\\u003c/script\\u003e\\u003c!-- \\u2028\\u0026\ufffd\ufffd" in script


@given(st.text(), st.text(st.characters()), st.lists(st.text()))
def test_any_words_come_back_as_words(name: str, text: str, also: list[str]) -> None:
    (line,) = held(SearchEntry("Page", Words(name), "x", also=tuple(also), text=text))
    assert isinstance(line, dict)
    assert set(line) <= {"kind", "name", "page", "also", "text"}
    assert search_index([SearchEntry("Page", Words(name), "x")]).encode()
