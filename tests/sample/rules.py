"""The rule shapes, one function each. An input is written 'id|Vietnamese|English'."""

from typing import Any

from tests.sample.leaf import Draw, Rule, Taken

MOST = {
    "can-bo": "5000",
    "lanh-dao": "1000",
    "dich-vu": "5000",
    "ho-so": "1000000",
    "phi": "1000000",
    "van-ban": "1000000",
    "van-ban-den": "1000000",
    "dan": "1000000",
    "ho": "200000",
    "hoc-sinh": "200000",
}
"""The most that a count of this quantity can be, where it is not 10000."""

NOBODY = "0"


def taken(text: str, kind: str, draw: Draw, **keys: Any) -> Taken:
    """The input 'id|Vietnamese|English'."""
    name, vi, en = text.split("|")
    return Taken(name, kind, vi, en, draw, keys)


def _id(text: str) -> str:
    return text.partition("|")[0]


def whole(text: str, of: str) -> Taken:
    """A count of one of the unit's quantities."""
    return taken(text, "count", Draw("of", of), most=MOST.get(of, "10000"))


def part(text: str, of: Taken, **keys: Any) -> Taken:
    """A count of those among another input."""
    return taken(text, "count", Draw("part", of.id), most=of.keys["most"], **keys)


def late(text: str, of: Taken) -> Taken:
    """A count of those among another input that came too late."""
    return taken(text, "count", Draw("late", of.id), most=of.keys["most"], at_most=of.id)


def flag(text: str) -> Taken:
    """A yes or no."""
    return taken(text, "yes-no", Draw("yes"))


def number(text: str, kind: str, worst: str, best: str, **keys: Any) -> Taken:
    """A number between the worst and the best that occur."""
    return taken(text, kind, Draw("range", worst=worst, best=best), **keys)


def day(text: str, worst: str, best: str) -> Taken:
    """A day between the worst and the best that occur."""
    return taken(text, "date", Draw("day", worst=worst, best=best))


def yes(text: str) -> Rule:
    """All or nothing."""
    return Rule((flag(text),), {"shape": "yes-no", "input": _id(text)})


def ratio(top: str, bottom: str, of: str, zero: str = NOBODY) -> Rule:
    """A part over its whole."""
    under = whole(bottom, of)
    rule = {"shape": "ratio", "numerator": _id(top), "denominator": _id(bottom), "when_zero": zero}
    return Rule((part(top, under), under), rule)


def target(top: str, bottom: str, of: str, aim: str, zero: str = NOBODY) -> Rule:
    """A part over its whole, against a target."""
    under = whole(bottom, of)
    rule = {"shape": "ratio-target", "numerator": _id(top), "denominator": _id(bottom), "target": aim}
    return Rule((part(top, under, at_most=under.id), under), {**rule, "when_zero": zero})


def sums(pairs: list[tuple[str, str, str]], zero: str = NOBODY) -> Rule:
    """A sum of parts over the sum of their wholes: each (part, whole, quantity)."""
    wholes = [whole(bottom, of) for _, bottom, of in pairs]
    tops = [part(top, under, at_most=under.id) for (top, _, _), under in zip(pairs, wholes, strict=True)]
    rule = {"shape": "composite-ratio", "numerators": [top.id for top in tops]}
    return Rule((*tops, *wholes), {**rule, "denominators": [under.id for under in wholes], "when_zero": zero})


def steps(text: str, said: str) -> Rule:
    """`said` is '4:20 3:15': from 4 on 20 points."""
    pairs = [step.split(":") for step in said.split()]
    best = str(int(pairs[0][0]) + max(1, int(pairs[0][0]) // 3))
    rule = {"shape": "steps", "input": _id(text), "steps": [{"at_least": at, "points": points} for at, points in pairs]}
    return Rule((number(text, "count", "0", best, most="10000"),), rule)


def bands(over: Taken, said: str, otherwise: str = NOBODY) -> Rule:
    """`said` is 'above 2 at_most 5 = 1; above 5 = max'."""
    found: list[dict[str, str]] = []
    for band in said.split("; "):
        ends, _, points = band.partition(" = ")
        words = ends.split()
        found.append({**dict(zip(words[::2], words[1::2], strict=True)), "points": points})
    return Rule((over,), {"shape": "bands", "input": over.id, "bands": found, "otherwise": otherwise})


def levels(text: str, *said: str) -> Rule:
    """Each of `said` is 'id|Vietnamese|English|share', the best first."""
    found = [level.split("|") for level in said]
    chosen = {name: {"name": {"vi": vi, "en": en}, "share": share} for name, vi, en, share in found}
    draw = Draw("level", levels=tuple(name for name, *_ in reversed(found)))
    return Rule((taken(text, "level", draw),), {"shape": "levels", "input": _id(text), "levels": chosen})


def parts(*said: str) -> Rule:
    """Each of `said` is 'id|Vietnamese|English|share'."""
    texts = [text.rpartition("|") for text in said]
    rule = {"shape": "parts", "parts": {_id(text): share for text, _, share in texts}}
    return Rule(tuple(flag(text) for text, _, _ in texts), rule)


def checklist(each: str, most: str, *texts: str) -> Rule:
    """So many points for each entry, up to a cap."""
    rule = {"shape": "checklist", "inputs": [_id(text) for text in texts], "each": each, "most": most}
    return Rule(tuple(map(flag, texts)), rule)


def base_best(base: str, points: str, *said: str) -> Rule:
    """Each case of `said` is 'id|Vietnamese|English|points'."""
    texts = [text.rpartition("|") for text in said]
    cases = {_id(text): worth for text, _, worth in texts}
    rule = {"shape": "base-best", "base": _id(base), "base_points": points, "cases": cases}
    return Rule((flag(base), *(flag(text) for text, _, _ in texts)), rule)


def ratio_count(top: str, bottom: str, of: str, full: str, count: str, each: str, most: str) -> Rule:
    """A ratio, plus so many points for each one counted."""
    under = whole(bottom, of)
    counted = number(count, "count", "0", "8", most="10000")
    rule = {"shape": "ratio-count", "numerator": _id(top), "denominator": _id(bottom), "ratio_points": full}
    rule |= {"count": _id(count), "each": each, "most": most, "when_zero": NOBODY}
    return Rule((part(top, under), under, counted), rule)


def best(over: Taken, per: Taken | None = None, zero: str = NOBODY) -> Rule:
    """Against the best of the group."""
    rule = {"shape": "best-peer", "numerator": over.id}
    if per is None:
        return Rule((over,), rule)
    return Rule((over, per), {**rule, "denominator": per.id, "when_zero": zero})


def goalposts(text: str, kind: str, zero: str, full: str, worst: str, top: str, **keys: Any) -> Rule:
    """On the line between two goalposts."""
    rule = {"shape": "goalposts", "input": _id(text), "zero": zero, "full": full}
    return Rule((number(text, kind, worst, top, **keys),), rule)


def given(text: str) -> Rule:
    """The points of another document."""
    return Rule(
        (taken(text, "amount", Draw("points", worst="0.01"), most="100"),), {"shape": "given", "input": _id(text)}
    )


def assessor(text: str) -> Rule:
    """The assessor's points."""
    draw = Draw("points", worst="0.25")
    return Rule((taken(text, "amount", draw, most="100"),), {"shape": "assessor", "input": _id(text)})


def gate(first: str, share: str, *said: str) -> Rule:
    """Each later part of `said` is 'id|Vietnamese|English|share'."""
    texts = [text.rpartition("|") for text in said]
    then = {_id(text): worth for text, _, worth in texts}
    rule = {"shape": "gate", "first": _id(first), "share": share, "then": then}
    return Rule((flag(first), *(flag(text) for text, _, _ in texts)), rule)


def bonus(start: str, more: str, each: str, most: str, less: str, off: str) -> Rule:
    """Points to start with, a bonus and a deduction."""
    rule = {
        "shape": "bonus",
        "start": start,
        "bonus": {"input": _id(more), "each": each, "most": most},
        "deduction": {"input": _id(less), "each": off},
        "floor": "0",
    }
    return Rule((number(more, "count", "0", "4", most="1000"), number(less, "count", "4", "0", most="1000")), rule)


def not_scored(*inputs: Taken) -> Rule:
    """Collected and not scored."""
    return Rule(inputs, {"shape": "not-scored", "inputs": [one.id for one in inputs]})


def formula(points: str, zero: str | None, *inputs: Taken) -> Rule:
    """A formula written out."""
    return Rule(inputs, {"shape": "formula", "points": points} | ({} if zero is None else {"when_zero": zero}))
