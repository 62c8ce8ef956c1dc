"""Mistakes in editions by quarter."""

from pathlib import Path

from mutation import MARK, Mutation, Spot


def _moved(name: str, code: str, to: str, at: str, swaps: dict[str, str] | None = None) -> Mutation:
    """The sample's edition of 2023 in the folder `to`, and its edition.yaml changed by `swaps`."""

    def change(root: Path) -> Spot:
        editions = root / "mau-nho" / "editions"
        (editions / "2023").rename(editions / to)
        file = editions / to / "edition.yaml"
        text = file.read_text("utf-8")
        for old, new in (swaps or {}).items():
            assert old in text
            text = text.replace(old, new)
        file.write_text(text, "utf-8")
        before = text[: text.index(at.replace(MARK, "")) + at.index(MARK)]
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        return Spot(f"mau-nho/editions/{to}/edition.yaml", line, column)

    return Mutation(name, code, change, index="mau-nho")


_UNRANKED = {"choice: yes": "choice: no"}

MISTAKES = (
    _moved("a quarter by another word", "E-QUARTER-ID", "2023-quy-4", f"{MARK}method:", _UNRANKED),
    _moved("a quarter without its hyphen", "E-QUARTER-ID", "2023q4", f"{MARK}method:", _UNRANKED),
    _moved("a fifth quarter", "E-QUARTER-ID", "2023-q5", f"{MARK}method:", _UNRANKED),
    _moved("a quarter that ends with another", "E-QUARTER-PERIOD", "2023-q3", f"{MARK}{{first", _UNRANKED),
    _moved("a quarter that ranks", "E-QUARTER-RANKED", "2023-q4", f"{MARK}yes"),
)
