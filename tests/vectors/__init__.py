"""Vectors of every rule shape: what each reading must give. `python -m tests.vectors` makes them from the shapes.

Expected points come from the slow oracle beside this file, never from a reading that is tested.
"""
