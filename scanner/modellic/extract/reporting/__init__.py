"""What of a text was not understood."""
