"""The coverage of the selected methods, in a sentence."""

from interventio.disclosure.shown import ShownShare, State
from interventio.views.voice import Voice


def coverage_sentence(shown: ShownShare, voice: Voice) -> str:
    """Return the coverage of the selected methods in a sentence."""
    words, part, whole = voice.words, shown.part or 0, shown.whole or 0
    match shown:
        case ShownShare(State.EXACT, is_reached=True):
            return words(
                "Of {whole} places for a trained person in the selected methods, {part} are filled: "
                "the target is reached.",
                whole=whole,
                part=part,
            )
        case ShownShare(State.EXACT):
            return words(
                "Of {whole} places for a trained person in the selected methods, {part} are filled: "
                "{seats} more to the target.",
                whole=whole,
                part=part,
                seats=shown.seats or 0,
            )
        case ShownShare(State.HIDDEN):
            return words("The number is hidden, so that few people cannot be told apart.")
        case _:
            return words("There are no numbers of the selected methods yet.")
