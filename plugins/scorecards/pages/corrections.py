"""`/corrections/`: the log of corrections. No data file can hold one yet, so the log is empty."""

from collections.abc import Iterator

from plugins.language import Language
from plugins.scorecards.page import Page, Site, home_crumb


def pages(site: Site, language: Language) -> Iterator[Page]:
    yield Page(
        "corrections/",
        "corrections",
        language.say("Corrections"),
        language.say("Every change of a published figure, with its reason."),
        None,
        (home_crumb(language),),
    )
