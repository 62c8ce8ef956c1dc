"""How many warnings the gate told of the files of an edition."""

from plugins.language import Language
from scoring.faults import Faults
from scoring.results import EditionResult


def warned(faults: Faults, index: str, edition: EditionResult, language: Language) -> str | None:
    """A sentence with the numbers; None where no file that the edition rests on has a warning."""
    version = edition.edition.method
    shared = {f"{index}/{file}" for file in ("index.yaml", "units.csv", f"methods/{version}.yaml")}
    own = f"{index}/editions/{edition.id}/"
    numbers = {"warning": 0, "accepted": 0}
    found = [(fault.place.file, fault.level, 1) for fault in faults.told]
    found += [(more.file, more.level, more.rest) for more in faults.more]
    for file, level, n in found:
        below = file.partition("/")[2]
        if level in numbers and (below in shared or below.startswith(own)):
            numbers[level] += n
    total = sum(numbers.values())
    if not total:
        return None
    return language.count(
        "The checks of the data tell %(n)s warning of the files of this edition, %(accepted)s of them accepted.",
        "The checks of the data tell %(n)s warnings of the files of this edition, %(accepted)s of them accepted.",
        total,
        accepted=language.number(str(numbers["accepted"])),
    )
