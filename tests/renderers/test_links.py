from interventio.renderers.links import links_up, links_within, no_links


def test_a_page_leads_to_pages_of_its_language() -> None:
    links = links_up("../", "_top")
    assert (links.at("teams/harju"), links.at("coverage", "heat")) == ("../teams/harju.html", "../coverage.html#heat")
    assert (links.own("facts"), links.by("facts"), links.target) == ("facts", "facts", "_top")


def test_a_part_of_a_file_leads_to_its_other_parts_and_to_nothing_else() -> None:
    links = links_within({"charts/children": "charts-children"}, "ali")
    assert (links.at("charts/children"), links.at("charts/children", "step-2")) == (
        "#charts-children",
        "#charts-children-step-2",
    )
    assert (links.at("teams/harju"), links.own("facts"), links.by("facts")) == ("", "ali-facts", "ali ali-facts")


def test_what_stands_alone_leads_nowhere() -> None:
    assert (no_links().at("index"), no_links().own("steps"), no_links().by("steps")) == ("", "steps", "steps")
