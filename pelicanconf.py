"""The site's settings. `publishconf.py` stands on top of them for a deployment."""

import sys
from pathlib import Path

from jinja2 import StrictUndefined

ROOT = Path(__file__).parent
# Pelican puts only the working directory on the path; plugins and core are found from anywhere.
sys.path.insert(0, str(ROOT))

SITENAME = "Thước đo"
SITEURL = ""
PATH = str(ROOT / "content")
THEME = str(ROOT / "theme")
OUTPUT_PATH = str(ROOT / "output")
PLUGINS = ["plugins.scorecards"]

THUOCDO_DATA = str(ROOT / "data")
THUOCDO_MADE_UP = True
"""Whether indices marked as made up are part of the site; where not, nothing of them is read but that they are."""

THUOCDO_FEED_TAG = "tag:thuocdo.invalid,2026"
"""Begins the ids of feed entries (RFC 4151: a name and a year in which it was yours). Change it never, or readers get
every entry anew."""

THUOCDO_SOURCE_URL = ""
"""Where the git host shows a line of a file: "https://…/blob/{commit}/{path}#L{line}". The lines on the pages of units
lead there then, in a site that is built from a commit without changes; the source files stand in the site anyway."""

DEFAULT_LANG = "vi"
TIMEZONE = "Asia/Ho_Chi_Minh"
# No page is read from a file by Pelican: prose comes through the same gate as the data.
READERS = {"html": None, "rst": None, "md": None}
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "undefined": StrictUndefined,
    "trim_blocks": True,
    "lstrip_blocks": True,
    # Each build has an environment of its own: no template changes while it is in use.
    "auto_reload": False,
}

# Every page comes from our own generator: Pelican's articles, pages, archives and feeds are off.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
ARCHIVES_SAVE_AS = AUTHORS_SAVE_AS = CATEGORIES_SAVE_AS = TAGS_SAVE_AS = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
THEME_STATIC_DIR = "theme"
CACHE_CONTENT = False
LOAD_CONTENT_CACHE = False
