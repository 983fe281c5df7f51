"""The codes of findings about bytes and characters (family SYN, 100–199)."""

from interventio.findings.code import Code, Severity
from interventio.languages.translator import N_

EMPTY_FILE = Code(
    "SYN101",
    "empty-file",
    Severity.ERROR,
    N_("There is nothing in this file."),
    N_("Write the record into it, or delete the file."),
)
NOT_TEXT = Code(
    "SYN102",
    "not-text",
    Severity.ERROR,
    N_("This is not a text file: by its first characters it is {form}."),
    N_(
        "Write the record as plain text, with a text editor instead of Word or Excel. "
        "Changing the name of a file does not change what is in it."
    ),
)
WIDE_ENCODING = Code(
    "SYN103",
    "wide-encoding",
    Severity.ERROR,
    N_("The file is saved as {encoding}, not as UTF-8."),
    N_("Open it in your editor, choose “Save as” and there the encoding UTF-8."),
)
NARROW_ENCODING = Code(
    "SYN104",
    "narrow-encoding",
    Severity.ERROR,
    N_("The file is saved as {encoding}, not as UTF-8: the letter here, probably “{character}”, shows it."),
    N_("Open it in your editor, choose “Save as” and there the encoding UTF-8. Then see that ä, ö and å are right."),
)
DAMAGED_CHARACTER = Code(
    "SYN105",
    "damaged-character",
    Severity.ERROR,
    N_("A character was damaged here when the file was saved or copied ({number})."),
    N_("Delete what stands here, type it again, and save the file as UTF-8."),
)
CONTROL_CHARACTER = Code(
    "SYN106",
    "control-character",
    Severity.ERROR,
    N_("Here is a control character, {name} ({number}); in the whole file: {count}."),
    N_("It came along when text was copied. Delete it, or delete the word and type it again."),
)
INVISIBLE_CHARACTER = Code(
    "SYN107",
    "invisible-character",
    Severity.ERROR,
    N_("Here is a character that cannot be seen, {name} ({number}); in the whole file: {count}."),
    N_("It came along when text was copied, or hides something. Delete it, or delete the word and type it again."),
)
MERGE_CONFLICT = Code(
    "SYN108",
    "merge-conflict",
    Severity.ERROR,
    N_("Two versions of the file stand here one after the other; git left the mark {mark}."),
    N_("Keep the lines that are right. Delete the others, and the lines of <<<<<<<, ======= and >>>>>>>."),
)

TEXT_CODES = (
    EMPTY_FILE,
    NOT_TEXT,
    WIDE_ENCODING,
    NARROW_ENCODING,
    DAMAGED_CHARACTER,
    CONTROL_CHARACTER,
    INVISIBLE_CHARACTER,
    MERGE_CONFLICT,
)
