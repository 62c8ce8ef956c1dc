"""Addresses of documents."""

import re
from urllib.parse import unquote, urlsplit

from scoring.faults import Refused
from scoring.faults import links as say
from scoring.values import private

LONGEST = 2000
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.ASCII)
_NOWHERE = ("local", "localhost", "internal", "intranet", "lan", "home", "corp", "test", "example", "invalid", "onion")
"""Last parts of names that lead nowhere in public."""


def link(text: str) -> str:
    """An address of a public host by its plain name, http or https: no account, no port, no script."""
    try:
        parts = urlsplit(text)
    except ValueError:
        raise Refused(say.SCHEME, found=text) from None
    if parts.scheme not in ("https", "http") or not text.startswith(f"{parts.scheme}://"):
        raise Refused(say.SCHEME, found=text)
    # xn-- spells letters that may look like those of another host.
    if not _HOST.fullmatch(parts.netloc) or "xn--" in parts.netloc or parts.netloc.rpartition(".")[2] in _NOWHERE:
        raise Refused(say.HOST, found=text)
    rest = text[len(parts.scheme) + 3 :]
    if (
        len(text) > LONGEST
        or not text.isascii()
        or re.search(r"[\s\\<>\"'`{}|^]|%(?![0-9A-Fa-f]{2})|%[01][0-9A-Fa-f]|%7[fF]", rest)
    ):
        raise Refused(say.FORM, found=text)
    if any(part in ("..", ".") for part in unquote(parts.path).split("/")):
        raise Refused(say.FORM, found=text)
    for _, kind, shown in private.found(text):
        raise Refused(kind, found=shown)
    return text


def host(text: str) -> str:
    """The name of a host, without address: 'baodaklak.vn'."""
    if not _HOST.fullmatch(text) or "xn--" in text or text.rpartition(".")[2] in _NOWHERE:
        raise Refused(say.HOST, found=text)
    return text
