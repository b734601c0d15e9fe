"""What the whole text makes of the deeds of its sentences."""
