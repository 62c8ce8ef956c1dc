"""Tests of the site as it is built: its pages, its files and the commands that make them."""
