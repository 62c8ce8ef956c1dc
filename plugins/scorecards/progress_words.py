"""Targets as they are shown: in the document's words, with the latest figure, the state and why it is that."""

from typing import NamedTuple

from plugins.scorecards import links
from plugins.scorecards.lives import Lives
from plugins.scorecards.page import Link
from plugins.scorecards.plan_names import PlanNames
from plugins.words import PROGRESS_WORDS
from scoring.history.progress import Progress, Standing, progress
from scoring.history.targets import scale, targets
from scoring.model.plan import Plan, Target
from scoring.numbers import plain, shortest


class TargetView(NamedTuple):
    """A target. `node` None: the total; `last`: the latest figure, and `quarter` that of a quarter since, which lead
    to their cells; `source`: where it is not the plan's own document.
    """

    whom: Link
    node: Link | None
    what: str
    words: str
    by: str
    last: Link | None
    quarter: Link | None
    state: str
    good: bool
    bad: bool
    why: str | None
    source: str | None


class Targets:
    """The targets of the plan of `lives`' index in its language."""

    def __init__(self, lives: Lives, plan: Plan) -> None:
        self.index, self.plan, self.language, self.lives = lives.index, plan, lives.language, lives
        self.names = PlanNames(lives, plan)

    def all(self) -> tuple[TargetView, ...]:
        """Every target, as the plan has them."""
        return tuple(map(self.view, self.plan.targets))

    def view(self, target: Target) -> TargetView:
        """One target."""
        found, say = progress(self.index, self.plan, target), self.language.code
        return TargetView(
            self._whom(target),
            self._node(target),
            self._what(target),
            target.words.say(say),
            self.language.day(target.by),
            self._last(target, found.last) if found.last else None,
            self._last(target, found.quarter) if found.quarter else None,
            self._state(found),
            found.state in ("reached", "on-course"),
            found.state in ("behind", "missed"),
            self._why(found),
            self.names.source(target.source) if target.source else None,
        )

    def _whom(self, target: Target) -> Link:
        if target.unit is not None:
            name = self.lives.names.of(self.index.units[target.unit])
            return Link(name, links.unit(self.index.id, target.unit))
        group = self.index.index.groups[target.group].name.say(self.language.code)
        return Link(self.language.say("Mean of the group: %(group)s", group=group), "")

    def _node(self, target: Target) -> Link | None:
        return self.names.node(target.node) if target.node else None

    def _what(self, target: Target) -> str:
        language, figure = self.language, self.language.number(shortest(target.figure))
        match target.scale:
            case "rank":
                group = self.index.index.groups[target.group].name.say(language.code)
                of = language.number(str(target.of))
                return language.say("rank %(rank)s of %(of)s, among: %(group)s", rank=figure, of=of, group=group)
            case "value":
                return language.say("value %(figure)s", figure=figure)
            case _:
                return language.say("%(figure)s points", figure=figure)

    def _last(self, target: Target, last: Standing) -> Link:
        edition, language = last.edition, self.language
        node = target.node or edition.method.tree.id
        over = f" (n = {language.number(str(last.n))})" if last.n is not None else ""
        href = links.node(self.index.id, edition.id, node)
        if target.unit is not None:
            href = links.unit_in_edition(self.index.id, edition.id, target.unit)
        return Link(f"{edition.edition.title.say(language.code)}: {language.number(last.text)}{over}", href)

    def _state(self, found: Progress) -> str:
        if found.state == "unmeasurable" and not scale(self.index, found.target).ever:
            return self.language.say("not measurable")
        return self.language.say(PROGRESS_WORDS[found.state])

    def _why(self, found: Progress) -> str | None:
        language, target = self.language, found.target
        if found.state == "unmeasurable":
            return self._gone(target)
        if found.quarter is not None and found.why == "none":
            return language.say("Only editions by quarter give this figure, and they do not count.")
        if found.quarter is not None and found.why == "none-since" and found.quarter.day > self.plan.starts:
            return language.say(
                "Since the plan began only editions by quarter give this figure, and they do not count."
            )
        if found.why is not None:
            return {
                "none": language.say("No edition gives this figure."),
                "none-then": language.say("The edition that decides does not give this figure."),
                "method": language.say(
                    "The edition that would decide is by another method, so it gives no such figure."
                ),
                "none-since": language.say("There is no figure since the plan began."),
                "no-start": language.say(
                    "No figure at the plan's start compares with the latest, so there is no line."
                ),
            }[found.why]
        if found.first is None or found.line is None or found.last is None:
            return None
        digits = 1 if target.scale == "rank" else len(found.last.text.partition(".")[2])
        return language.say(
            "On the straight line from %(first)s (%(edition)s) to the target it would be %(line)s.",
            first=language.number(found.first.text),
            edition=found.first.edition.edition.title.say(language.code),
            line=language.number(plain(found.line, digits)),
        )

    def _gone(self, target: Target) -> str:
        """Since when what the target was set on is no longer there."""
        language, found = self.language, scale(self.index, target)
        since = {"day": language.day(found.gone_since)} if found.gone_since else {}
        if target.scale == "rank":
            of, n = language.number(str(target.of)), language.number(str(found.n))
            if since:
                return language.say("Since %(day)s this scale of %(of)s units does not exist.", of=of, **since)
            return language.say("This group never had %(of)s units up to that day; on it there are %(n)s.", of=of, n=n)
        if target.unit is None:
            return (
                language.say("Since %(day)s the group has no units.", **since)
                if since
                else language.say("The group has no units on that day.")
            )
        return (
            language.say("Since %(day)s the unit is not in this group.", **since)
            if since
            else language.say("The unit was never in this group up to that day.")
        )


def targets_of(lives: Lives, unit: str | None = None) -> tuple[TargetView, ...]:
    """The targets that are set for `unit`, or all of the index; nothing where there is no plan."""
    plan = lives.index.plan
    if plan is None:
        return ()
    shown = Targets(lives, plan)
    return shown.all() if unit is None else tuple(map(shown.view, targets(lives.index, unit)))
