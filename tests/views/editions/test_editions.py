from interventio.disclosure.audience import Audience
from interventio.views.editions.edition_page import EditionPage, EditionTier
from interventio.views.editions.editions import edition_pages
from interventio.views.mention import Mention
from interventio.views.words import Words
from support.compared import VOICE, county

CONTENT = {"fingerprint": "0" * 12, "date": "2025-05-01", "records": {"tiers/children": "1" * 12}}
FOUND = county(
    {"light": ["ali", "icdp"], "guided": ["cool-kids"]},
    [
        {"name": "2024", "agreed": "2024-05-01", "standings": {"light": ["icdp"], "guided": []}},
        {
            "name": "2025 b",
            "agreed": "2025-05-01",
            "summary": "Ali is new.",
            "units": ["harju", "harju"],
            "standings": {"light": ["icdp", "ali"], "guided": []},
            "names": {"ali": "Brief help"},
            "content": "0" * 12,
        },
    ],
    contents=[CONTENT],
)


def pages(audience: Audience) -> dict[str, EditionPage]:
    return dict(edition_pages(FOUND, audience, VOICE))


def test_each_edition_has_a_page_with_what_is_in_it() -> None:
    found = pages(Audience.PROFESSIONAL)
    assert [*found] == ["changes/children/2024", "changes/children/edition-2025-b"]
    page = found["changes/children/edition-2025-b"]
    assert page.name == Words("children: edition 2025 b")
    assert page.line.summary == Words("Ali is new.")
    assert page.tiers == (
        EditionTier(
            Words("1 light"),
            (
                Mention(Words("Brief help"), "interventions/ali"),
                Mention(Words("icdp"), "interventions/icdp"),
            ),
        ),
        EditionTier(Words("2 guided"), ()),
    )
    assert (page.units, page.content) == ((Mention(Words("harju"), "units/harju"),), "0" * 12)


def test_it_tells_what_it_changed_and_leads_to_its_neighbours() -> None:
    first, last = pages(Audience.PROFESSIONAL).values()
    assert first.since is None
    assert first.earlier is None
    assert first.later == last.line
    assert last.since is not None
    assert [one.id for one in last.since.come] == ["ali"]
    assert last.earlier == first.line
    assert (first.has_later_changes, last.has_later_changes) == (False, True)


def test_clients_are_told_nothing_of_units() -> None:
    assert [(page.units, page.content) for page in pages(Audience.CLIENT).values()] == [((), ""), ((), "")]
