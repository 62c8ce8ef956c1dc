"""`/glossary/`: what the words of the pages mean; each has an id, so that any page can lead to it."""

from collections.abc import Iterator

from plugins.glossary import sections
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Page, Site, home_crumb


def pages(site: Site, language: Language) -> Iterator[Page]:
    yield Page(
        links.term(),
        "glossary",
        language.say("Glossary"),
        language.say("What the words on these pages mean."),
        sections(language),
        (home_crumb(language),),
    )
