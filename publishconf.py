"""Settings of a deployment: what pelicanconf.py says, without the made-up index.

Here stands `SITEURL = "https://…"` (no slash at the end), where the site has an address of its own: the links of the
feed of corrections are whole addresses then, which some feed readers need. Pages need it not.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pelicanconf import *  # noqa: F403

THUOCDO_MADE_UP = False
