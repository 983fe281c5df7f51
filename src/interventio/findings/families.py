"""The families of codes, by the three letters that their ids begin with."""

from interventio.languages.translator import N_

FAMILIES = {
    "SYN": N_("Files and their text"),
    "REC": N_("Single records"),
    "REF": N_("References"),
    "CAT": N_("The catalogue"),
    "TIE": N_("Tiers of care"),
    "TEA": N_("Teams"),
    "COV": N_("Coverage"),
    "FRE": N_("Freshness"),
    "GAP": N_("Gaps"),
    "LAN": N_("Languages"),
    "PRI": N_("Privacy"),
    "ACC": N_("Accessibility"),
    "LOO": N_("Look of the pages"),
    "TRA": N_("Trainings"),
    "LIF": N_("The life of methods"),
    "DEC": N_("Decisions of implementation teams"),
    "USE": N_("Use of methods"),
    "SUP": N_("Support teams"),
    "NET": N_("Networks"),
    "COM": N_("Competence"),
    "PRO": N_("How charts are made"),
    "RIS": N_("Risks"),
    "MUL": N_("Multidisciplinary teams"),
    "EVA": N_("Evaluations"),
    "ACP": N_("Accepted findings"),
}
