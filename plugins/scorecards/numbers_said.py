"""Numbers in words, each made once: of a country's hundreds of thousands few are different."""

from collections.abc import Callable
from fractions import Fraction


class NumbersSaid(dict[tuple[int, int], str]):
    """By one whole number over another, which is above 0; the two may have a common divisor."""

    def __init__(self, say: Callable[[Fraction], str]) -> None:
        super().__init__()
        self._say = say

    def __missing__(self, key: tuple[int, int]) -> str:
        made = self[key] = self._say(Fraction(*key))
        return made
