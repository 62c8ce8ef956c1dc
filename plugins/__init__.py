"""Results to a site: page kinds, figures, downloads, and the build around Pelican."""
