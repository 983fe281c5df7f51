"""Files of records in every style that people write, with one mistake in them."""

from hypothesis import strategies as st

from support.marked import mistakes, typed

MISTAKES = {
    "since: 1.8.2023": "since: 2023-08-01",
    "since: 2023-8-1": "since: 2023-08-01",
    "summary: 2026": 'summary: "2026"',
    "summary: Tuki: kaikille": 'summary: "Tuki: kaikille"',
    "summary: {fi: Tukee, swe: Stöder,}": None,
    "summary:Tukee": "summary: Tukee",
    "summary: @tuki": 'summary: "@tuki"',
    "sumary: Tukee": "summary: Tukee",
    "id: harju": "",
    "delivers: [{intervention: Cool_Kids}]": "delivers: [{intervention: cool-kids}]",
    "review: {last_reviewed: 2026-01-01, by: Me, every: 12 kk}": (
        "review: {last_reviewed: 2026-01-01, by: Me, every: 12 months}"
    ),
}
"""Lines of a team with what a safe fix makes of them; None where that is nothing."""

WITHOUT_COMMENT = frozenset(("summary: Tuki: kaikille", "summary: @tuki", "summary:Tukee"))
"""In these, what follows could be text as well as a comment."""

STYLES = (
    (
        "kind: service",
        "kind: 'service'",
        'kind:   "service"',
    ),
    (
        "name: Harjun koulu",
        "name: {fi: Harjun koulu,  sv: 'Åsens skola'}",
        'name:\n    fi: "Harjun koulu"\n    sv: >-\n      Åsens\n      skola',
    ),
    (
        "units: [harju]",
        "units:\n- harju",
        "units:\n    - harju   # the only one\n    - ranta",
    ),
)

comments = st.sampled_from(("", "# a: b\n", "\n", "  # further in\n\n", "#\u00e4\n", "# - x: [\n"))
tails = st.sampled_from(("", "  # why", " #", "   "))
ends = st.sampled_from(("\n", "\r\n"))


@st.composite
def mistaken(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a file with one mistake, and the same file with the mistake put right."""
    fields = [draw(st.sampled_from(styles)) for styles in STYLES]
    wrong = draw(st.sampled_from(sorted(MISTAKES)))
    tail = "" if wrong in WITHOUT_COMMENT else draw(tails)
    right = MISTAKES[wrong]
    at = draw(st.integers(0, len(fields)))
    lead = [draw(comments) for _ in range(len(fields) + 1)]
    end = draw(ends)
    meant = wrong if right is None else right
    before, after = (
        "".join(map(_under, lead, _with(fields, at, f"{one}{tail}" if one else ""))) for one in (wrong, meant)
    )
    mark = draw(st.sampled_from(("", "\ufeff")))
    return f"{mark}{before}".replace("\n", end), f"{mark}{after}".replace("\n", end)


def _under(comment: str, line: str) -> str:
    return f"{comment}{line}\n" if line else comment


def _with(fields: list[str], at: int, line: str) -> list[str]:
    return [*fields[:at], line, *fields[at:]]


CORPUS = tuple(map(typed, mistakes().values()))
"""Every mistake that the tests of the sources know."""

PIECES = (b"\t", b": ", b":", b"- ", b"-", b"[", b"]", b"{", b"}", b'"', b"'", b"\n", b"  ", b"#", b"&a", b"*a", b"!x")


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """Draw a file that may be anything: bytes, or a file of mistakes with more of them put in."""
    content = draw(st.binary(max_size=60) | st.sampled_from(CORPUS))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(content)))
        content = content[:at] + draw(st.sampled_from(PIECES)) + content[at + draw(st.integers(0, 2)) :]
    return content
