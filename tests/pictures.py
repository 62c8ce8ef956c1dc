"""Pictures of every page kind, at three widths, light and dark, in both languages: `make pictures`.

Into pictures/: a file each, and for each width and theme a sheet with the heads of all pages beside one another, in
which what does not fit the house is seen at a glance.
"""

import sys
import tempfile
from html import escape
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import FLAGS, FOUND, served
from tests.browser.kinds import KINDS
from tests.site.built import ROOT, build

OUT = ROOT / "pictures"
WIDTHS = (360, 768, 1280)
SCHEMES = ("light", "dark")
PREFIXES = {"vi": "", "en": "en/"}
LOOK = (
    "figure { display: inline-block; margin: 4px; width: 300px; font: 10px sans-serif; vertical-align: top }"
    "div { width: 300px; height: 420px; overflow: hidden; border: 1px solid #888 } img { width: 300px }"
)
TALLEST = 6000
"""Below this a page is more of the same; Chromium draws no picture of more than 16384 pixels."""


def picture(browser: Browser, site: str, width: int, scheme: str, language: str) -> list[str]:
    """The files of every page kind at one width, in one theme and language."""
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # pyright: ignore[reportArgumentType]
    page, files = context.new_page(), list[str]()
    for kind, address in KINDS.items():
        page.goto(site + PREFIXES[language] + address, wait_until="networkidle")
        height = min(page.evaluate("() => document.documentElement.scrollHeight"), TALLEST)
        files.append(f"{kind}-{language}-{width}-{scheme}.png")
        clip = {"x": 0, "y": 0, "width": width, "height": height}
        page.screenshot(path=OUT / files[-1], full_page=True, clip=clip)  # pyright: ignore[reportArgumentType]
    context.close()
    return files


def sheet(browser: Browser, files: list[str], width: int, scheme: str, language: str) -> None:
    """The heads of all pages on one sheet."""
    cells = "".join(
        f'<figure><div><img src="{name}"></div><figcaption>{name}</figcaption></figure>' for name in map(escape, files)
    )
    html = OUT / f"sheet-{language}-{width}-{scheme}.html"
    html.write_text(f"<!doctype html><meta charset=utf-8><style>{LOOK}</style>{cells}", encoding="utf-8")
    page = browser.new_page(viewport={"width": 2500, "height": 900})
    page.goto(html.as_uri())
    page.screenshot(path=html.with_suffix(".png"), full_page=True)
    page.close()
    html.unlink()


def main(languages: list[str]) -> None:
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        built = build(Path(folder) / "output")
        (Path(folder) / "host").mkdir()
        browser = playwright.chromium.launch(executable_path=FOUND, args=FLAGS)
        with served(built, Path(folder) / "host") as site:
            for language in languages or PREFIXES:
                for width in WIDTHS:
                    for scheme in SCHEMES:
                        sheet(browser, picture(browser, site, width, scheme, language), width, scheme, language)
                        print(f"pictures/sheet-{language}-{width}-{scheme}.png", flush=True)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
