"""What the search finds: the script itself, run in a browser on a small index."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from interventio.renderers.environment import plain_file

pytestmark = pytest.mark.browser

INDEX: list[dict[str, object]] = [
    {"kind": "Menetelmä", "name": "Cool Kids", "page": "1", "also": ["Chilled"], "themes": ["Ahdistus"]},
    {"kind": "Menetelmä", "name": "Nuorten ahdistuksen omahoito", "page": "2", "themes": ["Ahdistus"]},
    {"kind": "Menetelmä", "name": "Vanhempainohjaus", "page": "3", "themes": ["Perhe ja vanhemmuus"], "text": "ryhmä"},
    {"kind": "Menetelmä", "name": "Nuorten interpersonaalinen ohjanta (IPC-N)", "page": "4", "also": ["IPC"]},
    {"kind": "Menetelmä", "name": "Äitiysryhmä", "page": "5", "text": "Käytös ja mieliala, myös masennus"},
    {"kind": "Teema", "name": "Ahdistus", "page": "6"},
    {"kind": "Teema", "name": "Masennus", "page": "7"},
    {"kind": "Tiimi", "name": "Keskikaupungin neuvola", "page": "8", "also": ["Neuvolapalvelut"]},
    {"kind": "Tiimi", "name": "Åbo mottagning", "page": "9"},
    {"kind": "Sivu", "name": "Peittävyys", "page": "10"},
    {"kind": "Sivu", "name": "__proto__ constructor", "page": "11", "also": ["</script>", "École"]},
]
HITS = [
    ("", []),
    ("   ", []),
    ("?!", []),
    # the name comes before another name, that before a theme, and a theme before the text
    ("ahdistus", ["6", "2", "1"]),
    ("masennus", ["7", "5"]),
    ("chilled", ["1"]),
    # case, beginnings, parts of compounds, names written in one
    ("COOL", ["1"]),
    ("cool ki", ["1"]),
    ("coolkids", ["1"]),
    ("ohjaus", ["3"]),
    ("neuvolapal", ["8"]),
    ("ipcn", ["4"]),
    ("IPC-N", ["4"]),
    # every word has to be there, wherever it is
    ("nuorten ohjanta", ["4"]),
    ("kids ahdistus", ["1"]),
    ("kids masennus", []),
    # letters with dots: typed without them they are found, typed with them they count
    ("äiti", ["5"]),
    ("aiti", ["5"]),
    ("abo", ["9"]),
    ("åbo", ["9"]),
    ("käitös", ["5"]),
    ("ryhmä", ["5", "3"]),
    ("peittavyys", ["10"]),
    ("ecole", ["11"]),
    # endings
    ("ahdistuksesta", ["2", "6", "1"]),
    # a letter too many, too few, another, two exchanged; and short words have no mistakes
    ("vanhempainohjaaus", ["3"]),
    ("chiled", ["1"]),
    ("chillex", ["1"]),
    ("chliled", ["1"]),
    ("peitävyys", ["10"]),
    ("kidz", []),
    # words that mean something to a program
    ("__proto__", ["11"]),
    ("constructor", ["11"]),
    ("toString", []),
    ("</script>", ["11"]),
    (".*", []),
]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    found = browser.new_page()
    found.add_script_tag(content=plain_file("site/script/matching.js"))
    found.evaluate("index => { window.index = index; }", INDEX)
    yield found
    found.close()


@pytest.mark.parametrize(("query", "hits"), HITS)
def test_a_query_finds(page: Page, query: str, hits: list[str]) -> None:
    assert page.evaluate("query => Matching.find(index, query).map(hit => hit.entry.page)", query) == hits


@pytest.mark.parametrize(
    ("query", "by"),
    [("chilled", ["Chilled"]), ("cool", [""]), ("cool chil", ["Chilled"]), ("neuvolapa", ["Neuvolapalvelut"])],
)
def test_the_other_name_that_was_found_is_told(page: Page, query: str, by: list[str]) -> None:
    assert page.evaluate("query => Matching.find(index, query).map(hit => hit.by)", query) == by


def test_long_nonsense_takes_no_time(page: Page) -> None:
    assert page.evaluate(
        """() => {
          const text = 'aaaa '.repeat(120);
          const many = Array.from({length: 2000}, (_, i) => ({kind: 'x', name: `name ${i}`, page: 'p', text}));
          Matching.find(many, 'warm');
          const start = performance.now();
          Matching.find(many, 'aaaab '.repeat(5000));
          return performance.now() - start < 2000;
        }"""
    )
