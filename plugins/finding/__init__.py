"""What search finds: one JSON file a language, `search/<language>.json`, which the head of every page reads."""

import json
from pathlib import Path
from typing import Any

from plugins.finding.fold import fold
from plugins.finding.items import Item, items, twin
from plugins.language import Language, languages
from plugins.scorecards.page import Site


def write(site: Site, output: Path) -> None:
    """Write the file of each language below `output`."""
    for language in languages():
        file = output / "search" / f"{language.code}.json"
        file.parent.mkdir(exist_ok=True)
        text = json.dumps(document(site, language), ensure_ascii=False, separators=(",", ":"))
        file.write_text(text + "\n", encoding="utf-8", newline="")


def document(site: Site, language: Language) -> dict[str, Any]:
    """Every item as a short row: the number of what is said about it, address, title, names, and what it is now.

    Many items share one `about`: words, index, whether it is made up, language of the title where it is not the page's.
    """
    about: dict[tuple[Any, ...], int] = {}
    rows: list[list[Any]] = []
    for item in items(site, language):
        key = (item.about, item.index_id, item.made_up, "vi" if item.kind == "method" and language.code != "vi" else "")
        own, foreign = _searched(item)
        rows.append([about.setdefault(key, len(about)), item.href, item.title, own, foreign, item.now or ""])
    return {
        "words": {
            "none": language.say("Nothing found."),
            "one": language.say("1 result"),
            "many": language.say("%(n)s results"),
            "also": language.say("also: %(name)s"),
            "made_up": language.say("Made-up data"),
        },
        "other": twin(language).code,
        "about": [list(key) for key in about],
        "items": rows,
    }


def _searched(item: Item) -> tuple[list[str], list[str]]:
    """The other names that find something which the title, or a name before, does not."""
    known = {fold(item.title)}
    kept: tuple[list[str], list[str]] = ([], [])
    for names, into in zip((item.own, item.foreign), kept, strict=True):
        for name in names:
            if (form := fold(name)) not in known:
                known.add(form)
                into.append(name)
    return kept
