"""Gaps as JSON, version 1: a need each, by ids and names."""

from interventio.renderers.machine_json import machine_json
from interventio.views.gaps.listed import GapEntry, GapList

VERSION = 1


def gaps_json(listed: GapList) -> str:
    """Return the list as JSON."""
    content = {
        "version": VERSION,
        "language": listed.language,
        "asOf": listed.as_of.isoformat(),
        "audience": listed.audience,
        "rule": listed.rule,
        "needs": listed.needs,
        "accepted": listed.accepted,
        "gaps": [_entry(entry) for entry in listed.entries],
    }
    return machine_json(content)


def _entry(entry: GapEntry) -> dict[str, object]:
    accepted = entry.accepted
    return {
        "gap": entry.gap,
        "inWords": entry.title,
        "theme": entry.theme._asdict(),
        "ageGroup": entry.age_group._asdict(),
        "ladder": entry.ladder._asdict(),
        "tier": entry.tier._asdict(),
        "step": entry.step,
        "area": entry.area._asdict() if entry.area else None,
        "methods": [method._asdict() for method in entry.methods],
        "accepted": {"reason": accepted.reason, "by": accepted.by, "until": accepted.until.isoformat()}
        if accepted
        else None,
    }
