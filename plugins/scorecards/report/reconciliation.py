"""Printed figures held against one another: how many have each verdict, each statement, and what does not recompute.

What a document says of who has most or least stands here alone, as its claim.
"""

from markupsafe import Markup, escape

from plugins.scorecards.marked import marked
from plugins.scorecards.reconciliation import Reconciliation
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Part, Section
from plugins.scorecards.report.printed import printed


def reconciliation(of: Linked) -> Section:
    """Counts by verdict, then each figure that does not recompute with every sum."""
    say = of.language.say
    title, blocks = say("Reconciliation of printed figures"), Reconciliation(of.index, of.edition, of.language).blocks()
    if not blocks:
        said = say("No document that we have prints a figure of this edition that could be held against others.")
        return Section("reconciliation", title, (Part(None, (escape(said),)),))
    points: tuple[Markup, ...] = tuple(
        marked(
            of.language,
            "%(verdict)s: %(amount)s. %(meaning)s",
            verdict=block.title,
            amount=of.whole(block.amount, f"#verdict-{block.verdict}"),
            meaning=block.meaning,
        )
        for block in blocks
    )
    claims = next((block.lines for block in blocks if block.verdict == "does-not-recompute"), ())
    last = (Part(say("Printed figures that do not recompute, with both sums")),) if claims else ()
    parts = (Part(None, (), points), *printed(of), *last)
    return Section("reconciliation", title, parts, claims)
