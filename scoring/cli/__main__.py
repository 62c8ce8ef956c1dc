"""`python -m scoring.cli`: the command without its script."""

import sys

from scoring.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
