"""What a change does in a few sentences, in one language."""

from collections.abc import Iterator

from plugins.language import Language
from scoring.change.difference import Difference
from scoring.change.facts import Kind
from scoring.change.order import Counts, counts


def summary(difference: Difference, language: Language) -> str:
    """What moves, what changed in the sources, what is not told."""
    return " ".join(_sentences(difference, counts(difference), language))


def _sentences(difference: Difference, found: Counts, language: Language) -> Iterator[str]:
    moved = ", ".join(_moved(found, language))
    gone = any(whole.way == "removed" and whole.kind != "method" for whole in difference.whole)
    if difference.debuts:
        yield from _new(difference, language)
    if difference.effects is None:
        yield language.say("The version before has faults, so what moves cannot be computed.")
    elif moved:
        yield f"{moved[0].upper()}{moved[1:]}."
    elif not gone:
        yield language.say("No published figure changes.")
    if gone:
        yield language.say("Published results are removed.")
    if found.sources:
        changed = ", ".join(_source(kind, n, language) for kind, n in found.sources.items())
        yield language.say("Changed in the sources: %(changed)s.", changed=changed)
    if difference.reworded:
        yield language.say("Names, titles or sources changed: %(n)s.", n=len(difference.reworded))
    if difference.hidden:
        yield language.count(
            "%(n)s cell of drafts changed, which is not shown here (`--drafts`).",
            "%(n)s cells of drafts changed, which are not shown here (`--drafts`).",
            difference.hidden,
        )


def _new(difference: Difference, language: Language) -> Iterator[str]:
    units = len({(debut.index_id, debut.edition, debut.unit) for debut in difference.debuts})
    yield language.count("%(n)s unit has a new result.", "%(n)s units have a new result.", units)
    both = [debut for debut in difference.debuts if debut.before]
    if moved := sum(1 for debut in both if debut.before and debut.before.rank != debut.after.rank):
        since = max(debut.since or "" for debut in both)
        yield language.count(
            "Since %(edition)s, %(n)s of them changes rank.",
            "Since %(edition)s, %(n)s of them change rank.",
            moved,
            edition=since,
        )


def _moved(found: Counts, language: Language) -> Iterator[str]:
    if found.joined:
        yield language.count("%(n)s unit is new in its group", "%(n)s units are new in their groups", found.joined)
    if found.left:
        yield language.count(
            "%(n)s unit is no more in its group", "%(n)s units are no more in their groups", found.left
        )
    if found.ranks:
        yield language.count("%(n)s unit changes rank", "%(n)s units change rank", found.ranks)
    if found.totals:
        yield language.count("%(n)s total changes", "%(n)s totals change", found.totals)
    if found.figures and (found.joined or found.left or found.ranks or found.totals):
        yield language.count("%(n)s figure in all", "%(n)s figures in all", found.figures)
    elif found.figures:
        yield language.count("%(n)s figure changes", "%(n)s figures change", found.figures)
    if found.others:
        yield language.count(
            "%(n)s other result (means, ranges, ranks of components, verdicts)",
            "%(n)s other results (means, ranges, ranks of components, verdicts)",
            found.others,
        )


def _source(kind: Kind, n: int, language: Language) -> str:
    match kind:
        case "unit":
            return language.count("%(n)s row on units", "%(n)s rows on units", n)
        case "maximum":
            return language.count("the maximum of %(n)s node", "the maxima of %(n)s nodes", n)
        case "rule":
            return language.count("the rules of %(n)s node", "the rules of %(n)s nodes", n)
        case "edition":
            return language.count("the settings of %(n)s edition", "the settings of %(n)s editions", n)
        case "override":
            return language.count("%(n)s decision of the council", "%(n)s decisions of the council", n)
        case "status":
            return language.count("%(n)s status", "%(n)s statuses", n)
        case "input":
            return language.count("%(n)s input", "%(n)s inputs", n)
        case "printed":
            return language.count("%(n)s printed figure", "%(n)s printed figures", n)
        case "plan":
            return language.count("%(n)s target", "%(n)s targets", n)
