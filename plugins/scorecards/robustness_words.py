"""What pages say of robustness: the alternatives, why something is not computable, and how each table is read."""

from plugins.language import Language
from plugins.scorecards.cells import node_title
from plugins.words import CHOICES
from scoring.model.method import Method
from scoring.robustness.alternatives import Alternative, Kind
from scoring.robustness.changed_method import Unchanged
from scoring.robustness.components import Why


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


WHY = {
    Why.PARTIAL: _("Not computable: the edition is partial, and shows only the ranks that a document printed."),
    Why.FEW: _("Not computable: fewer than two units have a rank."),
    Why.ONE_PART: _("Not computable: the method's total has fewer than two parts that weigh against one another."),
    Why.BEST: _("Not computable: the total is the best of its parts, so that none of them has a weight."),
    Why.WEIGHTS: _("Not computable: the maxima of the parts, by which they weigh, are not known."),
    Why.FIGURES: _("Not computable: the documents do not give every ranked unit's figures at the parts of the total."),
    Why.OTHERWISE: _("Not computable: the known parts of the total do not give the published ranks."),
}
UNCHANGED = {
    Unchanged.FIRST: _("No earlier edition has this group."),
    Unchanged.SAME: _("The last edition was by the same method."),
    Unchanged.NOT_RANKED: _("Not computable: the last edition has no ranks that were computed."),
    Unchanged.PRINTED: _("Not computable: of the last edition only printed figures are known, and no inputs."),
    Unchanged.NOTHING: _("Not computable: no criterion takes the same inputs as one of the last edition."),
}
_ALTERNATIVES = {
    Kind.UP: _("%(part)s: a quarter more weight"),
    Kind.DOWN: _("%(part)s: a quarter less weight"),
    Kind.OUT: _("without %(part)s"),
    Kind.ROUNDING: _("rounding: %(choice)s"),
    Kind.RANKED_ON: _("ranks compare: %(choice)s"),
    Kind.MISSING: _("a part without a figure: %(choice)s"),
}
_CHOICES = {Kind.ROUNDING: "rounding", Kind.RANKED_ON: "ranked figure", Kind.MISSING: "missing"}
_READING = {
    "interval": _(
        "In brackets: the best and the worst rank that the unit would have if one of the choices below had been made "
        "otherwise, all others staying as they are. A narrow interval is a firm rank. Where the intervals of two units "
        "overlap, little should be made of which of them is ahead (Handbook, step 7, uncertainty and sensitivity "
        "analysis: ranks are to be given with their bounds)."
    ),
    "weights": _(
        "All weights may differ at once, each by up to a quarter of itself. “Exact”: some such weights give the unit "
        "this very rank, and none a better or a worse one. “Bounds”: comparing units in pairs shows that no weights go "
        "beyond them; the ranks that some weights are known to give stand beside. Two units cannot be told apart where "
        "it depends on the weights which of them ranks first, or whether they share a rank (Handbook, step 6: weights "
        "are value judgements; step 7: their effect is to be shown)."
    ),
    "alternatives": _(
        "Under other weights all weights are brought back to the same sum, so that totals stay out of the same "
        "maximum; a part that does not count for a unit has no weight for it. Ranks follow the method's own rule, "
        "among the units that have one. The mean shift is over all of these (Handbook, step 7)."
    ),
    "measure": _(
        "Nominal: what the method says that a part weighs. Effective: its share of the differences between the totals "
        "(covariance with the total over the variance of the total; all parts together 100). Where the two are far "
        "apart, the part decides less or more about ranks than the method says (Handbook, step 6, weighting and "
        "aggregation). Paruolo, Saisana and Saltelli measure a part's importance by the correlation ratio, which is "
        "the square of the correlation where the relation is a straight line."
    ),
    "correlations": _(
        "Near 1: units that are good at one part are good at the other, which then say much the same; near 0: the "
        "parts measure different things; below 0: they pull against each other (Handbook, step 4, multivariate "
        "analysis). Computed exactly and rounded to two decimal places."
    ),
    "coverage": _(
        "Units with a figure at the part; and, of all figures of its criteria that apply, how many are there. A part "
        "with many gaps compares units by what each of them reported (Handbook, step 2, data selection: coverage; step "
        "3, missing data)."
    ),
    "full": _(
        "A criterion at which all units that have a figure have full marks, or none of them any points, tells none of "
        "them from another in this edition (Handbook, step 2, data selection)."
    ),
    "method": _(
        "The inputs of the last edition, scored by the rules of this one. What moves here was moved by the rules alone "
        "and not by what units did. Criteria whose inputs were not asked for then are left out for all."
    ),
}


def reading(language: Language) -> dict[str, str]:
    """Table -> how it is read."""
    return {table: language.say(message) for table, message in _READING.items()}


def alternative_words(language: Language, method: Method, found: Alternative, short: bool = False) -> str:
    """What is done otherwise: 'without A. Digital government', or `short` 'without A'."""
    if found.kind in _CHOICES:
        choice = CHOICES[_CHOICES[found.kind]][1][found.of]
        return language.say(_ALTERNATIVES[found.kind], choice=language.say(choice))
    part = method.nodes[found.of]
    return language.say(_ALTERNATIVES[found.kind], part=(short and part.code) or node_title(language, part))
