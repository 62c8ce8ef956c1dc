"""A group at one node: mean, median, lowest and highest, with over whom, from its units' figures alone."""

from collections.abc import Mapping
from fractions import Fraction

from scoring.model.figure import Figure
from scoring.numbers import plain, total
from scoring.verify.documents import Rules
from scoring.verify.figures import Cells

COLUMNS = ("basis", "units", "n", "n_partial", "mean", "median", "lowest", "highest", "members")


def statistics(rules: Rules, figures: Mapping[str, Figure], units: int) -> Cells:
    """The row that is published of the `figures` at a node, in the order of the units, of which there are `units`.

    Means and medians are rounded half-up. Lowest and highest points stand as they are published of their unit.
    """
    scores = {unit: figure.value if rules.by_value else figure.points for unit, figure in figures.items()}
    found = {unit: score for unit, score in scores.items() if score is not None}
    places = rules.value_digits if rules.by_value else rules.digits
    texts: Cells = dict.fromkeys(COLUMNS, "")
    texts |= {"basis": "value" if rules.by_value else "points", "units": str(units), "n": str(len(found))}
    texts["n_partial"] = str(sum(bool(figures[unit].lacking) for unit in found))
    texts["members"] = " ".join(found)
    if not found:
        return texts
    order = sorted(found.values())
    half, odd = divmod(len(order), 2)
    median = order[half] if odd else (order[half - 1] + order[half]) / 2
    ends = {"lowest": order[0], "highest": order[-1]}
    shown = {} if rules.by_value else {score: figures[unit].text for unit, score in found.items()}
    texts |= {name: shown.get(score) or plain(score, places) for name, score in ends.items()}
    means: dict[str, Fraction] = {"mean": total(order) / len(order), "median": median}
    return texts | {name: plain(value, places) for name, value in means.items()}
