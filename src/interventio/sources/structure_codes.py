"""The codes of findings about what a file is made of: keys, tags, aliases, sizes (family SYN, 300–399)."""

from interventio.findings.code import Code, Severity
from interventio.languages.translator import N_

DUPLICATE_KEY = Code(
    "SYN301",
    "duplicate-key",
    Severity.ERROR,
    N_("“{key}” is given twice; only one of them could count."),
    N_("Keep the right one and delete the other. If a second record begins here, move it to a file of its own."),
)
KEY_NOT_TEXT = Code(
    "SYN302",
    "key-not-text",
    Severity.ERROR,
    N_("The name of a field must be text, but {key} is something else."),
    N_('Put it between quotation marks, such as "2026": …, or correct the name.'),
)
TAG = Code(
    "SYN303",
    "tag",
    Severity.ERROR,
    N_("{tag} begins with an exclamation mark, which has a meaning of its own here."),
    N_('If it belongs to the text, put the whole text between "…"; otherwise delete it.'),
)
SEVERAL_DOCUMENTS = Code(
    "SYN304",
    "several-documents",
    Severity.ERROR,
    N_("A second record begins here; a file holds one."),
    N_("Move it to a file of its own. If the lines belong together, delete the line “---” or “...” between them."),
)
UNKNOWN_ALIAS = Code(
    "SYN305",
    "unknown-alias",
    Severity.ERROR,
    N_("*{alias} repeats something that is nowhere marked with &{alias}."),
    N_('If the asterisk belongs to the text, put the whole text between "…"; otherwise write the value itself.'),
)
TOO_MANY_ALIASES = Code(
    "SYN306",
    "too-many-aliases",
    Severity.ERROR,
    N_("Values are repeated with an asterisk more than {most} times in this file."),
    N_("Write the values themselves."),
)
RECURSIVE_ALIAS = Code(
    "SYN307",
    "recursive-alias",
    Severity.ERROR,
    N_("*{alias} repeats a value within itself, which would never end."),
    N_("Write the value itself."),
)
DUPLICATE_ANCHOR = Code(
    "SYN308",
    "duplicate-anchor",
    Severity.ERROR,
    N_("&{anchor} marks two values, so it is not clear which one *{anchor} repeats."),
    N_("Give one of the two another name, or write the values themselves."),
)
UNUSED_ANCHOR = Code(
    "SYN309",
    "unused-anchor",
    Severity.ERROR,
    N_("&{anchor} is not read as text but marks a value that is to be repeated, and nothing repeats it."),
    N_('If it belongs to the text, put the whole text between "…"; otherwise delete it.'),
)
TOO_DEEP = Code(
    "SYN310",
    "too-deep",
    Severity.ERROR,
    N_("Here are more than {most} fields or lists within each other."),
    N_("No record needs so many. Look for brackets that are not closed, or dashes that should be text."),
)
TOO_MANY_VALUES = Code(
    "SYN311",
    "too-many-values",
    Severity.ERROR,
    N_("There are more than {most} fields and values in this file."),
    N_("Divide the content into several records."),
)
LONG_TEXT = Code(
    "SYN312",
    "overlong-text",
    Severity.ERROR,
    N_("This text has {length} characters; at most {most} are read."),
    N_("Shorten it. If it was to end earlier, look for a quotation mark that is not closed."),
)
NOT_FIELDS = Code(
    "SYN313",
    "no-fields",
    Severity.ERROR,
    N_("A record is made of fields, but there are none here."),
    N_("Begin each line with the name of a field, a colon and a space, such as name: Cool Kids"),
)

STRUCTURE_CODES = (
    DUPLICATE_KEY,
    KEY_NOT_TEXT,
    TAG,
    SEVERAL_DOCUMENTS,
    UNKNOWN_ALIAS,
    TOO_MANY_ALIASES,
    RECURSIVE_ALIAS,
    DUPLICATE_ANCHOR,
    UNUSED_ANCHOR,
    TOO_DEEP,
    TOO_MANY_VALUES,
    LONG_TEXT,
    NOT_FIELDS,
)
