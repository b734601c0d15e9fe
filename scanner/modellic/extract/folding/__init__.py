"""The tokens that the grammar reads, in the order in which it reads them."""
