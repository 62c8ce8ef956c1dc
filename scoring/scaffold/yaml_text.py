"""Changes in the text of a YAML file that leave the rest of it, comments and layout, as they are."""

from collections.abc import Iterator
from typing import NamedTuple, cast

import yaml

from scoring.values import FILL


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


class YamlText:
    """A file that our reader accepted, to be changed key by key. A path that is not there changes nothing."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root = cast(yaml.MappingNode, yaml.compose(text, Loader=yaml.SafeLoader))
        self._edits: list[_Edit] = []

    def fill(self, *path: str, keep: tuple[str, ...] = ()) -> None:
        """Every text at or below `path` becomes the mark to be filled in, but what stands under a key of `keep`."""
        for node in self._at(path):
            self._edits += [_Edit(*_span(leaf), f'"{FILL}"') for leaf in _leaves(node, keep)]

    def put(self, text: str, *path: str) -> None:
        """The scalar at `path` becomes `text`, a plain word."""
        self._edits += [_Edit(*_span(node), text) for node in self._at(path)]

    def drop(self, *path: str) -> None:
        """Leave out the key at `path`, with all below it."""
        for above in self._at(path[:-1]):
            pairs = above.value if isinstance(above, yaml.MappingNode) else []
            for number, (key, value) in enumerate(pairs):
                if key.value == path[-1]:
                    self._edits.append(_Edit(*_between(pairs, number, value), ""))

    def changed(self) -> str:
        """The text with all changes, without the comment at its head, which is about the other file."""
        text = self._text
        gone = [edit for edit in self._edits if not edit.text]
        for edit in sorted(set(self._edits), reverse=True):
            if any(drop != edit and drop.start <= edit.start and edit.end <= drop.end for drop in gone):
                continue  # it stands in what is left out
            text = text[: edit.start] + edit.text + text[edit.end :]
        return text[self._root.start_mark.index :].rstrip() + "\n"

    def _at(self, path: tuple[str, ...]) -> Iterator[yaml.Node]:
        nodes: list[yaml.Node] = [self._root]
        for key in path:
            found = [node.value for node in nodes if isinstance(node, yaml.MappingNode)]
            nodes = [value for pairs in found for name, value in pairs if key in ("*", name.value)]
        yield from nodes


def _span(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.index, node.end_mark.index


def _between(pairs: list[tuple[yaml.Node, yaml.Node]], number: int, value: yaml.Node) -> tuple[int, int]:
    """A key and its value, up to the next key; of the last one, from the value before it on."""
    if number + 1 < len(pairs):
        return pairs[number][0].start_mark.index, pairs[number + 1][0].start_mark.index
    start = pairs[number - 1][1].end_mark.index if number else pairs[number][0].start_mark.index
    return start, value.end_mark.index


def _leaves(node: yaml.Node, keep: tuple[str, ...]) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value not in keep:
                yield from _leaves(value, keep)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _leaves(item, keep)
    else:
        yield node
