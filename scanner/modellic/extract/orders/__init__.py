"""Who is told to do what: tokens as the words around their sentence make them."""
