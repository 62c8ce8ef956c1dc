"""The pure core of Thước đo: files in, results out.

Floors, ground first; a module imports only from floors below it:
numbers, collation, faults -> rules -> model -> reading, engine -> checks, history -> results -> cli.
Only `scoring.cli` may start a site build; nothing else here knows Pelican, HTML, the network or a clock.
"""
