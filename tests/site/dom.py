"""A page as a tree of elements, by the standard parser. Tags that do not match, or an attribute given twice, raise."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from sys import intern

VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"})


@dataclass(eq=False, slots=True)
class Element:
    """One of a million that the tests look at dozens of times: it knows its part of the page, and its language.

    A failed test shows the element alone: with all that hang on it, pytest takes gigabytes.
    """

    tag: str
    attrs: dict[str, str]
    page: "list[Element]" = field(repr=False)
    """All elements of the page, in its order; this one and those below it are those from `first` to before `end`."""
    parent: "Element | None" = field(default=None, repr=False)
    children: "list[Element | str]" = field(default_factory=list, repr=False)
    first: int = field(init=False)
    end: int = field(init=False)
    lang: str | None = field(init=False)
    """The language that holds here."""

    def __post_init__(self) -> None:
        self.first, self.end = len(self.page), len(self.page) + 1
        self.page.append(self)
        self.lang = self.attrs.get("lang", self.parent.lang if self.parent else None)

    def walk(self) -> "list[Element]":
        """This element and all below it, in the order of the page."""
        return self.page[self.first : self.end]

    def all(self, tag: str | None = None, cls: str | None = None, **attrs: str) -> "list[Element]":
        """The elements below, in order, with this tag, class and these attributes."""
        wanted = {name.replace("_", "-"): value for name, value in attrs.items()}
        return [
            found
            for found in self.page[self.first + 1 : self.end]
            if (tag is None or found.tag == tag)
            and (cls is None or cls in found.classes)
            and wanted.items() <= found.attrs.items()
        ]

    def one(self, tag: str | None = None, cls: str | None = None, **attrs: str) -> "Element":
        found = self.all(tag, cls, **attrs)
        if len(found) != 1:
            raise AssertionError(f"{len(found)} elements, one was asked for: {tag} {cls} {attrs}")
        return found[0]

    @property
    def classes(self) -> list[str]:
        return self.attrs.get("class", "").split()

    @property
    def elements(self) -> "list[Element]":
        """The elements right below."""
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        return squeezed("".join(text for text, _ in self.texts()))

    def text_without(self, *classes: str) -> str:
        """The text outside of elements of these classes."""
        left = set(classes).isdisjoint
        return squeezed("".join(text for text, at in self.texts() if all(left(up.classes) for up in at.upwards())))

    def texts(self) -> "Iterator[tuple[str, Element]]":
        """Every piece of text, as it is, with the element that holds it."""
        for child in self.children:
            if isinstance(child, str):
                yield child, self
            else:
                yield from child.texts()

    def upwards(self) -> "Iterator[Element]":
        at: Element | None = self
        while at is not None:
            yield at
            at = at.parent


def squeezed(text: str) -> str:
    return " ".join(text.split())


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.at = self.root = Element("#page", {}, [])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)
        if tag not in VOID:
            child = self.at.children[-1]
            assert isinstance(child, Element)
            self.at = child

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._add(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag != self.at.tag or self.at.parent is None:
            raise ValueError(f"</{tag}> closes <{self.at.tag}> at {self.getpos()}")
        self.at.end = len(self.at.page)
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(intern(data))

    def handle_comment(self, data: str) -> None:
        raise ValueError(f"a comment in the page: {data}")

    def _add(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if len({name for name, _ in attrs}) != len(attrs):
            raise ValueError(f"an attribute twice in <{tag}> at {self.getpos()}")
        self.at.children.append(Element(tag, _shared(tuple(attrs)), self.at.page, self.at))


@cache
def _shared(attrs: tuple[tuple[str, str | None], ...]) -> dict[str, str]:
    """One dict for all elements with these attributes: all pages of a site are held at once."""
    return {name: value or "" for name, value in attrs}


def parse(html: str) -> Element:
    """The page's <html> element."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    if builder.at is not builder.root:
        raise ValueError(f"<{builder.at.tag}> is never closed")
    builder.root.end = len(builder.root.page)
    return builder.root.one("html")
