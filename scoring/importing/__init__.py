"""Files of other hands to rows of the data folder: filled workbooks, and our CSV tables as Excel saves them."""
