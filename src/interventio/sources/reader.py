"""From a file to its document, or to findings about what keeps it from being one."""

from interventio.findings.finding import Finding
from interventio.sources.builder import Builder
from interventio.sources.composer import root_of
from interventio.sources.document import Document
from interventio.sources.files import SourceFile
from interventio.sources.lines import Lines
from interventio.sources.marks import is_nothing
from interventio.sources.opening import as_read, content_of
from interventio.sources.parsers import PARSERS, Parser
from interventio.sources.text import text_of, unified
from interventio.sources.text_codes import EMPTY_FILE
from interventio.sources.trouble import Trouble


def read(file: SourceFile) -> Document | tuple[Finding, ...]:
    """Return what a file of the workspace holds, or what is wrong with it."""
    content = content_of(file.root, file.path) if file.given is None else as_read(file.given)
    if isinstance(content, Trouble):
        return (content.in_file(file.path),)
    return document_of(file.path, content)


def document_of(path: str, content: bytes, parser: type[Parser] = PARSERS[0]) -> Document | tuple[Finding, ...]:
    """Return what the bytes of a file hold, or what is wrong with them."""
    result = _document(path, unified(content), parser)
    return result if isinstance(result, Document) else tuple(trouble.in_file(path) for trouble in result)


def _document(path: str, content: bytes, parser: type[Parser]) -> Document | tuple[Trouble, ...]:
    text = text_of(content)
    if not isinstance(text, str):
        return text
    lines = Lines(text)
    root = root_of(content, lines, parser)
    if isinstance(root, Trouble):
        return (root,)
    if root is None or is_nothing(root):
        return (Trouble(EMPTY_FILE),)
    builder = Builder(lines)
    value = builder.record(root)
    return tuple(builder.troubles) or Document(path, value, root, lines)
