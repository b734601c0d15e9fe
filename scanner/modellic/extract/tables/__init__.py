"""Tables, plans and price lists, whose cells and lines say what sentences do."""
