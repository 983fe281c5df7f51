"""All codes of family SYN: what can be wrong with a file before anybody asks what it says."""

from interventio.sources.file_codes import FILE_CODES
from interventio.sources.structure_codes import STRUCTURE_CODES
from interventio.sources.syntax_codes import SYNTAX_CODES
from interventio.sources.text_codes import TEXT_CODES

FAMILY = "SYN"
CODES = (*FILE_CODES, *TEXT_CODES, *SYNTAX_CODES, *STRUCTURE_CODES)
