"""What the phases of a stepping are called, how far each has come, and where units are with looking it through."""

from interventio.languages.translator import N_
from interventio.measures.stepping_process import PhaseState
from interventio.measures.unit_reviews import ReviewState
from interventio.records.stepping import Phase

PHASES = {
    Phase.MAPPING: N_("Mapping of methods"),
    Phase.FACTORS: N_("What guides the placing"),
    Phase.DRAFT: N_("First draft"),
    Phase.UNIT_REVIEW: N_("Review with the units"),
    Phase.SMALL_GROUPS: N_("Work in small groups"),
    Phase.PRESENTATION: N_("Presentation to the units"),
}

AIMS = {
    Phase.MAPPING: N_("Methods in use are mapped in the divisions."),
    Phase.FACTORS: N_("What guides the placing of methods is agreed for a start."),
    Phase.DRAFT: N_("A first stepping is drafted."),
    Phase.UNIT_REVIEW: N_("The draft is looked through with representatives of the units."),
    Phase.SMALL_GROUPS: N_("It is developed further in small groups with the units."),
    Phase.PRESENTATION: N_("The finished stepping is presented to the units."),
}
"""What each phase is for: it stands where a chart does not say what was done."""

STATES = {
    PhaseState.DONE: N_("done"),
    PhaseState.UNDER_WAY: N_("under way"),
    PhaseState.TO_COME: N_("to come"),
}

REVIEWS = {
    ReviewState.STANDING: N_("looked through"),
    ReviewState.OUTDATED: N_("changed since"),
    ReviewState.UNTRACED: N_("looked through, content not written down"),
    ReviewState.ASKED: N_("asked"),
    ReviewState.NOT_ASKED: N_("not asked"),
}
