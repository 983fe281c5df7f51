"""The door to PyYAML: its parsers, with the reading of scalars replaced by ours, the fastest first."""

import operator
from typing import Protocol

import yaml
from yaml.events import Event
from yaml.nodes import Node
from yaml.tokens import Token

from interventio.sources.scalars import tag_of


class Parser(Protocol):
    """A parser of the bytes of one file."""

    def __init__(self, stream: bytes) -> None: ...

    def get_token(self) -> Token | None:
        """Return the next token, None after the last."""

    def get_event(self) -> Event | None:
        """Return the next event, None after the last."""

    def get_single_node(self) -> Node | None:
        """Return the root of the only document, None where there is none."""


PARSERS: list[type[Parser]] = []

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml, or has moved it
    pass
else:

    class TunedParser(CParser):
        """libyaml's parser alone. What it asks at every node is answered by C code: half the time of the next one."""

        resolve = staticmethod(tag_of)
        descend_resolver = staticmethod(operator.is_)
        ascend_resolver = staticmethod(tuple)

    PARSERS.append(TunedParser)


class _OwnReading:
    """What a parser asks at every node: the tag that it has, and nothing on the way down and up."""

    resolve = staticmethod(tag_of)

    def descend_resolver(self, _parent: Node | None, _index: object) -> None: ...
    def ascend_resolver(self) -> None: ...


try:
    from yaml import CSafeLoader
except ImportError:  # the same
    pass
else:

    class DressedParser(_OwnReading, CSafeLoader):
        """libyaml's parser as PyYAML offers it, with constructors that are never used."""

    PARSERS.append(DressedParser)


class PureParser(_OwnReading, yaml.SafeLoader):
    """PyYAML's parser in Python: many times slower, and the same in all else."""


PARSERS.append(PureParser)
