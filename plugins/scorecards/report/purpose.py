"""What the report is for and which edition it is of."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from plugins.scorecards.ledes.edition import corrected, pending
from plugins.scorecards.marked import marked
from plugins.scorecards.notices import Notices
from plugins.scorecards.report.linked import Linked
from plugins.scorecards.report.parts import Part, Section
from plugins.words import EDITION_STATUS


def purpose(of: Linked) -> Section:
    """Purpose, then period, method, status, ranked or not and why."""
    say, code = of.language.say, of.language.code
    scope = marked(
        of.language,
        "This report sets out the results of the %(edition)s edition: who was assessed and how, what was collected, "
        "the results, and what the figures say.",
        edition=of.whole(of.title),
    )
    return Section(
        "purpose",
        say("Purpose and edition"),
        (
            Part(say("Purpose"), (escape(of.index.index.about.say(code)), scope)),
            Part(say("The edition"), (), tuple(_facts(of))),
        ),
    )


def _facts(of: Linked) -> Iterator[Markup]:
    language, about, decision = of.language, of.edition.edition, of.edition.method.decision
    yield marked(
        language,
        "Period: %(first)s to %(last)s.",
        first=of.whole(language.day(about.period.first)),
        last=of.whole(language.day(about.period.last)),
    )
    number = Markup('<span lang="vi">{}</span>').format(of.method(decision.number))
    words = {"number": number, "issuer": decision.issuer.say(language.code), "title": decision.title.say(language.code)}
    if decision.date is None:
        yield marked(language, "Method: %(title)s, decision %(number)s, %(issuer)s; its date is not known.", **words)
    else:
        day = of.method(language.day(decision.date))
        yield marked(language, "Method: %(title)s, decision %(number)s of %(day)s, %(issuer)s.", day=day, **words)
    yield marked(language, "Status: %(status)s.", status=language.say(EDITION_STATUS[about.status]))
    if of.edition.computed:
        yield escape(language.say("The figures are computed from verified inputs by the rules of the method."))
    else:
        yield escape(language.say("The figures are copied from documents, in the digits that they print."))
    if about.coverage != "whole":
        yield escape(language.say("The edition is partial: it shows what was found, and so computes no rank or mean."))
    why = about.ranked.why.say(language.code)
    if about.ranked.choice:
        yield marked(language, "The edition is ranked. %(why)s", why=why)
    else:
        yield marked(language, "The edition is not ranked; units stand in the order of their names. %(why)s", why=why)
    for said in corrected(language, Notices(of.index, of.edition, language).of_all()):
        yield escape(said)
    if n := pending(of.edition):
        yield of.count("%(n)s score is under appeal.", "%(n)s scores are under appeal.", n, of.whole)
