"""What a page says first: a sentence or two, made from the results, true in every state. One file a page kind."""
