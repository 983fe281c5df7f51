"""What degrees and bands of risks are called, and how risks are weighed."""

from interventio.catalogue.risk_register import LEAST, Band
from interventio.languages.translator import N_, Translator

LIKELIHOODS = (
    N_("1 very unlikely"),
    N_("2 unlikely"),
    N_("3 possible"),
    N_("4 likely"),
    N_("5 very likely"),
)
IMPACTS = (
    N_("1 slight"),
    N_("2 minor"),
    N_("3 moderate"),
    N_("4 grave"),
    N_("5 very grave"),
)
BANDS = {
    Band.LOW: N_("low"),
    Band.MODERATE: N_("moderate"),
    Band.HIGH: N_("high"),
    Band.VERY_HIGH: N_("very high"),
}
LARGEST = 25


def sizes_of(band: Band) -> str:
    """Return the sizes that a band spans: `5–9`."""
    above = [least for least in LEAST.values() if least > LEAST[band]]
    return f"{LEAST[band]}–{min(above) - 1 if above else LARGEST}"


def change_in_words(change: int | None, words: Translator) -> tuple[str, str]:
    """Return where a risk has moved, as an arrow and in words; two empty strings where it was weighed but once."""
    if change is None:
        return "", ""
    if change > 0:
        return "↑", words("has grown by {count}", count=change)
    if change < 0:
        return "↓", words("has shrunk by {count}", count=-change)
    return "→", words("as before")


def risk_rules(words: Translator) -> tuple[str, ...]:
    """Return how risks are weighed and when something is overdue."""
    bands = tuple(f"{words(BANDS[band])} {sizes_of(band)}" for band in Band)
    return (
        words("The size of a risk is its likelihood times its impact, each from 1 to 5, by the latest weighing."),
        words("Sizes: {bands}.", bands=bands),
        words("The arrow compares with the weighing before. Sizes are ranks to sort by; they are not added up."),
        words("What was to be done before today and is not done is overdue, and so is a review whose day has passed."),
    )
