"""Settings of a deployment: what pelicanconf.py says, without the made-up index."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from pelicanconf import *  # noqa: F403

THUOCDO_MADE_UP = False
