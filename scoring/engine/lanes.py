"""Rows of inputs to columns: for each leaf and input, one value a unit."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Literal

import numpy as np

from scoring.columns import Column, Mask, Whole, coded
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.rules.columns import Lanes
from scoring.rules.points import Value

Side = Literal["claimed", "verified"]
Texts = dict[tuple[str, str], list[str | None]]
"""(leaf, input) -> its text for each unit, None where there is none."""


def texts(units: Sequence[str], rows: Iterable[InputRow]) -> tuple[Texts, Texts]:
    """What the units claim and what was verified."""
    place = {unit: number for number, unit in enumerate(units)}
    claimed: Texts = {}
    verified: Texts = {}
    for unit, node, name, claim, accepted, *_ in rows:
        at = place.get(unit)
        if name is None or at is None:
            continue
        key = (node, name)
        if key not in verified:
            claimed[key], verified[key] = [None] * len(units), [None] * len(units)
        claimed[key][at], verified[key][at] = claim, accepted
    return claimed, verified


def present(leaf: Node, group: str, given: Texts, n: int) -> Mask:
    """Which units have every input that the rule of `leaf` takes."""
    found = np.ones(n, bool)
    for name in leaf.inputs_for(group):
        column = given.get((leaf.id, name))
        found &= np.zeros(n, bool) if column is None else np.array([text is not None for text in column], bool)
    return found


def lanes(leaf: Node, group: str, maximum: Fraction, given: Texts, kept: Mask) -> Lanes:
    """The inputs of `leaf` for the units that `kept` marks; each of them has every one."""
    numbers: dict[str, Column] = {}
    levels: dict[str, Whole] = {}
    for name, spec in leaf.inputs_for(group).items():
        column = given.get((leaf.id, name), [])
        found = [text for text, keep in zip(column, kept.tolist(), strict=False) if keep and text is not None]
        values, codes = _coded(found, lambda text, name=name: leaf.read(group, name, text))
        if spec.kind == "level":
            levels[name] = np.array(values, object)[codes] if values else np.array([], object)
        else:
            numbers[name] = coded([value for value in values if isinstance(value, Fraction)], codes)
    return Lanes(int(kept.sum()), numbers, levels, maximum)


def _coded(found: list[str], read: Callable[[str], Value]) -> tuple[list[Value], Whole]:
    """The different values, and for each text which of them it is: a column holds few, and each is read once."""
    known = {text: number for number, text in enumerate(dict.fromkeys(found))}
    return [read(text) for text in known], np.fromiter((known[text] for text in found), np.int64, len(found))
