"""`_("…")` in a template: the words in the page's language, with values filled in and escaped."""

from functools import cache

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from plugins.language import Language


@pass_context
def say(context: Context, message: str, /, **values: object) -> Markup:
    """`message` in the language `lang` of the page; a % that is to be printed is written %%."""
    said = _said(context["lang"], message)
    return said % values if values else _printed(said)


@cache
def _said(language: Language, message: str) -> Markup:
    return Markup(language.say(message))  # noqa: S704 - from our own templates and catalogue


@cache
def _printed(said: Markup) -> Markup:
    """A page asks for some fifty words without values: each is put together once."""
    return said % {}
