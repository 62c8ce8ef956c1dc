"""How far a target is, by stated rules, as of the last edition; those by quarter do not count.

Figures count as they are published, rounded. The first edition that ends on the target's day or later decides it:
reached or missed. Until then, where the latest figure is on or beyond the straight line from the last figure at the
plan's start to the target on its day, the target is on course, else behind.
"""

from datetime import date
from fractions import Fraction
from typing import Literal, NamedTuple

from scoring.engine.group import GroupResult
from scoring.history.mean import mean
from scoring.history.targets import scale
from scoring.model.plan import Plan, Target
from scoring.results import EditionResult, IndexResult

State = Literal["reached", "on-course", "behind", "missed", "unknown", "unmeasurable"]
Why = Literal["none", "none-then", "method", "none-since", "no-start"]
"""Why a state is not known: there is no figure at all, none in the edition that decides, that edition is by another
method, there is no figure since the plan began, or none at its start that compares with the latest."""


class Standing(NamedTuple):
    """A figure on the scale of a target, as published; `n`: of a mean, over how many units."""

    edition: EditionResult
    figure: Fraction
    text: str
    n: int | None = None

    @property
    def day(self) -> date:
        """The day of which it is: the last one that its edition assesses."""
        return self.edition.edition.period.last


class Progress(NamedTuple):
    """Where a target stands: `first` and `last` figure, and where the line between them and the target is on that day.

    `line` is exact, and None where no line was needed.
    """

    target: Target
    state: State
    why: Why | None = None
    first: Standing | None = None
    last: Standing | None = None
    line: Fraction | None = None
    quarter: Standing | None = None
    """What the last quarter since gives, up to the target's day. It shows the way and decides nothing."""


def progress(index: IndexResult, plan: Plan, target: Target) -> Progress:
    """Where `target` of `plan` stands."""
    found = _by_years(index, plan, target)
    return found if found.state == "unmeasurable" else found._replace(quarter=_quarter(index, plan, target, found.last))


def _quarter(index: IndexResult, plan: Plan, target: Target, last: Standing | None) -> Standing | None:
    found = [
        standing
        for edition in index.quarterly
        for group in edition.groups
        if group.id == target.group and _measures(plan, target, edition) and edition.edition.period.last <= target.by
        if (standing := _standing(edition, group, target)) and (last is None or standing.day > last.day)
    ]
    return found[-1] if found else None


def _by_years(index: IndexResult, plan: Plan, target: Target) -> Progress:
    if not scale(index, target).there:
        return Progress(target, "unmeasurable")
    found = _until_decided(index, plan, target)
    known = [standing for _, standing in found if standing is not None]
    if not known:
        return Progress(target, "unknown", "none")
    last = known[-1]
    if _decides(found[-1][0], target):
        if found[-1][1] is None:
            return Progress(target, "unknown", "none-then", last=last)
        return Progress(target, "reached" if _meets(target, last, target.figure) else "missed", last=last)
    if any(_decides(edition, target) for edition in index.yearly if target.group in edition.edition.units_as_of):
        # It is over, and what measures the target was not measured on its day or later.
        return Progress(target, "unknown", "method", last=last)
    if _meets(target, last, target.figure):
        return Progress(target, "reached", last=last)
    if last.day <= plan.starts:
        return Progress(target, "unknown", "none-since", last=last)
    before = [one for one in known if one.day <= plan.starts]
    if not before or before[-1].edition.edition.method != last.edition.edition.method:
        return Progress(target, "unknown", "no-start", last=last)
    first = before[-1]
    line = first.figure + (target.figure - first.figure) * Fraction(
        (last.day - first.day).days, (target.by - first.day).days
    )
    return Progress(target, "on-course" if _meets(target, last, line) else "behind", None, first, last, line)


def _meets(target: Target, standing: Standing, figure: Fraction) -> bool:
    """Whether it is as good as `figure`: of ranks, the lower number."""
    return standing.figure <= figure if target.scale == "rank" else standing.figure >= figure


def _decides(edition: EditionResult, target: Target) -> bool:
    return edition.edition.period.last >= target.by


def _until_decided(index: IndexResult, plan: Plan, target: Target) -> list[tuple[EditionResult, Standing | None]]:
    """The editions that measure the target, with its figure in each, up to the one that decides it."""
    found: list[tuple[EditionResult, Standing | None]] = []
    for edition in index.yearly:
        for group in edition.groups:
            if group.id == target.group and _measures(plan, target, edition):
                found.append((edition, _standing(edition, group, target)))
                if _decides(edition, target):
                    return found
    return found


def _measures(plan: Plan, target: Target, edition: EditionResult) -> bool:
    """A rank or a value at the root is one under any method; points and nodes are those of the plan's."""
    return edition.edition.method == plan.method or (target.node is None and target.scale != "points")


def _standing(edition: EditionResult, group: GroupResult, target: Target) -> Standing | None:
    node = target.node or edition.method.tree.id
    if target.scale == "rank":
        rank = group.ranks.get(node, {}).get(target.unit or "")
        same = rank is not None and len(group.units) == target.of
        return Standing(edition, Fraction(rank), str(rank)) if rank is not None and same else None
    if target.unit is None:
        found = mean(group, node, target.scale)
        return Standing(edition, Fraction(found.text), found.text, found.n) if found else None
    text = _text(group, target.unit, node, target.scale)
    return Standing(edition, Fraction(text), text) if text is not None else None


def _text(group: GroupResult, unit: str, node: str, scale: Literal["value", "points"]) -> str | None:
    """The figure of a unit as it is published on this scale; a total that lacks a part is none."""
    figure = group.figures.get((unit, node))
    if figure is None or figure.lacking:
        return None
    if scale == "value":
        return group.value_text(figure)
    return figure.text if figure.scale == "points" else None
