"""Each fixer on a line or two as people write them: what it makes of them, and whether it is sure."""

from textwrap import dedent

import pytest

from interventio.fixes.applying import applied
from interventio.fixes.draft import draft_of
from interventio.fixes.mending import fix_of

TEAM = """\
kind: service
name: {fi: Harjun koulu, sv: Åsens skola}
units: [harju-school]
"""
METHOD = """\
kind: intervention
name: {fi: Rohkeusryhmä, sv: Modgruppen}
"""
SETTINGS = """\
schema_version: 1
name: Harjula
languages: [fi, sv]
"""
SUPPORT = """\
kind: support
name: {fi: Tukitiimi, sv: Stödteam}
"""
SAFE, UNSAFE, NONE = "safe", "unsafe", "none"


def outcome(path: str, before: str) -> tuple[str, str]:
    """Return how sure the fix of the first finding that has one is, and the lines that it puts in place of others."""
    draft = draft_of(path, before.encode())
    fix = next((fix for finding in draft.findings if (fix := fix_of(finding, draft))), None)
    if fix is None:
        return NONE, ""
    old, new = before.splitlines(), applied(draft.content, fix).decode().splitlines()
    while old and new and old[0] == new[0]:
        old, new = old[1:], new[1:]
    while old and new and old[-1] == new[-1]:
        old, new = old[:-1], new[:-1]
    return SAFE if fix.is_safe else UNSAFE, "\n".join(new)


@pytest.mark.parametrize(
    ("written", "sure", "meant"),
    [
        ("since: 1.8.2023", SAFE, "since: 2023-08-01"),
        ("since: 31.1.2026  # from the contract", SAFE, "since: 2026-01-31  # from the contract"),
        ("since: '1.8.2023'", SAFE, "since: '2023-08-01'"),
        ("since: 2023-8-1", SAFE, "since: 2023-08-01"),
        ("since: 2023/08/01", SAFE, "since: 2023-08-01"),
        ("since: 20230801", SAFE, "since: 2023-08-01"),
        ("since: 31/1/2026", SAFE, "since: 2026-01-31"),
        ("since: 1/31/2026", SAFE, "since: 2026-01-31"),
        ("since: 1/2/2026", UNSAFE, "since: 2026-02-01"),
        ("since: 1.8.23", UNSAFE, "since: 2023-08-01"),
        ("since: 2023-08-01 12:00", UNSAFE, "since: 2023-08-01"),
        ("since: 2023-31-01", UNSAFE, "since: 2023-01-31"),
        ("since: 31.2.2026", NONE, ""),
        ("since: 2026-02-30", NONE, ""),
        ("since: syksyllä 2023", NONE, ""),
    ],
)
def test_days(written: str, sure: str, meant: str) -> None:
    assert outcome("data/teams/harju.yaml", f"{TEAM}{written}\n") == (sure, meant)


@pytest.mark.parametrize(
    ("written", "sure", "meant"),
    [
        ("sumary: Tukee.", SAFE, "summary: Tukee."),
        ("Summary: Tukee.", SAFE, "summary: Tukee."),
        ("delivres:\n  - intervention: cool-kids", SAFE, "delivers:"),
        ("summry_of: Tukee.", UNSAFE, "summary: Tukee."),
        ("colour: blue", NONE, ""),
        ("since: 2023-01-01\nsinse: 2023-01-01", NONE, ""),
        ("units: harju-school", NONE, ""),
    ],
)
def test_names_of_fields(written: str, sure: str, meant: str) -> None:
    """The last two would be a name that stands there already."""
    assert outcome("data/teams/harju.yaml", f"{TEAM}{written}\n") == (sure, meant)


@pytest.mark.parametrize(
    ("written", "sure", "meant"),
    [
        ("summary: 2026", SAFE, 'summary: "2026"'),
        ("summary: true", SAFE, 'summary: "true"'),
        ("summary: 1.10  # the edition", SAFE, 'summary: "1.10"  # the edition'),
        ("summary: {fi: 12, sv: Tolv}", SAFE, 'summary: {fi: "12", sv: Tolv}'),
        ("summary: {FI: Tukee, sv: Stöder}", SAFE, "summary: {fi: Tukee, sv: Stöder}"),
        ("summary: {finnish: Tukee, sv: Stöder}", SAFE, "summary: {fi: Tukee, sv: Stöder}"),
        ("delivers:\n  - {intervention: Cool_Kids}", SAFE, "  - {intervention: cool-kids}"),
        ("delivers:\n  intervention: cool-kids", SAFE, "  - intervention: cool-kids"),
        (
            "delivers:\n  intervention: cool-kids\n  occupations: [nurse]",
            SAFE,
            "  - intervention: cool-kids\n    occupations: [nurse]",
        ),
        ("staffing:\n  - date: 2026-01-01\n    staff: [{occupation: nurse, headcount: '6'}]", SAFE, None),
        ("staffing:\n  - date: 2026-01-01\n    staff: [{occupation: nurse, headcount: 6.0}]", SAFE, None),
        ("staffing:\n  - date: 2026-01-01\n    staff: [{occupation: nurse, headcount: noin 6}]", NONE, ""),
        ("review: {last_reviewed: 2026-01-01, by: Me, every: 12 kk}", SAFE, None),
        ("review: {last_reviewed: 2026-01-01, by: Me, every: joskus}", NONE, ""),
        ("until: ", UNSAFE, ""),
        ("until: ~", UNSAFE, ""),
        ('summary: " "', UNSAFE, ""),
        ("summary:\n  fi: Tukee.\n  sv:", UNSAFE, ""),
        ("id: harju", SAFE, ""),
        ("id: ranta", UNSAFE, ""),
    ],
)
def test_values(written: str, sure: str, meant: str | None) -> None:
    told, lines = outcome("data/teams/harju.yaml", f"{TEAM}{written}\n")
    changed = {
        "'6'": "    staff: [{occupation: nurse, headcount: 6}]",
        "6.0": "    staff: [{occupation: nurse, headcount: 6}]",
        "12 kk": "review: {last_reviewed: 2026-01-01, by: Me, every: 12 months}",
    }
    wanted = meant if meant is not None else next(line for part, line in changed.items() if part in written)
    assert (told, lines) == (sure, wanted)


@pytest.mark.parametrize(
    ("path", "before", "written", "sure", "meant"),
    [
        ("interventio.yaml", SETTINGS, "coverage: {target: 70 prosenttia}", SAFE, "coverage: {target: 70}"),
        ("interventio.yaml", SETTINGS, "coverage: {target: 7/10}", NONE, ""),
        ("interventio.yaml", SETTINGS, "look:\n  accent: #0b5394", SAFE, '  accent: "#0b5394"'),
        ("interventio.yaml", SETTINGS, "look:\n  accent: 0b5394", SAFE, '  accent: "#0b5394"'),
        ("interventio.yaml", SETTINGS, "look:\n  accent: blue", NONE, ""),
        ("data/interventions/x.yaml", METHOD, "themes: anxiety", SAFE, "themes: [anxiety]"),
        ("data/interventions/x.yaml", METHOD, "themes: anxiety, sleep", UNSAFE, "themes: [anxiety, sleep]"),
        ("data/interventions/x.yaml", METHOD, "ages: [{from: 12, to: 7}]", UNSAFE, "ages: [{from: 7, to: 12}]"),
        (
            "data/interventions/x.yaml",
            METHOD,
            "sources: [{id: a, title: A, address: www.example.org/a}]",
            UNSAFE,
            "sources: [{id: a, title: A, address: https://www.example.org/a}]",
        ),
        (
            "data/interventions/x.yaml",
            METHOD,
            'sources: [{id: a, title: A, address: "<https://example.org/a>"}]',
            SAFE,
            'sources: [{id: a, title: A, address: "https://example.org/a"}]',
        ),
        (
            "data/teams/x.yaml",
            SUPPORT,
            "seasons:\n  - season: kevät 2026",
            SAFE,
            "  - season: 2026-spring",
        ),
        (
            "data/teams/x.yaml",
            SUPPORT,
            "seasons:\n  - season: 2026-spring\n    meetings: [{date: 2026-02-02, status: planned, starts: 13.00}]",
            SAFE,
            "    meetings: [{date: 2026-02-02, status: planned, starts: 13:00}]",
        ),
    ],
)
def test_values_of_other_files(path: str, before: str, written: str, sure: str, meant: str) -> None:
    assert outcome(path, f"{before}{written}\n") == (sure, meant)


@pytest.mark.parametrize(
    ("before", "sure", "after"),
    [
        ("kind:service\n", SAFE, "kind: service"),
        ("name: {fi:Harju, sv: Åsen}\n", SAFE, "name: {fi: Harju, sv: Åsen}"),
        ("units:\n  -harju\n", SAFE, "  - harju"),
        ("units: - harju\n", SAFE, "units:\n  - harju"),
        ("name: Harju: koulu\n", SAFE, 'name: "Harju: koulu"'),
        ("name: fi: koulu\n", UNSAFE, 'name: "fi: koulu"'),
        ("name: Harju: koulu # vanha\n", NONE, ""),
        ("name: Harju: koulu\n  ja muut\n", NONE, ""),
        ("name: @harju\n", SAFE, 'name: "@harju"'),
        ("name: *tärkeä* koulu\n", SAFE, 'name: "*tärkeä* koulu"'),
        ("name: *tuki koulu\n", UNSAFE, 'name: "*tuki koulu"'),
        ("name: !tärkeä koulu\n", UNSAFE, 'name: "!tärkeä koulu"'),
        ("name: &tuki koulu\n", UNSAFE, 'name: "&tuki koulu"'),
        ("name: !!str 12\n", NONE, ""),
        ("%YAML 1.2\n---\nname: x\n", NONE, ""),
        ('name: "Harju\nkind: service\n', UNSAFE, 'name: "Harju"'),
        ("name: 'Harju's' koulu\n", UNSAFE, "name: \"'Harju's' koulu\""),
        ("units: [harju, ranta\nkind: service\n", UNSAFE, "units: [harju, ranta]"),
        ("units: [harju]]\n", UNSAFE, "units: [harju]"),
        ('units: ["harju" "ranta"]\n', SAFE, 'units: ["harju", "ranta"]'),
        ("name: {fi: Harju sv: Åsen}\n", UNSAFE, "name: {fi: Harju, sv: Åsen}"),
        ('name: "Harju \\ja Åsen"\n', SAFE, 'name: "Harju \\\\ja Åsen"'),
        ('name: "C:\\temp\\quotes"\n', UNSAFE, 'name: "C:\\\\temp\\\\quotes"'),
        ("name: Harju\n  kind: service\n", UNSAFE, "kind: service"),
        ("name: Harju\nname: Harju\n", UNSAFE, ""),
        ("name: Harju\nname: Ranta\n", NONE, ""),
        ("2026: Harju\n", SAFE, '"2026": Harju'),
        ("kind: service\n---\nname: Harju\n", UNSAFE, ""),
        ("name:\n\tfi: Harju\n", SAFE, "  fi: Harju"),
        ("name:\tHarju\t\nunits:\n-\tharju\n", SAFE, None),
        ("units:\n  - harju\n\t- ranta\n", UNSAFE, "  - ranta"),
        ("name:\n\u00a0\u00a0fi: Harju\n", SAFE, "  fi: Harju"),
        ("name: Har\u00adju\n", SAFE, "name: Harju"),
        ("name: Harju\u202e\n", UNSAFE, "name: Harju"),
        ("name: \x93Harju\x94\n", UNSAFE, None),
        ("name: Harju\vkoulu\n", UNSAFE, None),
        ("<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> b\n", NONE, ""),
    ],
)
def test_texts_that_cannot_be_read(before: str, sure: str, after: str | None) -> None:
    told, lines = outcome("data/teams/harju.yaml", before)
    assert told == sure
    assert after is None or lines == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            """\
            # The steps, newest first.
            staffing:
              # the second count
              - date: 2026-09-30  # autumn
                staff: []

              - {date: 2026-03-31, staff: []}
            review: {}
            """,
            """\
            # The steps, newest first.
            staffing:
              - {date: 2026-03-31, staff: []}
              # the second count
              - date: 2026-09-30  # autumn
                staff: []

            review: {}
            """,
        ),
        ("staffing: [{date: 2026-09-30}, {date: 2026-03-31}]\n", None),
    ],
)
def test_items_are_put_in_order_with_their_comments(before: str, after: str | None) -> None:
    from interventio.findings.code import Code, Severity
    from interventio.findings.finding import Finding
    from interventio.findings.place import Place

    draft = draft_of("data/teams/harju.yaml", dedent(before).encode())
    code = Code("TEA008", "snapshots-out-of-order", Severity.WARNING, "")
    fix = fix_of(Finding(code, Place(draft.path, ("staffing", 1, "date"))), draft)
    assert (fix and applied(draft.content, fix).decode()) == (after and dedent(after))
    assert fix is None or not fix.is_safe
