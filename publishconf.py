"""Settings of a deployment: what pelicanconf.py says, without the made-up index.

Here stands `SITEURL = "https://…"` (no slash at the end), where the site has an address of its own. The links of feeds
are whole addresses then, which some feed readers need; pages say their whole address to search engines and show a
picture where they are shared; and there is a sitemap.xml, which can hold whole addresses alone, with a robots.txt that
names it (of use where the site stands at the root of its host). All else needs no address.

`THUOCDO_SOURCE_URL` goes here, too, where the repository stands in public: see pelicanconf.py.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pelicanconf import *  # noqa: F403

THUOCDO_MADE_UP = False
