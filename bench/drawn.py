"""What no build of the real data can do without: `python -m bench.drawn` imports the libraries and draws the charts.

Prints the seconds of both, and how many charts; reading the data between the two is not in them.
"""

import sys
import time


def _imported() -> float:
    """Seconds of importing what a build imports of others."""
    started = time.perf_counter()
    import altair  # noqa: F401
    import babel  # noqa: F401
    import jinja2  # noqa: F401
    import markdown  # noqa: F401
    import numpy  # noqa: F401
    import pandas  # noqa: F401
    import pelican  # noqa: F401
    import pydantic  # noqa: F401
    import vl_convert  # noqa: F401
    import xlsxwriter  # noqa: F401
    import yaml  # noqa: F401

    return time.perf_counter() - started


def main() -> int:
    """Print 'seconds of importing, seconds of drawing, charts'."""
    imported = _imported()
    from bench.measured import ROOT
    from plugins.figures.distribution import distribution
    from plugins.figures.histogram import histogram
    from plugins.language import languages
    from scoring.public import without_drafts
    from scoring.results import load

    results = without_drafts(load(ROOT / "data", made_up=False))
    groups = [group for index in results.indices for edition in index.editions for group in edition.groups]
    charts = [found for language in languages() for group in groups if (found := distribution(language, group))]
    started = time.perf_counter()
    for chart in charts:
        histogram(chart, "chart")
    print(imported, time.perf_counter() - started, len(charts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
