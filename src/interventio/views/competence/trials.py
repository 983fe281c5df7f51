"""From trials to their page and to their lines on other pages."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from interventio.catalogue.catalogue import Catalogue
from interventio.disclosure.audience import Audience
from interventio.disclosure.shown import State
from interventio.disclosure.trials import ShownCount, ShownTrial
from interventio.languages.translator import Translator
from interventio.measures.trials import last_day
from interventio.records.competence_levels import CompetenceLevels
from interventio.records.trial import Size, Trial, TrialState
from interventio.views.competence.names import FITS, TRIAL_FORMS, TRIAL_STATES
from interventio.views.competence.paths import level_path
from interventio.views.competence.trials_page import TrialLine, TrialsPage
from interventio.views.figures import HIDDEN_NUMBER, NO_NUMBER
from interventio.views.mention import Mention, unit_mention
from interventio.views.numbers import Numbers
from interventio.views.voice import Voice
from interventio.views.words import Words

AHEAD = frozenset({TrialState.PLANNED, TrialState.RUNNING})


def trials_page(catalogue: Catalogue, levels: CompetenceLevels, numbers: Numbers, voice: Voice) -> TrialsPage:
    """Return the page of the trials of some levels, with as much as the audience of the numbers sees."""
    trials = [one for one in numbers.trials if one.levels == levels.id]
    return TrialsPage(
        id=levels.id,
        title=Words(voice.words("Workshops and pilots")),
        of=voice.says(levels.name),
        sentence=_in_all(trials, voice.words) if numbers.audience is Audience.COORDINATOR else "",
        to_come=trial_lines(catalogue, (one for one in trials if one.state in AHEAD), voice),
        past=trial_lines(catalogue, (one for one in reversed(trials) if one.state not in AHEAD), voice),
        rule=(*trial_rules(numbers.audience, voice.words), *_mark(trials, voice.words)),
    )


def trial_rules(audience: Audience, words: Translator) -> tuple[str, ...]:
    """Return how trials are counted, and what is hidden of them."""
    counted = words(
        "Those who answered are divided by those who were asked, and those who found it useful by those who answered."
    )
    if audience is Audience.COORDINATOR:
        return (counted,)
    return counted, words(
        "Small numbers of people are hidden, and with them the shares from which they could be worked out."
    )


def trials_on_level(catalogue: Catalogue, numbers: Numbers, levels: str, level: str) -> Iterator[ShownTrial]:
    """Yield the trials that work on a level, the earliest first."""
    for one in numbers.trials:
        on = catalogue.trials[one.id].on_levels
        if one.levels == levels and (not on or level in on):
            yield one


def trial_lines(catalogue: Catalogue, trials: Iterable[ShownTrial], voice: Voice) -> tuple[TrialLine, ...]:
    """Return trials in words."""
    return tuple(_line(catalogue, catalogue.trials[one.id], one, voice) for one in trials)


def _line(catalogue: Catalogue, trial: Trial, shown: ShownTrial, voice: Voice) -> TrialLine:
    words, levels = voice.words, catalogue.competence.get(trial.levels)
    answered, useful = _feedback(shown, words)
    return TrialLine(
        id=trial.id,
        name=voice.says(trial.name),
        form=words(TRIAL_FORMS[trial.form]),
        state=shown.state.value,
        state_told=words(TRIAL_STATES[shown.state]),
        is_passed=shown.state in AHEAD and last_day(trial) < catalogue.day,
        when=_days(trial, words),
        for_whom=voice.says(trial.for_whom),
        groups=_named(trial.groups, {one.id: one.name for one in levels.groups} if levels else {}, voice),
        levels=tuple(_levels(trial, levels, voice)),
        tools=_named(trial.tools, {one.id: one.name for one in levels.tools} if levels else {}, voice),
        units=tuple(unit_mention(one, catalogue.words.units, voice) for one in trial.units),
        municipalities=voice.names(trial.municipalities, catalogue.words.municipalities),
        size=size_in_words(trial.size, words),
        took_part=_number(shown.took_part) if shown.state in {TrialState.RUNNING, TrialState.HELD} else "",
        fit=words(FITS[shown.fit]) if shown.fit else "",
        answered=answered,
        useful=useful,
        said=tuple(map(voice.says, trial.feedback.said)) if trial.feedback and shown.feedback else (),
        learnt=voice.says_if_any(trial.learnt),
    )


def _days(trial: Trial, words: Translator) -> str:
    first, last = trial.starts, last_day(trial)
    return words.day(first) if first == last else f"{words.day(first)} – {words.day(last)}"


def size_in_words(size: Size, words: Translator) -> str:
    """Return how many participants are aimed at, or "" where nobody has said."""
    match size.lowest, size.highest:
        case None, None:
            return ""
        case None, int(highest):
            return words("at most {number}", number=highest)
        case int(lowest), None:
            return words("at least {number}", number=lowest)
        case lowest, highest if lowest == highest:
            return str(lowest)
        case lowest, highest:
            return f"{lowest}–{highest}"


def _named(ids: Iterable[str], names: dict[str, dict[str, str]], voice: Voice) -> tuple[Words, ...]:
    return tuple(voice.says(names[id_]) if id_ in names else Words(id_) for id_ in ids)


def _levels(trial: Trial, levels: CompetenceLevels | None, voice: Voice) -> Iterator[Mention]:
    known = {one.id: one for one in levels.levels} if levels else {}
    for id_ in trial.on_levels:
        yield Mention(voice.name(id_, known), level_path(trial.levels, id_) if id_ in known else None)


def _number(count: ShownCount) -> str:
    if count.number is None:
        return HIDDEN_NUMBER if count.state is State.HIDDEN else NO_NUMBER
    return str(count.number)


def _feedback(shown: ShownTrial, words: Translator) -> tuple[str, str]:
    """Return how many answered and how many found it useful."""
    found = shown.feedback
    if found is None:
        return "", ""
    if found.state is State.HIDDEN:
        return HIDDEN_NUMBER, HIDDEN_NUMBER
    return (
        _share(found.answered, found.asked, found.answering, words),
        _share(found.useful, found.answered, found.finding_useful, words),
    )


def _share(part: int | None, whole: int | None, share: Fraction | None, words: Translator) -> str:
    if part is None:
        return NO_NUMBER
    if whole is None or share is None:
        return str(part)
    return f"{part} / {whole}, {words.percent(share)}"


def _mark(trials: Iterable[ShownTrial], words: Translator) -> Iterator[str]:
    """Yield what the mark means, where any number is hidden."""
    states = {state for one in trials for state in (one.took_part.state, one.feedback.state if one.feedback else None)}
    if State.HIDDEN in states:
        yield words("An asterisk (*) stands for a number that is hidden, so that few people cannot be told apart.")


def _in_all(trials: Iterable[ShownTrial], words: Translator) -> str:
    known = [one.took_part.number for one in trials if one.took_part.number is not None]
    if not known:
        return ""
    return words.plural(
        "In the {count} trial whose participants are known, {people} have taken part in all; whoever took part in "
        "several counts in each.",
        "In the {count} trials whose participants are known, {people} have taken part in all; whoever took part in "
        "several counts in each.",
        len(known),
        people=sum(known),
    )
