"""From the parse tree to deeds, each with its condition."""
