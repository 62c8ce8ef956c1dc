"""What a criterion is made of, as plain data: its texts, maxima, inputs, rule, examples, and how figures are drawn."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

GROUPS = ("so-nganh", "huyen", "xa")


class Draw(NamedTuple):
    """How a figure comes about.

    `of` a quantity of the unit; `part` of another input, or `late` ones among it, the fewer the better; from the
    `worst` to the `best` number or `day`; `yes` or no; one of the `level`s, worst first; so many `points` of the
    maximum.
    """

    kind: str
    of: str = ""
    worst: str = ""
    best: str = ""
    levels: tuple[str, ...] = ()


@dataclass(frozen=True)
class Taken:
    """An input that a rule takes; `keys` are further keys of the method file."""

    id: str
    kind: str
    vi: str
    en: str
    draw: Draw
    keys: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Rule:
    """A rule as the method file writes it, with the inputs that it takes."""

    inputs: tuple[Taken, ...]
    rule: dict[str, Any]


@dataclass(frozen=True)
class Example:
    """With these inputs come these points, worked out by hand for the first group that has the criterion."""

    points: str
    inputs: dict[str, str]
    others: str | None = None
    group: str | None = None


@dataclass(frozen=True)
class Leaf:
    """A criterion. `max` for departments, districts, communes; None where it does not apply."""

    id: str
    max: tuple[str | None, ...]
    vi: str
    en: str
    rule: Rule
    examples: tuple[Example, ...] = ()
    rules: dict[str, Rule] = field(default_factory=dict)
    keys: dict[str, Any] = field(default_factory=dict)

    @property
    def maxima(self) -> dict[str, str]:
        """Group -> its maximum, of the groups to which the criterion applies."""
        return {group: most for group, most in zip(GROUPS, self.max, strict=True) if most is not None}

    def rule_for(self, group: str) -> Rule:
        """The rule by which `group` is scored."""
        return self.rules.get(group, self.rule)


def leaf(
    name: str,
    most: str,
    vi: str,
    en: str,
    rule: Rule,
    *examples: Example,
    rules: dict[str, Rule] | None = None,
    **keys: Any,
) -> Leaf:
    """`most` is '4 3 -': the maxima for departments, districts and communes."""
    maxima = tuple(None if part == "-" else part for part in most.split())
    return Leaf(name, maxima, vi, en, rule, examples, rules or {}, keys)


def ex(points: str, others: str | None = None, group: str | None = None, **inputs: object) -> Example:
    """An example; an underscore in an input's name stands for the hyphen of its id."""
    return Example(points, {name.replace("_", "-"): str(value) for name, value in inputs.items()}, others, group)
