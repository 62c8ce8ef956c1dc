"""The Pelican plugin: scores once, then writes one page for each page kind, thing and language."""

from typing import Any

from pelican import signals

from plugins.scorecards.generator import Scorecards


def _generators(_: Any) -> type[Scorecards]:
    return Scorecards


def register() -> None:
    """Called by Pelican when it loads the plugin."""
    signals.get_generators.connect(_generators)
