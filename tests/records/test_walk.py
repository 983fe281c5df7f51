from interventio.records.base import Part
from interventio.records.kinds import INTERVENTION, STEPPING
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


def test_names_by_id_are_words_and_keys_and_fingerprints_are_none() -> None:
    record = record_of(
        STEPPING,
        "children",
        {
            "ladder": "children",
            "editions": [
                {
                    "name": "2025",
                    "agreed": "2025-05-01",
                    "standings": {"light": ["cool-kids"]},
                    "names": {"light": {"fi": "Kevyt", "sv": "Lätt"}, "cool-kids": "Cool Kids"},
                }
            ],
            "contents": [
                {"fingerprint": "0" * 12, "date": "2025-05-01", "records": {"interventions/cool-kids": "1" * 12}}
            ],
        },
    )
    assert isinstance(record, Part)
    assert words_of(record) == [
        (("editions", 0, "name"), "2025"),
        (("editions", 0, "names", "light"), {"fi": "Kevyt", "sv": "Lätt"}),
        (("editions", 0, "names", "cool-kids"), {"und": "Cool Kids"}),
    ]
