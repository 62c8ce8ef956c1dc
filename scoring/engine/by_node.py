"""What is worked out of each node when somebody asks: a page of one unit asks of few."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

Found = TypeVar("Found")


class ByNode(Mapping[str, Found]):
    """Node -> what `of` finds there, worked out once, when it is first asked for."""

    def __init__(self, nodes: Sequence[str], of: Callable[[str], Found]) -> None:
        self._nodes, self._of, self._known = dict.fromkeys(nodes), of, dict[str, Found]()

    def __getitem__(self, node: str) -> Found:
        if node not in self._known:
            if node not in self._nodes:
                raise KeyError(node)
            self._known[node] = self._of(node)
        return self._known[node]

    def get(self, node: str, default: object = None) -> Any:
        """As of any mapping; but that of `Mapping` would take a `KeyError` of `of` for a node that is not there."""
        return self[node] if node in self._nodes else default

    def __contains__(self, node: object) -> bool:
        return node in self._nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self._nodes)

    def __len__(self) -> int:
        return len(self._nodes)
