"""The only place where exceptions become words and an exit code."""

import sys
import traceback
from pathlib import Path

from interventio.cli.exits import Exit
from interventio.cli.speech import words_for
from interventio.cli.trouble import CannotWriteError, NotInstalledError, TroubleError
from interventio.languages.printable import printable
from interventio.languages.translator import N_, Translator
from interventio.renderers.extras import MissingExtraError
from interventio.renderers.sandbox.trouble import TemplateTroubleError
from interventio.sources.git_trouble import CUT_SHORT, GitTroubleError
from interventio.version import VERSION

OUR_FAULT = N_("This is a fault of interventio, not of your data. Nothing of yours was changed.")
REPORT = N_("Please report it with the lines above, and with the command that you ran.")
WRONG = N_("Error")


def told(trouble: Exception) -> int:
    """Say on stderr what has happened and what to do; return the exit code."""
    words = words_for()
    match trouble:
        case TroubleError():
            _say(words, words(trouble.says, **trouble.facts), words(trouble.advice, **trouble.facts))
            return trouble.exit
        case MissingExtraError():
            return told(NotInstalledError(what=trouble.what, extra=trouble.extra))
        case TemplateTroubleError():
            return _template_told(words, trouble)
        case GitTroubleError():
            return _git_told(words, trouble)
        case OSError():
            return told(CannotWriteError(path=Path(str(trouble.filename or "stdout")), why=trouble.strerror or ""))
        case _:
            traceback.print_exception(trouble, file=sys.stderr)
            python = sys.version.partition(" ")[0]
            sys.stderr.write(printable(f"interventio {VERSION}, Python {python}, {sys.platform}") + "\n")
            _say(words, words(OUR_FAULT), words(REPORT))
            return Exit.OUR_FAULT


def _template_told(words: Translator, trouble: TemplateTroubleError) -> int:
    """Say what is wrong with a template of the workspace; nothing was written."""
    line = "" if trouble.line is None else words("line {line}", line=trouble.line)
    place = ", ".join(part for part in (words.written(Path(trouble.path)), line) if part)
    fault = trouble.fault
    _say(words, f"{place}: {words(fault.says, **trouble.facts)}", words(fault.advice, **trouble.facts))
    return Exit.NOT_DONE


def _git_told(words: Translator, trouble: GitTroubleError) -> int:
    """Say what could not be had from a repository."""
    advice = CUT_SHORT if trouble.cut_short else trouble.fault.advice
    _say(words, words(trouble.fault.says, **trouble.facts), words(advice))
    return Exit.NOT_DONE


def _say(words: Translator, sentence: str, advice: str) -> None:
    sys.stderr.write(f"{words(WRONG)}: {sentence}\n")
    if advice:
        sys.stderr.write(f"{advice}\n")
