"""Sentences with links or Vietnamese words in them: escaped, with the pieces that are markup left as they are."""

import re

from markupsafe import Markup, escape

from plugins.language import Language


def marked(language: Language, message: str, **values: object) -> Markup:
    """`message` in `language` with `values` filled in; what is not markup is escaped."""
    return escape(language.say(message)) % {name: escape(value) for name, value in values.items()}


def vietnamese(text: str) -> Markup:
    """Words that are Vietnamese on every page, such as a decision's number."""
    return Markup('<span lang="vi">{}</span>').format(text)


def with_code(text: str) -> Markup:
    """A sentence, escaped, in which what stands between two backticks is code; a backtick alone stays."""
    code = Markup("<code>{}</code>")
    parts = enumerate(re.split(r"`([^`]+)`", text))
    return Markup("").join(code.format(part) if number % 2 else part for number, part in parts)


def anchor(text: str, href: str) -> Markup:
    """A link inside a sentence."""
    return Markup('<a href="{}">{}</a>').format(href, text)
