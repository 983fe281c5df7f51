import json

import pytest

from support.run import interventio


def test_a_number_of_the_example_leads_to_its_lines() -> None:
    out = interventio("trace", "cool-kids", "metsaseudun-perhekeskus", "--as-of", "2026-11-22", "--lang", "en").out
    head, _, first, *_ = out.splitlines()
    assert head.split("  ")[0] == "Line"
    assert first.startswith("data/teams/metsaseudun-perhekeskus.yaml:74 ")
    assert "headcount ?, exempt 0" in first
    assert "data/periods/metsaseudun-perhekeskus.yaml:" in out
    assert "data/trainings/cool-kids-metsaseutu-syksy-2025.yaml:" in out
    assert "Staff is counted from each team's latest counts on or before 22 Nov 2026." in out


def test_the_lines_add_up_to_what_coverage_says() -> None:
    day = ("--as-of", "2026-11-22", "--format", "json")
    lines = json.loads(interventio("trace", "cool-kids", *day).out)["lines"]
    coverage = json.loads(interventio("coverage", "--method", "cool-kids", *day).out)["total"]
    known = [line["counts"] for line in lines if line["of"] == "staff" and line["counts"]["completed"] is not None]
    known = [counts for counts in known if counts["headcount"] is not None]
    part = sum(counts["completed"] for counts in known)
    whole = sum(counts["headcount"] - counts["exempt"] for counts in known)
    assert (part, whole) == (coverage["part"], coverage["whole"])


def test_every_line_is_where_it_is_said_to_be() -> None:
    lines = json.loads(interventio("trace", "rannikko", "--format", "json").out)["lines"]
    assert len(lines) > 20
    assert all(line["line"] for line in lines)
    assert {line["of"] for line in lines} == {"staff", "periods", "round"}


@pytest.mark.parametrize("output_format", ["csv", "table"])
def test_what_nobody_wrote_down_is_a_question_mark(output_format: str) -> None:
    asked = ("trace", "metsaseudun-perhekeskus", "--format", output_format, "--lang", "sv")
    assert "headcount ?" in interventio(*asked).out


def test_what_is_not_known_is_refused_with_what_was_meant() -> None:
    ended = interventio("trace", "cool-kid", "--lang", "en")
    assert (ended.code, "Known are: cool-kids" in ended.err) == (2, True)
