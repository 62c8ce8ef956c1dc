"""How a page names what is elsewhere on the site: by a whole address where the site has one, else by a relative one."""

from typing import NamedTuple


class Address(NamedTuple):
    """`page` is the whole address of the page ('en/dak-lak/2020/'); `url` where the site stands, empty if unknown."""

    url: str
    page: str

    def to(self, path: str) -> str:
        """The address of `path`, which is given from the site's root."""
        if self.url:
            return f"{self.url}/{path}"
        return "../" * self.page.count("/") + path or "./"

    @property
    def own(self) -> str:
        """The address of the page itself."""
        return f"{self.url}/{self.page}" if self.url else "./"
