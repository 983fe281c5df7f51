"""What the navigator calls things, and what it says of itself."""

from interventio.languages.translator import N_
from interventio.measures.navigator import TrainedNow
from interventio.measures.wishes import Wish
from interventio.records.fields import Degree

GUIDANCE = N_(
    "The navigator guides professionals in the choice of a method. "
    "It is no clinical decision and replaces nobody's assessment."
)
FOR_FAMILIES = N_(
    "These pages tell what help there is. They guide professionals and are no clinical decision: "
    "which help suits you is decided together with a professional."
)

WISHES = {
    Wish.AGE: N_("Age"),
    Wish.THEME: N_("Theme"),
    Wish.SEVERITY: N_("How severe"),
    Wish.FORMAT: N_("Form"),
    Wish.AREA: N_("Area"),
    Wish.LADDER: N_("Ladder"),
    Wish.SERVICE: N_("Service"),
    Wish.DIVISION: N_("Division"),
    Wish.LANGUAGE: N_("Language"),
}

DEGREES = {
    Degree.MILD: N_("mild trouble"),
    Degree.MODERATE: N_("moderate trouble"),
    Degree.SEVERE: N_("severe trouble"),
}

NOT_KNOWN = {
    Wish.AGE: N_("It is not known for which ages it is."),
    Wish.THEME: N_("It is not known what it is for."),
    Wish.FORMAT: N_("It is not known in which form it is given."),
    Wish.LANGUAGE: N_("It is not known in which languages it is given."),
}
"""Of the other wishes it is always known whether a method answers them."""

TRAINED = {
    TrainedNow.YES: N_("trained people now: yes"),
    TrainedNow.NO: N_("trained people now: nobody"),
    TrainedNow.UNKNOWN: N_("trained people now: not known"),
    TrainedNow.PROVIDER: N_("bought in, so the provider answers for the training"),
}
