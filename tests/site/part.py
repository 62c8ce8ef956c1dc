"""Which pages are parts of others."""

import re

_PART = re.compile(r".*/(compare|units/[^/]+/[0-9]+)/|a-z/[^/]+/")


def is_part(address: str) -> bool:
    """Whether the page is a part of another, and there only while figures or names fill it.

    Of such a page the files alone do not tell; its address is not kept, and the page that it is a part of is.
    """
    return _PART.fullmatch(address) is not None
