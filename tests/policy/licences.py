"""Under which licence a package stands, by its own metadata in the environment."""

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata

_SHORT = 60
"""Longer than this the field holds the text of a licence, and names none."""


@dataclass(frozen=True)
class Licence:
    """What the metadata say: an SPDX expression, or else any `words`; neither of them is unknown."""

    expression: str = ""
    words: str = ""


def licence(name: str) -> Licence:
    """The licence of the package `name`; unknown also where it is not installed, being for another system."""
    try:
        said = metadata(name).json
    except PackageNotFoundError:
        return Licence()
    if "license_expression" in said:
        return Licence(expression=str(said["license_expression"]))
    classifiers = [line.split(" :: ")[-1] for line in said.get("classifier", ()) if line.startswith("License ::")]
    text = str(said.get("license", "")).strip()
    return Licence(words=", ".join(classifiers) or (text if len(text) <= _SHORT and "\n" not in text else ""))
