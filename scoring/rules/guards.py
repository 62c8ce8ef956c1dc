"""Divisions made safe: a tree that would divide by 0 gives what the method states instead."""

from fractions import Fraction

from scoring.rules.build import unless_zero
from scoring.rules.tree import ONE, Choice, Condition, Expression, Level, Number, Operation, parts


def guarded(tree: Expression, when_zero: Fraction | str) -> Expression:
    """`tree`, but `when_zero` wherever it would divide by 0; a branch's own divisions are asked for in it alone."""
    if isinstance(tree, Choice):
        (condition, then), *_ = tree.cases
        asked = _asked(condition)
        tree = Choice(((condition, guarded(then, when_zero)),), guarded(_rest(tree), when_zero))
    else:
        asked = _bottoms(tree)
    for bottom in reversed(dict.fromkeys(asked)):
        tree = unless_zero(bottom, when_zero, tree)
    return tree


def _bottoms(tree: Expression) -> list[Expression]:
    """What `tree` divides by, innermost first; in a branch: by that if the branch is taken, else by 1."""
    if isinstance(tree, Choice):
        (condition, then), *_ = tree.cases
        taken = [Choice(((condition, bottom),), ONE) for bottom in _bottoms(then)]
        left = [Choice(((condition, ONE),), bottom) for bottom in _bottoms(_rest(tree))]
        return [*_asked(condition), *taken, *left]
    found = [bottom for part in parts(tree) for bottom in _bottoms(part)]
    if isinstance(tree, Operation) and tree.sign == "÷" and not isinstance(tree.right, Number):
        found.append(tree.right)
    return found


def _asked(condition: Condition) -> list[Expression]:
    right = [] if isinstance(condition.right, Level) else _bottoms(condition.right)
    return [*_bottoms(condition.left), *right]


def _rest(tree: Choice) -> Expression:
    """What is left of a choice whose first condition does not hold."""
    return Choice(tree.cases[1:], tree.otherwise) if len(tree.cases) > 1 else tree.otherwise
