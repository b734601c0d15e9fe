"""Where a rule stands in the source, and what its words spell out: places, phrases, fields."""
