"""A portfolio of models that is looked at again and again, and the alerts that come of it."""
