"""The codes of findings about single records (family REC), and Pydantic's error types told apart by them."""

from interventio.findings.code import Code, Severity
from interventio.languages.translator import N_
from interventio.records.form_codes import (
    ADDRESS_FORM,
    AMOUNT_FORM,
    CLOCK_FORM,
    COLOUR_FORM,
    DAY_FORM,
    FINGERPRINT_FORM,
    ID_FORM,
    INTERVAL_FORM,
    LANGUAGE_FORM,
    NO_SUCH_DAY,
    PERCENTAGE_FORM,
    PICTURE_FORM,
    QUARTER_FORM,
    SEASON_FORM,
)

_ERROR = Severity.ERROR

MISSING = Code(
    "REC001",
    "missing-field",
    _ERROR,
    N_("The field “{field}” is missing."),
    N_("Add a line “{example}” here."),
)
UNKNOWN = Code(
    "REC002",
    "unknown-field",
    _ERROR,
    N_("There is no field “{field}” here."),
    N_("Look for a misspelling, or move the line to the part of the record where it belongs."),
)
EMPTY = Code(
    "REC003",
    "empty-value",
    _ERROR,
    N_("“{field}” is empty."),
    N_(
        "Write a value, or take the line away: what is left out counts as unknown. "
        "What follows a # is not read, unless the whole text stands in quotation marks."
    ),
)
TEXT = Code(
    "REC004",
    "text-expected",
    _ERROR,
    N_("“{field}” should be text, but {value} reads as something else."),
    N_('Put the text in quotation marks: {field}: "{value}"'),
)
NUMBER = Code(
    "REC005",
    "whole-number-expected",
    _ERROR,
    N_("“{field}” should be a whole number, not “{value}”."),
    N_("Write digits alone, without quotation marks, units or spaces: {field}: {example}"),
)
LIST = Code(
    "REC006",
    "list-expected",
    _ERROR,
    N_("“{field}” should be a list."),
    N_(
        "Write the items between square brackets, with commas between them: {field}: [{example}] – "
        "or each on a line of its own that begins with a dash and a space."
    ),
)
FIELDS = Code(
    "REC007",
    "fields-expected",
    _ERROR,
    N_("“{field}” should hold fields of its own, not {value}."),
    N_("Write its fields under it, each on a line of its own that begins two spaces further to the right."),
)
SWITCH = Code(
    "REC008",
    "true-or-false-expected",
    _ERROR,
    N_("“{field}” should be true or false, not {value}."),
    N_("Write true or false, without quotation marks."),
)
CHOICE = Code(
    "REC009",
    "not-a-choice",
    _ERROR,
    N_("“{value}” is not one of the words that “{field}” can be."),
    N_("Write one of these: {choices}."),
)
TOO_SMALL = Code(
    "REC010", "number-too-small", _ERROR, N_("“{field}” is {value}, but the least is {limit}."), N_("Check the number.")
)
TOO_LARGE = Code(
    "REC011", "number-too-large", _ERROR, N_("“{field}” is {value}, but the most is {limit}."), N_("Check the number.")
)
TOO_LONG = Code(
    "REC012",
    "text-too-long",
    _ERROR,
    N_("“{field}” is too long: at most {limit} characters fit."),
    N_("Shorten the text, or move what does not fit into a longer field such as “summary”."),
)
BLANK = Code(
    "REC013",
    "blank-text",
    _ERROR,
    N_("“{field}” has no words in it."),
    N_("Write the text, or take the line away: what is left out counts as unknown."),
)
TOO_FEW = Code(
    "REC014",
    "too-few-items",
    _ERROR,
    N_("“{field}” has too few items: there should be at least {limit}."),
    N_("Add what is missing."),
)
TOO_MANY = Code(
    "REC015",
    "too-many-items",
    _ERROR,
    N_("“{field}” has too many items: there should be at most {limit}."),
    N_("Take some away or divide the record."),
)
REVERSED = Code(
    "REC021",
    "range-reversed",
    _ERROR,
    N_("The range in “{field}” runs from {lowest} to {highest}: its end is below its beginning."),
    N_("Put the smaller number after “from” and the larger one after “to”."),
)
ID_IN_FILE = Code(
    "REC024",
    "id-in-file",
    _ERROR,
    N_("The id of a record is the name of its file, so it is not written in the file."),
    N_("Take the line away. To change the id, rename the file."),
)
RANGE_EMPTY = Code(
    "REC025",
    "empty-range",
    _ERROR,
    N_("“{field}” has neither a beginning nor an end."),
    N_("Write “from”, “to” or both."),
)
NOT_A_MEASURE = Code(
    "REC026",
    "not-a-number",
    _ERROR,
    N_("“{field}” should be a number, not {value}."),
    N_("Write digits, with a point before decimals: 72.5"),
)
UNFIT = Code(
    "REC099",
    "unfit-value",
    _ERROR,
    N_("“{field}” cannot be {value}."),
    N_("See what the field should hold with “interventio schema”, or look at a record that is right."),
)

CODES = (
    MISSING,
    UNKNOWN,
    EMPTY,
    TEXT,
    NUMBER,
    LIST,
    FIELDS,
    SWITCH,
    CHOICE,
    TOO_SMALL,
    TOO_LARGE,
    TOO_LONG,
    BLANK,
    TOO_FEW,
    TOO_MANY,
    DAY_FORM,
    NO_SUCH_DAY,
    ID_FORM,
    LANGUAGE_FORM,
    ADDRESS_FORM,
    REVERSED,
    PERCENTAGE_FORM,
    INTERVAL_FORM,
    ID_IN_FILE,
    RANGE_EMPTY,
    NOT_A_MEASURE,
    COLOUR_FORM,
    PICTURE_FORM,
    QUARTER_FORM,
    SEASON_FORM,
    CLOCK_FORM,
    FINGERPRINT_FORM,
    AMOUNT_FORM,
    UNFIT,
)
