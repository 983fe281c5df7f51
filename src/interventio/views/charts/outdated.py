"""What readers are told of a chart that is outdated."""

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.languages.translator import Translator
from interventio.measures.outdated import Outdated, outdated_of
from interventio.records.stepping import Stepping


def outdated_in_words(catalogue: Catalogue, stepping: Stepping, audience: Audience, words: Translator) -> str:
    """Return why a chart is outdated, in a sentence or two, or ""; families are told no more than that it changes."""
    found = outdated_of(catalogue, stepping)
    if found is None:
        return ""
    if not audience.sees_staffing:
        return words("This chart is being updated.")
    return " ".join(part for part in (_change(found, words), _review(found, words)) if part)


def _change(found: Outdated, words: Translator) -> str:
    if found.edition is not None:
        return words("The chart has changed since the edition {edition} was agreed.", edition=found.edition)
    if found.reviewed is not None:
        return words("The chart has changed since units last looked it through on {day}.", day=found.reviewed)
    return ""


def _review(found: Outdated, words: Translator) -> str:
    return words("The chart was to be looked through by {day}.", day=found.due) if found.due else ""
