"""How the cells of a workbook look."""

from typing import Any

_INK, _SOFT, _RULE, _ACCENT, _TYPED = "#1b2422", "#53605c", "#d9dcd3", "#0b5f53", "#fffbe6"
_BASE = {"font_name": "Arial", "font_size": 10, "valign": "top", "text_wrap": True, "font_color": _INK}

STYLES: dict[str, dict[str, Any]] = {
    "title": {"font_size": 16, "bold": True, "font_color": _ACCENT, "text_wrap": False},
    "plain": {},
    "line": {"text_wrap": False},
    "soft": {"font_color": _SOFT, "font_size": 9},
    "head": {"bold": True, "bottom": 2, "bottom_color": _ACCENT, "font_size": 9},
    "part": {"bold": True, "bg_color": "#e2efeb"},
    "leaf": {"bold": True, "top": 1, "top_color": _RULE},
    "number": {"num_format": "General", "bold": True, "top": 1, "top_color": _RULE, "align": "right"},
    "total": {"num_format": "General", "bold": True, "bg_color": "#e2efeb", "align": "right"},
    "typed": {"bg_color": _TYPED, "border": 1, "border_color": _RULE, "locked": False, "align": "right"},
    "typed day": {
        "bg_color": _TYPED,
        "border": 1,
        "border_color": _RULE,
        "locked": False,
        "align": "right",
        "num_format": "dd/mm/yyyy",
    },
    "typed text": {"bg_color": _TYPED, "border": 1, "border_color": _RULE, "locked": False, "num_format": "@"},
}


def style(name: str, digits: int | None = None) -> dict[str, Any]:
    """The properties of a style; `digits` decimal places where it is a figure's."""
    found = _BASE | STYLES[name]
    if digits is not None:
        found = found | {"num_format": "0" if digits == 0 else "0." + "0" * digits}
    return found
