"""What is wrong with a template: where, and in which words."""

from dataclasses import dataclass, field

from interventio.languages.translator import N_, Fact

BREADTH = 4
"""How many known names an advice lists."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of mistake in a template: what is wrong and what to do, with facts in braces."""

    says: str
    advice: str = ""


@dataclass(slots=True)
class TemplateTroubleError(Exception):
    """A template of the organisation's own cannot be used. `line` is None where it is the file as a whole."""

    fault: Fault
    path: str
    """Relative to the workspace, with forward slashes."""
    line: int | None = None
    facts: dict[str, Fact] = field(default_factory=dict)


SYNTAX = Fault(
    N_("The template language is not understood here: {why}."),
    N_("Look for a bracket, a quotation mark or an end such as “endif” that is missing or too much."),
)
UNCLOSED = Fault(N_("The template ends before all of its tags are closed."), N_("Close them: {why}"))
UNKNOWN_TAG = Fault(
    N_("There is no tag “{name}”."), N_("Known are: block, call, extends, filter, for, from, if, import, include, set.")
)
FORBIDDEN_TAG = Fault(
    N_("The tag “{name}” is not allowed in templates."),
    N_("Everything that a template prints is escaped; that cannot be turned off."),
)
RECURSIVE = Fault(
    N_("A loop that calls itself is not allowed in templates."),
    N_("Leave out “recursive” and write one loop in another."),
)
UNKNOWN_FILTER = Fault(N_("There is no filter “{name}”."), N_("Known are: {known}."))
UNKNOWN_TEST = Fault(N_("There is no test “{name}”."), N_("Known are: {known}."))
UNKNOWN_NAME = Fault(
    N_("“{name}” is not known here."),
    N_("Look for a misspelling. “interventio template” prints our own templates, which show what there is."),
)
CLOSED = Fault(
    N_("A template may not use “{name}”."),
    N_("Templates may print words and numbers, choose and repeat. They cannot reach what lies behind a value."),
)
NO_TEXT = Fault(
    N_("What is printed here is neither text nor number."), N_("Name the part of it that is to be printed.")
)
MISSING = Fault(
    N_("There is no template “{name}”."),
    N_("“interventio template” lists ours. Write a part of your own as a file in the folder templates."),
)
ITSELF = Fault(
    N_("The template builds on itself, which never ends."),
    N_('To build on ours, write bundled/ before its name: "bundled/{name}"'),
)
ENDLESS = Fault(N_("The template calls itself again and again."), N_("Look for a part that includes or calls itself."))
TOO_DEEP = Fault(N_("Too much is nested here."), N_("Take a part out into a macro or a file of its own."))
TOO_LONG = Fault(
    N_("The template works for too long: more than {limit} seconds."),
    N_("Look for a loop that runs too often, or within another."),
)
TOO_MANY_STEPS = Fault(
    N_("The template takes too many steps: more than {limit}."),
    N_("Look for a loop that runs too often, or within another."),
)
LONG_RANGE = Fault(N_("A range has more than {limit} numbers here."), N_("Count in smaller numbers."))
TOO_MUCH = Fault(
    N_("The template makes too much text: more than {limit} characters."),
    N_("Look for a loop that runs too often, or for text that grows from one turn to the next."),
)
LARGE_NUMBER = Fault(N_("A number grows too large here."), N_("Calculate with smaller numbers."))
MESSAGE = Fault(
    N_("The braces in this message do not fit what is given along."),
    N_("In braces stand the names of values and nothing else, and each of them is given along."),
)
WRONG = Fault(
    N_("What is done here does not fit the values that it is done with."),
    N_("See how our own template does it: “interventio template” prints it."),
)
DIVISION = Fault(N_("A number is divided by 0 here."), N_("Ask with “if” whether it is 0, before."))
UNREADABLE = Fault(
    N_("The template cannot be read: {why}."), N_("Check that the file is there and that you may read it.")
)
NOT_PLAIN = Fault(
    N_("The template is not a plain file inside the folder templates."),
    N_("Put the file itself there, not a link to it."),
)
NOT_UTF8 = Fault(N_("The template is not UTF-8 text."), N_("Save the file in your editor with the encoding UTF-8."))
TOO_LARGE = Fault(N_("The template is larger than {limit} kB."), N_("Divide it, and include the parts."))
