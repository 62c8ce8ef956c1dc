"""What is published computed again from the published files alone: points, claims, totals, ranks and means.

No source, no engine, no trust in who serves it.
"""
