"""The names that choices in records have on pages."""

from interventio.disclosure.audience import Audience
from interventio.languages.translator import N_, Translator
from interventio.records.fields import Basis, Format, Kind, Stage
from interventio.records.implementation_team import Effect
from interventio.records.planning import Status
from interventio.records.risk import RiskState

KINDS = {
    Kind.INTERVENTION: N_("Intervention"),
    Kind.WORK_METHOD: N_("Work method"),
    Kind.ASSESSMENT_METHOD: N_("Assessment method"),
}

FORMS = {
    Format.INDIVIDUAL: N_("individual"),
    Format.GROUP: N_("group"),
    Format.PARENTS: N_("parents"),
    Format.FAMILY: N_("family"),
    Format.NETWORK: N_("network"),
    Format.DIGITAL: N_("digital"),
    Format.SELF_HELP: N_("self-help"),
    Format.COURSE: N_("course"),
}

BASES = {
    Basis.EVALUATED: N_("as evaluated"),
    Basis.LICENSED: N_("as licensed"),
    Basis.OFFERED: N_("as offered here"),
}

STAGES = {
    Stage.ATTENDED: N_("have attended the training"),
    Stage.COMPLETED: N_("have completed the training"),
    Stage.CERTIFIED: N_("hold a valid certificate"),
}

STATUSES = {
    Status.CONSIDERED: N_("being considered"),
    Status.PLANNED: N_("being planned"),
    Status.PILOTING: N_("being piloted"),
    Status.IN_USE: N_("in use"),
    Status.PHASING_OUT: N_("being phased out"),
    Status.ENDED: N_("ended"),
}

EFFECTS = {
    Effect.ADOPT: N_("a method is taken into use"),
    Effect.PAUSE: N_("a method is not started for the time being"),
    Effect.END: N_("a method is given up"),
    Effect.CHANGE_TARGET: N_("the target for coverage changes"),
    Effect.OTHER: N_("something else"),
}

RISK_STATES = {
    RiskState.OPEN: N_("open"),
    RiskState.OCCURRED: N_("has occurred"),
    RiskState.CLOSED: N_("closed"),
}

AUDIENCES = {
    Audience.COORDINATOR: N_("coordinators"),
    Audience.MANAGER: N_("managers"),
    Audience.PROFESSIONAL: N_("professionals"),
    Audience.CLIENT: N_("clients and their families"),
}


def kind_name(kind: Kind, words: Translator) -> str:
    """Return what a kind of method is called."""
    return words(KINDS[kind])


def form_names(forms: tuple[Format, ...], words: Translator) -> tuple[str, ...]:
    """Return what the forms of a method are called, in the order of the record."""
    return tuple(words(FORMS[form]) for form in forms)


def basis_name(basis: Basis | None, words: Translator) -> str:
    """Return what a statement was found in, or "" where it does not say."""
    return words(BASES[basis]) if basis else ""


def audience_name(audience: Audience, words: Translator) -> str:
    """Return what a group of readers is called."""
    return words(AUDIENCES[audience])
