"""`/checks/`: what the gate told of this build without stopping it, then every fault code by family."""

from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.marked import with_code
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.said import Said, Told, in_general, told
from plugins.words import LEVEL_WORDS
from scoring.collation import vietnamese
from scoring.faults import Fault, Faults
from scoring.faults.codes import FAMILIES, FamilyOf
from scoring.faults.declined import DECLINED


class Accepted(NamedTuple):
    """Why a warning may stand."""

    reason: str
    by: str
    day: str


class Finding(NamedTuple):
    """One thing that was told."""

    told: Told
    accepted: Accepted | None


class Rest(NamedTuple):
    """How many more of one code a file has than are told one by one."""

    file: str
    code: Link
    n: str


class Found(NamedTuple):
    """What was told at one level."""

    id: str
    title: str
    meaning: str
    n: str
    findings: tuple[Finding, ...]
    rest: tuple[Rest, ...]


class Row(NamedTuple):
    """One code of the catalogue."""

    code: Link
    level: str
    said: Said


class Group(NamedTuple):
    """The codes of one family."""

    id: str
    title: str
    rows: tuple[Row, ...]


class View(NamedTuple):
    """The page on checks."""

    found: tuple[Found, ...]
    codes: str
    groups: tuple[Group, ...]
    declined: tuple[tuple[str, Markup], ...]


def pages(site: Site, language: Language) -> Iterator[Page]:
    found = (
        ("warning", language.say("Warnings"), language.say("Likely wrong, and published all the same.")),
        (
            "accepted",
            language.say("Accepted warnings"),
            language.say("Somebody looked and says why it is right; it stands in data/acknowledged.csv."),
        ),
        ("notice", language.say("Automatic changes"), language.say("Changed on reading; nothing is lost.")),
    )
    groups = sorted((_group(family, language) for family in FAMILIES), key=lambda group: vietnamese(group.title))
    view = View(
        tuple(_found(*level, site.results.told, language) for level in found),
        language.number(str(sum(len(group.rows) for group in groups))),
        tuple(groups),
        tuple((one.code, with_code(one.vi if language.code == "vi" else one.en)) for one in DECLINED),
    )
    yield Page(
        links.checks(),
        "checks",
        language.say("Checks of the data"),
        language.say("What is checked before anything is published, and what this build was told."),
        view,
        (home_crumb(language),),
    )


def _found(level: str, title: str, meaning: str, faults: Faults, language: Language) -> Found:
    findings = [fault for fault in faults.told if fault.level == level]
    rest = [more for more in faults.more if more.level == level]
    return Found(
        level,
        title,
        meaning,
        language.number(str(len(findings) + sum(more.rest for more in rest))),
        tuple(Finding(told(fault, language), _accepted(fault, language)) for fault in findings),
        tuple(
            Rest(more.file, Link(more.kind.code, links.check(more.kind.code)), language.number(str(more.rest)))
            for more in rest
        ),
    )


def _accepted(fault: Fault, language: Language) -> Accepted | None:
    if fault.accepted is None:
        return None
    reason = fault.accepted.vi if language.code == "vi" else fault.accepted.en
    return Accepted(reason, fault.accepted.by, language.day(fault.accepted.day))


def _group(family: FamilyOf, language: Language) -> Group:
    return Group(
        family.name,
        family.title.vi if language.code == "vi" else family.title.en,
        tuple(
            Row(
                Link(kind.code, links.check(kind.code)),
                language.say(LEVEL_WORDS[kind.level]),
                in_general(kind, language),
            )
            for kind in family.kinds
        ),
    )
