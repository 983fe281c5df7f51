"""Findings as SARIF 2.1.0, which code scanning reads, with the pages of their codes as help."""

from urllib.parse import quote

from interventio.findings.fix import Fix
from interventio.findings.place import Spot
from interventio.languages.translator import Translator
from interventio.renderers.findings.sarif_rules import LEVELS, rule
from interventio.renderers.findings.sentences import message
from interventio.renderers.machine_json import machine_json
from interventio.version import VERSION
from interventio.views.findings_report import FindingsReport, ToldFinding

ROOT = "%SRCROOT%"
"""By which the root of the repository goes in SARIF."""
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def findings_sarif(report: FindingsReport, words: Translator) -> str:
    """Return a log of one run, whose rules are the codes that were found, in the order of their ids."""
    firsts = {finding.code: finding for finding in reversed(report.findings)}
    places = {code: number for number, code in enumerate(sorted(firsts))}
    driver = {
        "name": "interventio",
        "version": VERSION,
        "semanticVersion": VERSION,
        "language": words.language,
        "rules": [rule(firsts[code], words) for code in places],
    }
    run = {
        "tool": {"driver": driver},
        "language": words.language,
        "automationDetails": {"id": "interventio/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": words("The root of the repository.")}}},
        "results": [_result(finding, places[finding.code], words) for finding in report.findings],
    }
    return machine_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(finding: ToldFinding, number: int, words: Translator) -> dict[str, object]:
    related = [_location(path, spot) for path, spot in finding.related]
    return {
        "ruleId": finding.code,
        "ruleIndex": number,
        "level": LEVELS[finding.severity],
        "message": {"text": message(finding, words)},
        "locations": [_location(finding.path, finding.spot)],
        **({"relatedLocations": _numbered(related)} if related else {}),
        "partialFingerprints": {
            "interventio/v1": finding.fingerprint,
            "primaryLocationLineHash": finding.fingerprint,  # the one that GitHub looks at
        },
        **({"fixes": [_fix(finding.fix, words)]} if finding.fix else {}),
    }


def _numbered(locations: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{"id": number, **location} for number, location in enumerate(locations, start=1)]


def _location(path: str, spot: Spot | None) -> dict[str, object]:
    """Return where something is; code scanning wants a line of all, so a file as a whole is told at its first."""
    region = _region(spot) if spot else {"startLine": 1}
    return {"physicalLocation": {"artifactLocation": _artifact(path), "region": region}}


def _artifact(path: str) -> dict[str, object]:
    return {"uri": quote(path, errors="surrogatepass"), "uriBaseId": ROOT}


def _region(spot: Spot) -> dict[str, int]:
    return {
        "startLine": spot.line,
        "startColumn": spot.column,
        "endLine": spot.end_line,
        "endColumn": spot.end_column,
    }


def _fix(fix: Fix, words: Translator) -> dict[str, object]:
    told = words("A safe fix.") if fix.is_safe else words("A proposal: look at it before you accept it.")
    changes = [{"deletedRegion": _region(one.spot), "insertedContent": {"text": one.text}} for one in fix.replacements]
    return {
        "description": {"text": told},
        "artifactChanges": [{"artifactLocation": _artifact(fix.path), "replacements": changes}],
    }
