"""The list of checks is written by hand: that it is whole and in order is seen here."""

import importlib
import pkgutil
from itertools import pairwise

from interventio import checks
from interventio.checks.acceptances import checks_of_codes
from interventio.checks.check import Check
from interventio.checks.registry import ALL_CHECKS, ALL_CODES
from interventio.checks.severities import unknown_code_check
from interventio.languages.pages import page_of

FAMILIES = (
    *("REF", "CAT", "TIE", "TEA", "COV", "FRE", "GAP", "LAN", "PRI", "ACC", "LOO"),
    *("TRA", "LIF", "DEC", "USE", "SUP", "NET", "COM", "PRO", "RIS", "MUL", "EVA", "ACP"),
)
OF_MODULES = {
    "acceptances": "ACP",
    "charts": "TIE",
    "references": "REF",
    "source_references": "REF",
    "surveys": "COM",
    "names": "CAT",
    "methods": "CAT",
    "tiers": "TIE",
    "counts": "TEA",
    "combined_counts": "TEA",
    "competence": "COM",
    "competence_counts": "COM",
    "competence_references": "COM",
    "snapshots": "TEA",
    "deliveries": "TEA",
    "coverage": "COV",
    "coverage_of_teams": "COV",
    "freshness": "FRE",
    "gaps": "GAP",
    "languages": "LAN",
    "privacy": "PRI",
    "accessibility": "ACC",
    "look": "LOO",
    "rounds": "TRA",
    "round_staff": "TRA",
    "certificates": "TRA",
    "life": "LIF",
    "decisions": "DEC",
    "periods": "USE",
    "use": "USE",
    "risks": "RIS",
    "compositions": "MUL",
    "team_demand": "MUL",
    "evaluations": "EVA",
    "evaluation_counts": "EVA",
    "follow_ups": "EVA",
    "evaluation_amounts": "EVA",
    "evaluation_texts": "EVA",
    "meetings": "SUP",
    "support_teams": "SUP",
    "phases": "PRO",
    "unit_reviews": "PRO",
    "placing": "PRO",
    "network": "NET",
}


def checks_by_module() -> dict[str, list[Check]]:
    modules = (
        importlib.import_module(f"{checks.__name__}.{found.name}") for found in pkgutil.iter_modules(checks.__path__)
    )
    by_module = {
        module.__name__.rpartition(".")[2]: [value for value in vars(module).values() if isinstance(value, Check)]
        for module in modules
    }
    return {name: written for name, written in by_module.items() if written}


def test_every_check_is_in_the_list() -> None:
    written = {check.code.id for module in checks_by_module().values() for check in module}
    made = (unknown_code_check([]), *checks_of_codes([]))
    assert {check.code.id for check in ALL_CHECKS} == written | {check.code.id for check in made}


def test_a_module_is_of_one_family() -> None:
    assert {name: {check.code.family for check in module} for name, module in checks_by_module().items()} == {
        name: {family} for name, family in OF_MODULES.items()
    }


def test_codes_stand_in_order_family_by_family_without_a_gap() -> None:
    codes = [code for code in ALL_CODES if code.family in FAMILIES]
    families = [code.family for code in codes]
    assert tuple(dict.fromkeys(families)) == FAMILIES
    expected = [f"{family}{number:03d}" for family in FAMILIES for number in range(1, families.count(family) + 1)]
    assert [code.id for code in codes] == expected
    known = [check.code.id for check in ALL_CHECKS]
    assert known == [id_ for id_ in expected if id_ in known]


def test_ids_and_names_are_used_once() -> None:
    assert len({code.id for code in ALL_CODES}) == len({code.name for code in ALL_CODES}) == len(ALL_CODES)


def test_codes_of_one_family_stand_together() -> None:
    families = [code.family for code in ALL_CODES]
    assert sum(one != other for one, other in pairwise(families)) == len(set(families)) - 1


def test_every_check_looks_for_something_and_says_it_in_sentences() -> None:
    for check in ALL_CHECKS:
        searches = (check.in_catalogue, check.in_record, check.in_method, check.in_team)
        assert sum(search is not None for search in searches) == 1, check.code
        assert check.code.says.endswith((".", "?")), check.code
        assert check.code.advice.endswith((".", "?")), check.code


def test_every_code_has_a_page() -> None:
    assert [code.id for code in ALL_CODES if page_of(code.id) is None] == []
