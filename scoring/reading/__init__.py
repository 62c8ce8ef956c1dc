"""Bytes to typed rows that remember file, line and column. Every file is hostile until read."""
