"""The ids of places on pages. No id of the data holds two hyphens, so that they keep its parts apart."""

from datetime import date


def figure_id(group: str, node: str) -> str:
    """The id of a figure's row on the page of its unit in an edition."""
    return f"figure-{group}--{node}"


def reply_id(group: str | None, node: str, day: date) -> str:
    """The id of a unit's reply on its page: beside the node in the table of `group`, or at the head."""
    return f"reply-{group}--{node}--{day}" if group else f"reply-{node}--{day}"


def appeal_id(appeal: str) -> str:
    """The id of an appeal, on the page of its unit and on that of the edition."""
    return f"appeal-{appeal}"


def line_id(group: str, unit: str) -> str:
    """The id of the line of a unit in the picture of its group over editions."""
    return f"line-{group}--{unit}"


def rank_line_id(group: str, unit: str) -> str:
    """The id of its line in the picture of ranks."""
    return f"rank-{group}--{unit}"
