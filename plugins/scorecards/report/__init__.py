"""The report of an edition, a file a section, in the order of such reports; `pages/report.py` puts it together."""
