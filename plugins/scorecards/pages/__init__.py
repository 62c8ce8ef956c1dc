"""The page kinds, one file each: `pages(site, language)` yields every page of its kind."""
