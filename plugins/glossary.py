"""The words of the product and what they mean. Words that pages use elsewhere are taken from there."""

from typing import NamedTuple

from plugins.language import Language
from plugins.words import QUALITY_WORDS, STATUS_MEANINGS, STATUS_WORDS, VERDICT_MEANINGS, VERDICT_WORDS


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


class Term(NamedTuple):
    """One word in one language; `id` is the same in both, and stays."""

    id: str
    word: str
    meaning: str


_QUALITY_MEANINGS = {
    "provisional": _("The document calls the figure provisional, or the office the edition: it may still change."),
    "estimated": _("The document says that the figure is an estimate."),
    "revised": _("The figure, or the whole edition, was changed after it was first published."),
    "derived": _("The document does not print the figure; it follows from what is printed, and the page says how."),
}
_SECTIONS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        _("Who is assessed, and by what"),
        (
            ("index", _("Index"), _("A scoring programme with its units and its history.")),
            (
                "method",
                _("Method"),
                _(
                    "One version of the rules, known by the number of its decision: groups, items, maxima, rules, "
                    "rounding and ranking. What computes never changes once an edition uses it."
                ),
            ),
            ("edition", _("Edition"), _("One assessment, mostly of a year, by one method, of the units of that time.")),
            (
                "unit",
                _("Unit"),
                _(
                    "Who is assessed: a department, a district, a commune, a province. It keeps its page, "
                    "also after it was renamed, merged, split or ended."
                ),
            ),
            (
                "group",
                _("Group"),
                _("Units that are compared with one another. Ranks and means exist only inside a group of an edition."),
            ),
            (
                "item",
                _("Item"),
                _("A place in the method's tree: the total, or a part of it. The method names its own levels."),
            ),
            ("criterion", _("Criterion"), _("An item without parts, which has points by a rule or as printed.")),
            ("view", _("View"), _("Items put together in another way, beside the total and no part of it.")),
        ),
    ),
    (
        _("From inputs to points"),
        (
            ("input", _("Input"), _("A number, a count, a yes or no, or a level, from which a rule makes points.")),
            ("self-assessed", _("Self-assessed"), _("What the unit claims. A claim alone gives no points.")),
            ("verified", _("Verified"), _("What the office accepted. Points are computed from verified inputs only.")),
            ("evidence", _("Evidence"), _("The document behind an input: its number, date, title and address.")),
            ("rule", _("Rule"), _("How a criterion's inputs become points; it stands as a sentence and as a formula.")),
            ("points", _("Points"), _("What an item scored, out of its maximum.")),
            ("maximum", _("Maximum"), _("The most points that an item can have for units of a group.")),
            ("value", _("Value"), _("Points divided by the maximum: from 0 to 1.")),
            (
                "override",
                _("Decided by the council"),
                _("The council gave other points than the rule; both stand."),
            ),
        ),
    ),
    (
        _("Among the units of a group"),
        (
            ("rank", _("Rank"), _("The place among the units of a group in an edition; equal figures share it.")),
            (
                "not-ranked",
                _("Not ranked"),
                _("The edition gives no ranks. No page and no file has one, and lists stand in alphabetical order."),
            ),
            (
                "partial",
                _("Partial"),
                _(
                    "Of an edition: only some of its figures are known here, so that no rank and no mean is computed. "
                    "Of a total: parts of it are missing, and it says which."
                ),
            ),
            ("mean", _("Mean"), _("The sum of the figures divided by how many there are, which is always said.")),
            ("median", _("Median"), _("The figure in the middle: as many units have more as have less.")),
            ("break", _("Break"), _("Between two editions that do not compare, as the method or the unit changed.")),
        ),
    ),
    (
        _("Where a figure comes from"),
        (
            ("transcribed", _("Transcribed"), _("Copied from a document, in its printed digits.")),
            ("computed", _("Computed"), _("Made from inputs by the published rules, exactly; anyone can do it again.")),
            (
                "digest",
                _("Data digest"),
                _("A fingerprint of the files behind a page: same digest, same data."),
            ),
            *((quality, QUALITY_WORDS[quality], meaning) for quality, meaning in _QUALITY_MEANINGS.items()),
            ("made-up", _("Made-up data"), _("Invented to show how scoring works; nobody measured it.")),
        ),
    ),
    (
        _("Why there is no figure"),
        tuple((status, word, STATUS_MEANINGS[status]) for status, word in STATUS_WORDS.items()),
    ),
    (
        _("Printed figures, held against one another"),
        (
            (
                "reconciliation",
                _("Reconciliation"),
                _("Each figure that a document prints is computed again from the others; both sums are shown."),
            ),
            *((verdict, word, VERDICT_MEANINGS[verdict]) for verdict, word in VERDICT_WORDS.items()),
        ),
    ),
    (
        _("What was changed or contested"),
        (
            ("correction", _("Correction"), _("A published figure was changed: the log says when, why and by whom.")),
            ("reply", _("Reply"), _("A unit's own words on its score, and the office's answer. It changes no figure.")),
            ("appeal", _("Appeal"), _("A unit contests a score. It is decided by a set day, with reasons, in public.")),
        ),
    ),
)


def sections(language: Language) -> tuple[tuple[str, tuple[Term, ...]], ...]:
    """The terms in `language`, by what they are about."""
    return tuple((language.say(title), tuple(_term(language, *term) for term in terms)) for title, terms in _SECTIONS)


def _term(language: Language, name: str, word: str, meaning: str) -> Term:
    said = language.say(word)
    return Term(name, said[:1].upper() + said[1:], language.say(meaning))
