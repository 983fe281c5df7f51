"""The codes of findings about files, links and folders (family SYN, 001–099)."""

from interventio.findings.code import Code, Severity
from interventio.languages.translator import N_

UNREADABLE = Code(
    "SYN001",
    "unreadable",
    Severity.ERROR,
    N_("This cannot be opened: the computer answers {answer}."),
    N_("Close other programs that use it, and see that you have the right to read it. Then run the command again."),
)
VANISHED_FILE = Code(
    "SYN002",
    "vanished-file",
    Severity.ERROR,
    N_("The file was here a moment ago and is gone now."),
    N_("Run the command again. If files keep vanishing, wait until the folder has finished synchronising."),
)
NOT_A_FILE = Code(
    "SYN003",
    "folder-for-file",
    Severity.ERROR,
    N_("This is a folder, though a file is expected here."),
    N_("Rename the folder or move it elsewhere, and save the record as a file of this name."),
)
SPECIAL_FILE = Code(
    "SYN004",
    "special-file",
    Severity.ERROR,
    N_("This is not an ordinary file but something that the computer itself uses."),
    N_("Delete it, and save the record as an ordinary file."),
)
LINK_LOOP = Code(
    "SYN005",
    "link-loop",
    Severity.ERROR,
    N_("This link leads round in a circle and never to a file."),
    N_("Delete the link, and put the file itself in its place."),
)
LINK_OUTSIDE = Code(
    "SYN006",
    "link-outside",
    Severity.ERROR,
    N_("This link leads out of the workspace, and nothing outside the workspace is read."),
    N_("Delete the link, and put a copy of what it leads to in its place."),
)
BROKEN_LINK = Code(
    "SYN007",
    "broken-link",
    Severity.ERROR,
    N_("This link leads to nothing."),
    N_("Delete the link, or put the file itself in its place."),
)
WRONG_ENDING = Code(
    "SYN008",
    "wrong-ending",
    Severity.ERROR,
    N_("The name “{name}” does not end in .yaml, in small letters, so the file is not read."),
    N_("Rename the file so that its name ends in .yaml and nothing else."),
)
WRONG_NAME = Code(
    "SYN009",
    "wrong-file-name",
    Severity.ERROR,
    N_("A record cannot be called “{name}”, so the file is not read."),
    N_("Use small letters a–z, digits and single hyphens only, such as cool-kids.yaml."),
)
COPIED_FILE = Code(
    "SYN010",
    "copied-file",
    Severity.ERROR,
    N_("“{name}” looks like a copy of “{original}”, so it is not read."),
    N_("Keep what is right of the two in one file, and delete the other."),
)
RESERVED_NAME = Code(
    "SYN011",
    "reserved-name",
    Severity.ERROR,
    N_("The name “{name}” is taken by Windows or by the published pages, so the file is not read."),
    N_("Give the file another name, such as one with a second word."),
)
LONG_NAME = Code(
    "SYN012",
    "long-file-name",
    Severity.ERROR,
    N_("The name has {length} characters before .yaml; at most {most} fit, so the file is not read."),
    N_("Shorten the name; the full name of the method or team belongs in the file."),
)
BACKUP_FILE = Code(
    "SYN013",
    "backup-file",
    Severity.WARNING,
    N_("“{name}” is a copy that an editor or another program left behind; it is not read."),
    N_("Delete it once you are sure that nothing in it is missing from the record."),
)
STRAY_FILE = Code(
    "SYN014",
    "stray-file",
    Severity.WARNING,
    N_("“{name}” is not a record, so it is not read."),
    N_("Move the file out of the data folder, or rename it if it is meant to be a record."),
)
STRAY_FOLDER = Code(
    "SYN015",
    "stray-folder",
    Severity.ERROR,
    N_("Records are not read from a folder within “{folder}”."),
    N_("Move the records one level up, and delete the folder."),
)
UNKNOWN_FOLDER = Code(
    "SYN016",
    "unknown-folder",
    Severity.ERROR,
    N_("No kind of record lives in a folder called “{name}”, so nothing in it is read."),
    N_("Rename the folder, or move it out of “{folder}”."),
)
FILE_FOR_FOLDER = Code(
    "SYN017",
    "file-for-folder",
    Severity.ERROR,
    N_("This is a file, though a folder of records is expected here."),
    N_("Rename the file or move it elsewhere, and make a folder of this name for the records."),
)
TOO_MANY_FILES = Code(
    "SYN018",
    "too-many-files",
    Severity.ERROR,
    N_("There are {count} records in this folder, and only the first {most} are read."),
    N_("Divide the workspace into several, each with its own records."),
)
TOO_LARGE = Code(
    "SYN019",
    "too-large",
    Severity.ERROR,
    N_("The file is larger than {most} kB, so it is not read."),
    N_("A record takes a few kB. See what else was saved under this name, or divide the content into several records."),
)

FILE_CODES = (
    UNREADABLE,
    VANISHED_FILE,
    NOT_A_FILE,
    SPECIAL_FILE,
    LINK_LOOP,
    LINK_OUTSIDE,
    BROKEN_LINK,
    WRONG_ENDING,
    WRONG_NAME,
    COPIED_FILE,
    RESERVED_NAME,
    LONG_NAME,
    BACKUP_FILE,
    STRAY_FILE,
    STRAY_FOLDER,
    UNKNOWN_FOLDER,
    FILE_FOR_FOLDER,
    TOO_MANY_FILES,
    TOO_LARGE,
)
