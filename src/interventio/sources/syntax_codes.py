"""The codes of findings about how a record is written (family SYN, 200–299)."""

from interventio.findings.code import Code, Severity
from interventio.languages.translator import N_

TAB = Code(
    "SYN201",
    "tab",
    Severity.ERROR,
    N_("Here is a tab, where only spaces may stand."),
    N_("Delete the tab and type spaces, two for each step to the right."),
)
NO_BREAK_SPACE = Code(
    "SYN202",
    "no-break-space",
    Severity.ERROR,
    N_("Here is a no-break space, which looks like a space but is none. It often comes along from Word."),
    N_("Delete the space and type it again with the space bar."),
)
UNCLOSED_QUOTE = Code(
    "SYN203",
    "unclosed-quote",
    Severity.ERROR,
    N_("The quotation mark {quote} that begins here is never closed."),
    N_("Add {quote} where the text ends."),
)
TEXT_AFTER_QUOTE = Code(
    "SYN204",
    "text-after-quote",
    Severity.ERROR,
    N_("The text goes on after its closing quotation mark {quote}."),
    N_("Put the whole text between {other}, or delete the quotation marks around the first part."),
)
MISSING_SPACE = Code(
    "SYN205",
    "missing-space",
    Severity.ERROR,
    N_("After “{key}:” a space is missing."),
    N_("Write a space after each colon: {key}: …"),
)
MISSING_COLON = Code(
    "SYN206",
    "missing-colon",
    Severity.ERROR,
    N_("This line should be a field, but it has no colon: {line}"),
    N_(
        "Write the name of the field, a colon, a space and the value. Move a text that goes on two spaces to the right."
    ),
)
COLON_IN_TEXT = Code(
    "SYN207",
    "colon-in-text",
    Severity.ERROR,
    N_("Here is a second colon in the line. A text with a colon and a space in it must stand in quotation marks."),
    N_('Put the whole text after the first colon between "…".'),
)
WRONG_INDENTATION = Code(
    "SYN208",
    "wrong-indentation",
    Severity.ERROR,
    N_("This line begins too far to the left or to the right."),
    N_(
        "Begin it under the fields or items that it belongs with; what belongs to a field stands two spaces further in."
    ),
)
DASH_WITHOUT_SPACE = Code(
    "SYN209",
    "dash-without-space",
    Severity.ERROR,
    N_("After the dash that begins this item a space is missing."),
    N_("Add a space after the dash."),
)
MISPLACED_ITEM = Code(
    "SYN210",
    "misplaced-item",
    Severity.ERROR,
    N_("A list cannot begin or go on here."),
    N_(
        "Begin a list on the line below its field, each item on its own line after “- ”. Do not mix fields among items."
    ),
)
UNCLOSED_BRACKET = Code(
    "SYN211",
    "unclosed-bracket",
    Severity.ERROR,
    N_("The bracket {bracket} that begins here is never closed."),
    N_("Add {closing} where the list or the group of fields ends."),
)
STRAY_BRACKET = Code(
    "SYN212",
    "stray-bracket",
    Severity.ERROR,
    N_("This bracket {bracket} closes nothing."),
    N_("Delete it; or, where it is part of a text, put the whole text between quotation marks."),
)
MISSING_COMMA = Code(
    "SYN213",
    "missing-comma",
    Severity.ERROR,
    N_("Between the brackets a comma is missing before this."),
    N_("Put a comma between the items, or quotation marks around a text that has brackets or commas of its own."),
)
UNKNOWN_ESCAPE = Code(
    "SYN214",
    "unknown-escape",
    Severity.ERROR,
    N_("{escape} means nothing in a text between double quotation marks."),
    N_("Write each backslash twice, or put the text between ' and '."),
)
SPECIAL_CHARACTER = Code(
    "SYN215",
    "special-first-character",
    Severity.ERROR,
    N_("A text or a field cannot begin with “{character}”, which has a meaning of its own here."),
    N_('If it belongs to the text, put the whole text between "…"; otherwise delete it.'),
)
NOT_YAML = Code(
    "SYN299",
    "not-yaml",
    Severity.ERROR,
    N_("The file cannot be understood from here on."),
    N_(
        "Compare this line and the one above it with another record: "
        "colons, quotation marks, brackets, where lines begin."
    ),
)

SYNTAX_CODES = (
    TAB,
    NO_BREAK_SPACE,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    MISSING_SPACE,
    MISSING_COLON,
    COLON_IN_TEXT,
    WRONG_INDENTATION,
    DASH_WITHOUT_SPACE,
    MISPLACED_ITEM,
    UNCLOSED_BRACKET,
    STRAY_BRACKET,
    MISSING_COMMA,
    UNKNOWN_ESCAPE,
    SPECIAL_CHARACTER,
    NOT_YAML,
)
