"""Records as YAML, written as people write them."""

from pathlib import Path

import yaml

Record = dict[str, object]

LINE = 90
"""What is longer than this many characters is written on several lines."""


def write(path: Path, record: Record) -> None:
    """Write a record to a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    words = yaml.dump(record, Dumper=ByHand, sort_keys=False, allow_unicode=True, width=1000)
    path.write_text(words, encoding="utf-8")


class ByHand(yaml.CSafeDumper):
    """Writes as people do: what is short stands on one line, `{fi: Uni, sv: Sömn, en: Sleep}`."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        """Write everything out, however often it occurs."""
        return True

    def serialize(self, node: yaml.Node) -> None:
        """Write a document."""
        _fold(node)
        super().serialize(node)


def _fold(node: yaml.Node) -> int:
    """Put what is short and has nothing nested on one line, and return the length of the node."""
    match node:
        case yaml.MappingNode():
            lengths = [_fold(part) for pair in node.value for part in pair]
            children = [value for _, value in node.value]
        case yaml.SequenceNode():
            lengths = [_fold(part) for part in node.value]
            children = node.value
        case _:
            return len(node.value)
    is_flat = all(isinstance(child, yaml.ScalarNode) for child in children)
    node.flow_style = is_flat and sum(lengths) < LINE
    return sum(lengths)
