"""The pure core of Thước đo: files in, results out.

Floors, ground first; a module imports only from floors below it:
numbers, collation, faults -> values -> base -> rules -> model -> reading, engine -> checks -> results ->
history, explain, table, reference -> cli. Only `scoring.cli` may use `plugins`, for their words and to start a
build; nothing else here knows Pelican, HTML, the network or a clock.
"""
