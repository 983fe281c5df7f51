from hypothesis import given

from interventio.sources.builder import Value
from interventio.sources.document import Document
from interventio.sources.laid_out import laid_out
from interventio.sources.reader import document_of
from support.written import records


@given(records)
def test_what_is_laid_out_is_read_as_it_was(record: dict[str, Value]) -> None:
    result = document_of("x.yaml", "\n".join(laid_out(record)).encode())
    assert isinstance(result, Document), result
    assert result.value == record


def test_a_record_looks_as_people_write_it() -> None:
    long = "Nimet ovat hyvät, mutta " + "hyvin " * 20 + "pitkät"
    value: dict[str, Value] = {
        "reviews": [
            {"unit": "harju", "asked": "2026-11-01", "remarks": {"fi": long, "sv": "Bra: så"}},
            {"unit": "ranta", "content": "123456789012"},
        ],
        "records": {"tiers/children": "3f9a0c51d2e7"},
        "standings": {"light": ["cool-kids", "ali"]},
        "count": 3,
    }
    assert laid_out(value) == [
        "reviews:",
        "  - unit: harju",
        "    asked: 2026-11-01",
        "    remarks:",
        "      fi: >-",
        f"        {long[:107]}",
        f"        {long[108:]}",
        '      sv: "Bra: så"',
        "  - unit: ranta",
        '    content: "123456789012"',
        "records:",
        "  tiers/children: 3f9a0c51d2e7",
        "standings:",
        "  light: [cool-kids, ali]",
        "count: 3",
    ]
