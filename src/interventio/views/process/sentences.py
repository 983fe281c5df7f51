"""What is told of an action about a chart whose process is told."""

from dataclasses import replace

from interventio.catalogue.catalogue import Catalogue
from interventio.measures.stepping_actions import AnswerOpenQuestion, AskReview, FinishPhase
from interventio.views.mention import Mention, chart_mention
from interventio.views.order import alphabetical
from interventio.views.process.words import PHASES
from interventio.views.told import Told
from interventio.views.voice import Voice

MOST_NAMES = 5


def told_of_stepping(catalogue: Catalogue, one: AskReview | AnswerOpenQuestion | FinishPhase, voice: Voice) -> Told:
    """Return what is told of an action about a chart."""
    words, chart = voice.words, process_mention(one.chart, catalogue, voice)
    match one:
        case AskReview():
            return _ask(catalogue, one, chart, voice)
        case AnswerOpenQuestion():
            named = f"{one.chart}-{one.phase}-{one.position + 1}"
            why = words("came up in the phase “{phase}”", phase=words(PHASES[one.phase]))
            return Told(named, f"{words('Answer')}: {voice.says(one.what)}", why, record=chart)
        case FinishPhase():
            what = words("Finish the phase “{phase}”, or give it a new day", phase=words(PHASES[one.phase]))
            return Told(f"{one.chart}-{one.phase}", what, words("was due on {day}", day=one.due), record=chart)


def process_mention(chart: str, catalogue: Catalogue, voice: Voice) -> Mention:
    """Return a chart's heading and the page of the process in which it is made."""
    found = chart_mention(chart, catalogue, voice)
    return replace(found, page=f"process/{chart}") if chart in catalogue.steppings else found


def _ask(catalogue: Catalogue, one: AskReview, chart: Mention, voice: Voice) -> Told:
    words, count = voice.words, len(one.units) + len(one.again)
    what = words.plural(
        "Ask {count} unit to look the chart through", "Ask {count} units to look the chart through", count
    )
    told = []
    if one.units:
        told.append(f"{words('not asked')}: {_names(catalogue, one.units, voice)}")
    if one.again:
        told.append(f"{words('changed since')}: {_names(catalogue, one.again, voice)}")
    numbers = (("units", len(one.units)), ("again", len(one.again)))
    return Told(one.chart, what, "; ".join(told), record=chart, numbers=numbers)


def _names(catalogue: Catalogue, units: tuple[str, ...], voice: Voice) -> str:
    names = sorted((str(name) for name in voice.names(units, catalogue.words.units)), key=alphabetical)
    more = len(names) - MOST_NAMES
    shown = ", ".join(names[:MOST_NAMES])
    return shown if more <= 0 else voice.words("{names} and {count} more", names=shown, count=more)
