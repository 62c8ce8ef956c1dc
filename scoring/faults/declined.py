"""Classes of bad input that nothing here checks, each with the reason; the site's page on checks shows them."""

from typing import NamedTuple


class Declined(NamedTuple):
    """A class by its short name, and why it is not checked, in both languages."""

    code: str
    vi: str
    en: str


DECLINED: tuple[Declined, ...] = ()
