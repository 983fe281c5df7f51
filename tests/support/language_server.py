"""yaml-language-server as editors run it: a small client that opens files, and asks for completions and for help."""

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from support.tools import tool

Message = dict[str, object]
Mistakes = list[tuple[int, str]]
"""What is wrong in a file: the line, counted from 1, and what is said of it."""

_FORMATS = ["markdown", "plaintext"]
_ABLE = {
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": _FORMATS}},
        "hover": {"contentFormat": _FORMATS},
    },
    "workspace": {"configuration": True, "workspaceFolders": True},
}


class LanguageServer:
    """A server that checks the files of a workspace by schemas, told as in an editor's settings `yaml.schemas`."""

    def __init__(self, root: Path, schemas: Mapping[str, str]) -> None:
        """Start a server in a folder, without the public list of schemas, which lies in the network."""
        self._root = root
        self._asked = 0
        self._settings = {
            "yaml": {
                "schemas": {(root / path).as_uri(): pattern for path, pattern in schemas.items()},
                "schemaStore": {"enable": False, "url": ""},
                "validate": True,
                "hover": True,
                "completion": True,
            },
        }
        words = ["node", str(tool("yaml-language-server/bin/yaml-language-server")), "--stdio"]
        self._process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        folder = {"uri": root.as_uri(), "name": root.name}
        begun: Message = {
            "processId": None,
            "rootUri": folder["uri"],
            "workspaceFolders": [folder],
            "capabilities": _ABLE,
        }
        self._ask("initialize", begun)
        self._send({"method": "initialized", "params": {}})
        self._send({"method": "workspace/didChangeConfiguration", "params": {"settings": self._settings}})

    def __enter__(self) -> Self:
        """Return the server; it ends with the block."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the server."""
        self._process.kill()
        self._process.communicate()

    def mistakes_in(self, files: Mapping[str, str]) -> dict[str, Mistakes]:
        """Open files, saved or not, with these texts, and return the mistakes in each."""
        for path, text in files.items():
            document = {"uri": self._uri(path), "languageId": "yaml", "version": 1, "text": text}
            self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        awaited = {self._uri(path): path for path in files}
        found: dict[str, Mistakes] = {}
        while len(found) < len(files):
            match self._next():
                case {
                    "method": "textDocument/publishDiagnostics",
                    "params": {"uri": str(uri), "diagnostics": list(told)},
                }:
                    found[awaited[uri]] = sorted(map(_mistake, told))
                case _:
                    pass
        return found

    def completions(self, path: str, line: int, column: int) -> dict[str, str]:
        """Return what is offered at a place, both counted from 1, each with what is told of it."""
        match self._ask("textDocument/completion", self._place(path, line, column)):
            case {"items": list(items)}:
                return {str(item["label"]): _words(item.get("documentation", "")) for item in items}
            case other:
                raise AssertionError(other)

    def hover(self, path: str, line: int, column: int) -> str:
        """Return what is told where the pointer rests, as lines without the name of the schema."""
        match self._ask("textDocument/hover", self._place(path, line, column)):
            case {"contents": told}:
                return _words(told).partition("\n\nSource: ")[0]
            case other:
                raise AssertionError(other)

    def _uri(self, path: str) -> str:
        return (self._root / path).as_uri()

    def _place(self, path: str, line: int, column: int) -> Message:
        return {"textDocument": {"uri": self._uri(path)}, "position": {"line": line - 1, "character": column - 1}}

    def _ask(self, method: str, params: Message) -> object:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            match self._next():
                case {"id": self._asked, "result": result}:
                    return result
                case _:
                    pass

    def _next(self) -> Message:
        """Return the next message; what the server asks in between is answered."""
        message = json.loads(_content(self._process.stdout))
        assert isinstance(message, dict)
        match message:
            case {"id": asked, "method": "workspace/configuration", "params": {"items": list(items)}}:
                self._send({"id": asked, "result": [self._settings.get(item["section"]) for item in items]})
            case {"id": asked, "method": _}:
                self._send({"id": asked, "result": None})
            case _:
                pass
        return message

    def _send(self, message: Message) -> None:
        assert self._process.stdin
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        self._process.stdin.flush()


def _content(stream: IO[bytes] | None) -> bytes:
    assert stream
    length = 0
    while line := stream.readline().strip():
        name, _, value = line.partition(b": ")
        length = int(value) if name == b"Content-Length" else length
    assert length, "the server has ended"
    return stream.read(length)


def _mistake(told: Mapping[str, Mapping[str, Mapping[str, int]]]) -> tuple[int, str]:
    return told["range"]["start"]["line"] + 1, str(told["message"])


def _words(told: object) -> str:
    return str(told["value"]) if isinstance(told, dict) else str(told)
