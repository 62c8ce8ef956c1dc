"""Pictures, drawn at build time as SVG: charts of an edition by Altair, small ones by a template macro."""
