"""Data that stands inside a page for its script."""

import json

from markupsafe import Markup


def in_page(value: object) -> Markup:
    """JSON that can stand inside a page: no character of it can end the element that holds it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for char in "<>&\u2028\u2029":
        text = text.replace(char, f"\\u{ord(char):04x}")
    return Markup(text)  # noqa: S704 (escaped above)
