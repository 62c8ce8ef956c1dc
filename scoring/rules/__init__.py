"""A leaf's rule: read once into a small expression tree, then read by engine and by people."""
