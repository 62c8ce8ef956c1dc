"""A made-up province, drawn once from a seed: `python -m tests.sample` writes data/tinh-mau."""
