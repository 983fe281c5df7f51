"""Every kind of change once, in the sentence that tells of it."""

from collections.abc import Iterable

import pytest

from interventio.catalogue.workspace_changes import workspace_change
from interventio.languages.language import Language
from interventio.languages.translator import translator
from interventio.records.base import Part
from interventio.records.intervention import Intervention
from interventio.views.diff.both_states import BothStates
from interventio.views.diff.record_sentences import sentences_of
from interventio.views.voice import Voice
from support.build import catalogue, intervention, ladder, organisation, risk, settings, stepping, team, training

VOICE = Voice(translator(Language.EN), ("en", "fi", "sv"))
AROUND = (
    settings(languages=["en", "fi", "sv"]),
    organisation(themes=["fear", "sleep"], units={"harju": {}, "ranta": {}}),
    ladder(name="Children", tiers=[{"id": "light", "name": "Light"}, {"id": "guided", "name": "Guided"}]),
)
METHOD = intervention(name="Cool Kids")
RATED = {"register": "Itla", "scale": "1–3", "value": "2/3"}
EDITION = {"name": "2026", "agreed": "2026-05-01", "standings": {"light": ["cool-kids"]}}
COUNTED = {"nurse": {"headcount": 8}}
TEXT = {"en": "One", "fi": "Yksi", "sv": "Ett"}


def told(before: Part, after: Part, *, shows_values: bool = True) -> tuple[str, ...]:
    """Return what has changed in the one record that differs."""
    one, other = (
        catalogue(*AROUND, *(() if isinstance(record, Intervention) else (METHOD,)), record)
        for record in (before, after)
    )
    change = workspace_change(one, other)
    (record,) = change.records
    return sentences_of(record, BothStates(one, other, VOICE, shows_values))


def method(tiers: Iterable[str] = (), **fields: object) -> Part:
    return intervention("cool-kids", tiers, ("nurse",), name="Cool Kids", **fields)


@pytest.mark.parametrize(
    ("before", "after", "sentences"),
    [
        pytest.param(
            method(tiers=["children/light"]),
            method(tiers=["children/guided"]),
            ["Moved on “Children”: 1 Light → 2 Guided."],
            id="moved",
        ),
        pytest.param(method(), method(tiers=["children/light"]), ["Now stands on “Children”: 1 Light."], id="placed"),
        pytest.param(
            method(tiers=["children/light"]), method(), ["Stands no longer on “Children”: 1 Light."], id="taken off"
        ),
        pytest.param(
            method(placements=[{"ladder": "children", "tier": "light"}]),
            method(placements=[{"ladder": "children", "tier": "light", "reason": "Mild"}]),
            ["What is said of its place on 1 Light has changed: reason."],
            id="reason",
        ),
        pytest.param(
            method(ages=[{"from": 7, "to": 12}]),
            method(ages=[{"from": 6, "to": 12}]),
            ["Ages: 7–12 → 6–12."],
            id="ages",
        ),
        pytest.param(
            method(ages=[{"from": 7}]), method(ages=[{"from": 7, "note": "Or so"}]),
            ["Changed in “ages”: one item (note)."], id="note on ages",
        ),
        pytest.param(
            method(themes=["fear"]),
            method(themes=["sleep"]),
            ["Added to “themes”: sleep.", "Taken out of “themes”: fear."],
            id="themes",
        ),
        pytest.param(
            method(themes=["fear", "sleep"]), method(themes=["sleep", "fear"]),
            ["“themes” is in another order."], id="order of themes",
        ),
        pytest.param(
            method(formats={"forms": ["group"]}),
            method(formats={"forms": ["group", "digital"]}),
            ["Added to “formats”: digital."],
            id="formats",
        ),
        pytest.param(
            method(life=[{"status": "piloting", "since": "2025-01-01"}]),
            method(life=[{"status": "in-use", "since": "2026-01-01"}]),
            ["Stage of life: in use from 1 Jan 2026.", "Stage of life taken out: being piloted from 1 Jan 2025."],
            id="life",
        ),
        pytest.param(method(), method(ratings=[RATED]), ["New rating by Itla: 2/3."], id="new rating"),
        pytest.param(method(ratings=[RATED]), method(), ["The rating by Itla has been taken out."], id="no rating"),
        pytest.param(
            method(ratings=[RATED]),
            method(ratings=[{**RATED, "value": "3/3"}]),
            ["Rating by Itla: 2/3 → 3/3."],
            id="another rating",
        ),
        pytest.param(
            method(ratings=[RATED]),
            method(ratings=[{**RATED, "reviewed": "2026-01-01"}]),
            ["What is said of the rating by Itla has changed: reviewed."],
            id="day of rating",
        ),
        pytest.param(
            method(), intervention(name="Brave Kids"), ["“Cool Kids” is now called “Brave Kids”."], id="called"
        ),
        pytest.param(
            method(summary=TEXT, for_families=TEXT),
            method(summary={**TEXT, "en": "Two"}, for_families={**TEXT, "en": "Two"}),
            [
                "Texts have changed (English): summary and for_families.",
                "As before, and perhaps outdated now (Finnish and Swedish): summary and for_families.",
            ],
            id="first language",
        ),
        pytest.param(
            method(summary=TEXT),
            method(summary={**TEXT, "sv": "Två"}),
            ["Texts have changed (Swedish): summary."],
            id="another language",
        ),
        pytest.param(
            method(supervision=[{"text": TEXT}]),
            method(supervision=[{"text": {**TEXT, "fi": "Kaksi"}}]),
            ["Texts have changed (Finnish): supervision."],
            id="text in a list",
        ),
        pytest.param(
            method(supervision=[{"text": TEXT}]),
            method(supervision=[{"text": TEXT, "basis": "offered"}]),
            ["Changed in “supervision”: one item (basis)."],
            id="any other list",
        ),
        pytest.param(
            method(sources=[{"id": "a", "title": "A"}]),
            method(sources=[{"id": "b", "title": "B"}]),
            ["Added to “sources”: b.", "Taken out of “sources”: a."],
            id="sources",
        ),
        pytest.param(
            method(upkeep={"sessions": 6}), method(upkeep={"sessions": 8}), ["“upkeep.sessions”: 6 → 8."], id="number"
        ),
        pytest.param(
            method(upkeep={"sessions": 6}),
            method(upkeep={"sessions": 6, "backing": "mentoring"}),
            ["“upkeep.backing” has been filled in: mentoring."],
            id="filled in",
        ),
        pytest.param(
            method(upkeep={"sessions": 6}), method(), ["“upkeep” has been taken out."], id="taken out"
        ),
        pytest.param(
            method(review={"last_reviewed": "2025-01-01", "by": "Team"}),
            method(review={"last_reviewed": "2026-03-01", "by": "Team"}),
            ["Looked through on 1 Mar 2026."],
            id="looked through",
        ),
        pytest.param(team(), team(delivers=["cool-kids"]), ["Delivers Cool Kids now."], id="delivers"),
        pytest.param(
            team(delivers=["cool-kids"]), team(), ["Does not deliver Cool Kids any more."], id="does not deliver"
        ),
        pytest.param(
            team(delivers=["cool-kids"]),
            team(delivers=[{"intervention": "cool-kids", "until": "2026-12-31"}]),
            ["How it delivers Cool Kids has changed: until 31 Dec 2026."],
            id="delivers until",
        ),
        pytest.param(
            team(staffing={"2026-01-01": COUNTED}),
            team(staffing={"2026-01-01": COUNTED, "2026-05-01": COUNTED}),
            ["Staff counted anew, as on 1 May 2026."],
            id="counted",
        ),
        pytest.param(
            team(staffing={"2026-01-01": COUNTED}),
            team(staffing={"2026-01-01": {"nurse": {"headcount": 9}}}),
            ["The counts of 1 Jan 2026 have been corrected."],
            id="counts corrected",
        ),
        pytest.param(
            team(staffing={"2026-01-01": COUNTED}), team(), ["The counts of 1 Jan 2026 have been taken out."],
            id="counts taken out",
        ),
        pytest.param(
            team(units=["harju"]), team(units=["harju", "ranta"]), ["Added to “units”: ranta."], id="units"
        ),
        pytest.param(
            training(status="planned"), training(status="held"),
            ["The training is held; before, it was planned."], id="held",
        ),
        pytest.param(
            training(days=["2026-02-10"]), training(days=["2026-02-11"]),
            ["Days: 10 Feb 2026 → 11 Feb 2026."], id="days",
        ),
        pytest.param(
            training(lines={"harju/nurse": {"booked": 2}}),
            training(lines={"harju/nurse": {"booked": 3}}),
            ["Changed in “participants”: harju nurse (booked)."],
            id="participants",
        ),
        pytest.param(
            stepping(), stepping(editions=[EDITION]), ["New edition “2026”, agreed on 1 May 2026."], id="edition"
        ),
        pytest.param(
            stepping(editions=[EDITION]), stepping(), ["The edition “2026” has been taken out."], id="no edition"
        ),
        pytest.param(
            risk(status="open"), risk(status="occurred"), ["“status”: open → occurred."], id="risk"
        ),
    ],
)  # fmt: skip
def test_what_has_changed(before: Part, after: Part, sentences: list[str]) -> None:
    assert list(told(before, after)) == sentences


@pytest.mark.parametrize(
    ("before", "after", "sentences"),
    [
        pytest.param(training(seats=4), training(seats=5), ["“seats” has changed."], id="number"),
        pytest.param(
            training(lines={"harju/nurse": {"booked": 2}}), training(), ["“participants” has changed."], id="list"
        ),
        pytest.param(
            team(delivers=["cool-kids"]),
            team(delivers=[{"intervention": "cool-kids", "until": "2026-12-31"}]),
            ["How it delivers Cool Kids has changed: until."],
            id="delivers",
        ),
    ],
)
def test_others_are_told_no_values(before: Part, after: Part, sentences: list[str]) -> None:
    assert list(told(before, after, shows_values=False)) == sentences
