"""Flat tables: the one form behind CSV, JSON, the commands and the data package."""
