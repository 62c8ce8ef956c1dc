"""Chance from a seed: the same words give the same number, for ever and on every machine."""

from hashlib import sha256
from math import exp, log

SEED = "thước đo 7"


def chance(*words: object) -> float:
    """A number from 0 to 1, drawn from the seed and `words` alone."""
    text = "|".join(map(str, (SEED, *words)))
    return int.from_bytes(sha256(text.encode()).digest()[:6], "big") / 2**48


def between(low: float, high: float, *words: object) -> float:
    """A number from `low` to `high`."""
    return low + (high - low) * chance(*words)


def spread(low: float, high: float, *words: object) -> int:
    """A whole number from `low` to `high`, small ones as likely as large ones of their size."""
    if low < 1:
        return int(between(low, high + 1, *words))
    return round(exp(between(log(low), log(high), *words)))


def one_of(found: tuple[str, ...], *words: object) -> str:
    """One of `found`."""
    return found[min(int(chance(*words) * len(found)), len(found) - 1)]
