"""The codes of values that are written in another form than theirs: days, addresses, seasons (family REC)."""

from interventio.findings.code import Code, Severity
from interventio.languages.translator import N_

_ERROR = Severity.ERROR

DAY_FORM = Code(
    "REC016",
    "not-a-date",
    _ERROR,
    N_("“{value}” is not a date."),
    N_("Write the year, the month and the day with hyphens: {example}."),
)
NO_SUCH_DAY = Code(
    "REC017",
    "no-such-day",
    _ERROR,
    N_("There is no day {value} in the calendar."),
    N_("Check the month and the day; the order is year-month-day."),
)
ID_FORM = Code(
    "REC018",
    "not-an-id",
    _ERROR,
    N_("“{value}” cannot be an id."),
    N_("Use small letters a–z, digits and hyphens only, such as {example}."),
)
LANGUAGE_FORM = Code(
    "REC019",
    "not-a-language",
    _ERROR,
    N_("“{value}” is not the code of a language."),
    N_("Finnish is fi, Swedish sv and English en."),
)
ADDRESS_FORM = Code(
    "REC020",
    "not-a-web-address",
    _ERROR,
    N_("“{value}” is not a web address."),
    N_("Write the whole address; it begins with https://"),
)
PERCENTAGE_FORM = Code(
    "REC022",
    "not-a-percentage",
    _ERROR,
    N_("“{value}” is not a percentage from 0 to 100."),
    N_("Write it like this: {field}: {example}"),
)
INTERVAL_FORM = Code(
    "REC023",
    "not-an-interval",
    _ERROR,
    N_("“{value}” does not say how often."),
    N_("Write a number and the word months or years: 12 months"),
)
COLOUR_FORM = Code(
    "REC027",
    "not-a-colour",
    _ERROR,
    N_("“{field}” should be a colour."),
    N_('Write it in quotation marks, for what follows a bare # is a comment: {field}: "#0b5394"'),
)
PICTURE_FORM = Code(
    "REC028",
    "not-a-picture-file",
    _ERROR,
    N_("“{value}” is not a picture in the folder templates."),
    N_("Put an SVG or PNG file there, with small letters in its name: {field}: templates/logo.svg"),
)
QUARTER_FORM = Code(
    "REC029",
    "not-a-quarter",
    _ERROR,
    N_("“{value}” is not a quarter of a year."),
    N_("Write the year and the quarter like this: {field}: 2026-Q1"),
)
SEASON_FORM = Code(
    "REC030",
    "not-a-season",
    _ERROR,
    N_("“{value}” is not a season."),
    N_("Write the year and spring or autumn like this: {field}: 2026-autumn"),
)
CLOCK_FORM = Code(
    "REC031",
    "not-a-time-of-day",
    _ERROR,
    N_("“{value}” is not a time of day."),
    N_("Write hours and minutes like this: {field}: 13:00"),
)
FINGERPRINT_FORM = Code(
    "REC032",
    "not-a-fingerprint",
    _ERROR,
    N_("“{value}” is not a fingerprint of a content."),
    N_("Fingerprints are written by commands; take the change back, or remove the line."),
)
AMOUNT_FORM = Code(
    "REC033",
    "not-an-amount",
    _ERROR,
    N_("“{value}” is not a number."),
    N_("Write a number with a comma or a point and at most six decimals, like this: {field}: 12.5"),
)
