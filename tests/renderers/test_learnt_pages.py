"""What support teams have learnt, as HTML and Markdown: on a page of its own and on the pages of methods."""

import pytest

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.renderers.to_html import html
from interventio.renderers.to_markdown import page_markdown
from interventio.views.numbers import numbers_of
from interventio.views.site.site import site
from support.found import catalogue
from support.meetings import COUNTY
from support.sites import Page

ENGLISH = translator(Language.EN)
STAFF = (Audience.COORDINATOR, Audience.MANAGER, Audience.PROFESSIONAL)
FOUND = catalogue(COUNTY.replace("{name: Harjula, ", "{name: Harjula, languages: [en], "))


def drawn(path: str, found: Catalogue = FOUND, audience: Audience = Audience.PROFESSIONAL) -> tuple[Page, str]:
    made = site(found, numbers_of(found, audience), ENGLISH)
    page = next(page for page in made.pages if page.path == path)
    return Page(html(page, made.frame, ENGLISH)), page_markdown(page, made.frame)


def test_the_page_of_what_was_learnt() -> None:
    page, markdown = drawn("support/learnt")
    assert [element.text for element in page.all("h1", "h2", "h3")] == [
        "What support teams have learnt",
        "Good practices 2",
        "Anxiety",
        "Sleep",
        "Questions that wait for an answer 2",
        "Questions with an answer 1",
    ]
    assert (
        markdown
        == """\
# What support teams have learnt

Good practices and questions, as they were told at the meetings of support teams.

## Good practices

### Anxiety

- **[Cool Kids](../interventions/ck.md):** Times are booked at once. (Harju, Support team for worry, 10 Mar 2026)

### Sleep

- **Any method:** Talk first. (Support team for worry, 15 Sept 2026)

## Questions that wait for an answer

- **How?** (Ranta, Cool Kids, Support team for worry, 10 Mar 2026)
- **When?** (Support team for worry, 15 Sept 2026)

## Questions with an answer

- **Why?** Because. (Support team for worry, 10 Mar 2026)

---

Harjula · As of 22 Nov 2026
"""
    )


@pytest.mark.parametrize("audience", STAFF)
def test_a_method_tells_what_others_have_learnt_about_it(audience: Audience) -> None:
    page, markdown = drawn("interventions/ck", audience=audience)
    links = {element.attributes["href"] for element in page.all("a") if "href" in element.attributes}
    assert {"../support/learnt.html", "../support/worry.html", "../units/harju.html"} <= links
    part = "## What others have learnt\n\n- Times are booked at once. (Harju, Support team for worry, 10 Mar 2026)\n"
    assert part in markdown


def test_a_method_about_which_nothing_was_told_has_no_such_part() -> None:
    found = catalogue(COUNTY.replace(", intervention: ck", ""))
    assert "What others have learnt" not in drawn("interventions/ck", found)[1]


def test_where_nothing_was_told_the_page_says_so() -> None:
    _, markdown = drawn("support/learnt", catalogue("support new: {}"))
    assert markdown.count("Nothing has been written down.") == 1
    assert markdown.count("Nothing is open.") == 1


def test_families_and_counties_without_support_teams_have_no_such_page() -> None:
    for found, audience in ((FOUND, Audience.CLIENT), (catalogue("team t: {}"), Audience.COORDINATOR)):
        made = site(found, numbers_of(found, audience), ENGLISH)
        assert "support/learnt" not in {page.path for page in made.pages}
