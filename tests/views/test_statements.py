from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.statement import Source
from interventio.views.statements import SourceLine, source_lines, source_numbers
from interventio.views.voice import Voice
from support.build import intervention

VOICE = Voice(translator(Language.EN), ("en",))
SOURCES = (
    Source(id="a", title="First", address="https://example.org/"),
    Source(id="b", title="Second"),
    Source(id="a", title="First again"),
)


def test_sources_are_numbered_in_their_order_and_the_first_of_a_name_counts() -> None:
    assert source_numbers(SOURCES) == {"a": 1, "b": 2}
    assert [(line.number, line.title) for line in source_lines(SOURCES, VOICE)] == [
        (1, "First"),
        (2, "Second"),
        (3, "First again"),
    ]


def test_only_web_addresses_are_kept() -> None:
    (source,) = intervention(sources=[{"id": "a", "title": "A", "address": "https://example.org/"}]).sources
    bent = source.model_copy(update={"address": "javascript:alert(1)"})
    assert [line.address for line in source_lines([source, bent], VOICE)] == ["https://example.org/", ""]
    assert source_lines([], VOICE) == ()
    assert source_lines([SOURCES[1]], VOICE) == (SourceLine(1, "Second", "", "", None, None),)
