from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION
from interventio.records.reader import record_of
from interventio.records.walk import words_of


def test_words_are_found_with_their_routes_as_they_are_written() -> None:
    record = record_of(
        INTERVENTION,
        "cool-kids",
        {
            "kind": "intervention",
            "name": {"fi": "Rohkeus", "sv": "Mod"},
            "also": ["CK", "RR"],
            "summary": "Ryhmä.",
            "themes": ["anxiety"],
            "ages": [{"from": 7, "to": 12, "note": {"fi": "Suunnilleen"}}],
            "formats": {"forms": ["group"]},
            "ratings": [{"register": "One", "value": "4"}],
            "sources": [{"id": "guide", "title": "Guide", "address": "https://example.org", "read": "2026-01-31"}],
            "review": {"last_reviewed": "2026-01-31", "by": "The team"},
        },
    )
    assert isinstance(record, Part)
    assert words_of(record) == [
        (("name",), {"fi": "Rohkeus", "sv": "Mod"}),
        (("also", 0), "CK"),
        (("also", 1), "RR"),
        (("summary",), {"und": "Ryhmä."}),
        (("ages", 0, "note"), {"fi": "Suunnilleen"}),
        (("ratings", 0, "register"), "One"),
        (("ratings", 0, "value"), "4"),
        (("sources", 0, "title"), "Guide"),
        (("sources", 0, "address"), "https://example.org"),
        (("review", "by"), {"und": "The team"}),
    ]
