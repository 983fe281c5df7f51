"""What the choices in records of competence are called on pages."""

from interventio.languages.translator import N_
from interventio.measures.trials import SizeFit
from interventio.records.competence_levels import ToolKind, ToolState
from interventio.records.trial import TrialForm, TrialState

TOOL_KINDS = {
    ToolKind.TRAINING: N_("Trainings"),
    ToolKind.MATERIAL: N_("Materials"),
    ToolKind.DIGITAL: N_("Digital tools"),
    ToolKind.SUPERVISION: N_("Supervision and guidance"),
    ToolKind.PEERS: N_("Learning from peers"),
}
"""In the order of the page."""

TOOL_STATES = {
    ToolState.AVAILABLE: N_("available"),
    ToolState.TRIED: N_("being tried"),
    ToolState.PROPOSED: N_("proposed"),
}

TRIAL_FORMS = {TrialForm.WORKSHOP: N_("Workshop"), TrialForm.PILOT: N_("Pilot")}

TRIAL_STATES = {
    TrialState.PLANNED: N_("planned"),
    TrialState.RUNNING: N_("running"),
    TrialState.HELD: N_("held"),
    TrialState.CANCELLED: N_("cancelled"),
}

FITS = {
    SizeFit.BELOW: N_("fewer than aimed at"),
    SizeFit.WITHIN: N_("as aimed at"),
    SizeFit.ABOVE: N_("more than aimed at"),
}
