"""The Pelican plugin: scores once, then writes one page for each page kind, thing and language."""

from typing import Any


def _generators(_: Any) -> type[Any]:
    # Imported here: whoever needs the words of a cell alone, such as a workbook, needs no generator.
    from plugins.scorecards.generator import Scorecards

    return Scorecards


def register() -> None:
    """Called by Pelican when it loads the plugin."""
    # Imported here: commands that need words or addresses alone need no Pelican.
    from pelican import signals

    signals.get_generators.connect(_generators)
